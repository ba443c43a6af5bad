import { type Model, stayLength, type World } from "../world/index.js";
import type { Residents } from "./residents.js";

/**
 * Lets those settled before the grant years that are followed, as far as the history goes back, live in
 * the municipality's dwellings still: as expectations, leaving and moving on like the others. They
 * have no part in grants and services, but dwellings that they live in are not free.
 */
export function addOlderTenants(model: Model, world: World, { tenantChanges }: Residents): void {
  const { warmUpYear, warmUpCohort, households, quotas } = model;
  const { stays, selfHoused, moveOnRate, kindShares } = world.laws;
  const length = stayLength(model);
  const mix = kindShares.subarray(0, households.length);
  for (const [year, { settled }] of Object.entries(quotas[0].history)) {
    const before = warmUpYear - Number(year);
    if (before <= warmUpCohort || settled === 0) continue;
    let last = 0;
    let staying = 0;
    for (let month = 0; month < tenantChanges.length; month++) {
      if (month % 12 === 0) {
        const residenceYear = Math.min(length - 1, before + month / 12);
        staying = 0;
        for (let h = 0; h < households.length; h++) staying += mix[h] * stays[h * length + residenceYear];
      }
      // Counted from the middle of the year in which they came.
      const years = before + (month - 6) / 12;
      const now = settled * (1 - selfHoused) * staying * Math.exp(-moveOnRate * years);
      tenantChanges[month] += now - last;
      last = now;
    }
  }
}
