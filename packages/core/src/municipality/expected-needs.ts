import { type Model, stayLength, type World } from "../world/index.js";
import { addYearOfNeed } from "./costly-needs.js";
import type { Residents } from "./residents.js";
import { returnedBy } from "./returned-by.js";

/** Those with costly needs come by the profile, and leave like the others: a part of them in each month. */
export function addExpectedNeeds(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  residents: Residents,
): void {
  const { costlyShare, kindShares, stays, temporaryShare } = world.quotas[quota].laws;
  if (costlyShare === 0 || persons === 0) return;
  const mix = kindShares.subarray(cohort * model.households.length, (cohort + 1) * model.households.length);
  const length = stayLength(model);
  const returned = returnedBy(model, world, cohort, temporaryShare[cohort]);
  // Persons by the months of the year that they are here.
  const byMonths = new Float64Array(13);
  for (let k = 0; k < model.residenceYears; k++) {
    const year = cohort + k - model.warmUpCohort;
    if (year < 0 || year >= model.years) continue;
    let atStart = 0;
    let atEnd = 0;
    mix.forEach((ofKind, h) => {
      atStart += ofKind * stays[h * length + k];
      atEnd += ofKind * stays[h * length + k + 1];
    });
    byMonths.fill(0);
    profile.forEach((share, arrival) => {
      if (share === 0) return;
      const from = Math.max(12 * k, arrival);
      const months = 12 * (k + 1) - from;
      // By the month of leaving: moves round to whole months, so half as many leave after 0 and after all.
      for (let after = 0; after <= months; after++) {
        const leaving = ((atStart - atEnd) / months) * (after === 0 || after === months ? 0.5 : 1);
        const part = share * (leaving + (after === months ? atEnd : 0));
        // Of these, some return before: they too are there until then.
        let gone = returned(arrival, from - 1);
        for (let month = from; month < from + after; month++) {
          const now = returned(arrival, month);
          byMonths[month - from] += part * (now - gone);
          gone = now;
        }
        byMonths[after] += part * (1 - gone);
      }
    });
    for (let months = 1; months <= 12; months++) {
      const ofThese = (persons * costlyShare * byMonths[months]) / model.costlyNeeds.length;
      if (ofThese === 0) continue;
      for (const need of model.costlyNeeds)
        addYearOfNeed(model, world, residents, year, months, need, ofThese);
    }
  }
}
