import { type Model, stayLength } from "../world/index.js";
import type { Residents } from "./residents.js";

/** Lets the members of a kind of household be here, by month and in persons, growing older. */
export function addPresence(
  { households, groups, residenceYears, ageing }: Model,
  residents: Residents,
  cohort: number,
  kindPlace: number,
  present: Float64Array,
  shares: Float64Array = ageing.shares,
): void {
  const kind = households[kindPlace];
  const grantMonths = 12 * residenceYears;
  kind.memberGroups.forEach((settledIn, i) => {
    const members = kind.memberCounts[i] / kind.persons;
    for (let group = 0; group < groups; group++) {
      let before = 0;
      for (let month = 0; month < grantMonths; month++) {
        const residenceYear = Math.floor(month / 12);
        const aged = shares[(settledIn * groups + group) * residenceYears + residenceYear];
        const now = members * present[month] * aged;
        residents.changes[(cohort * groups + group) * grantMonths + month] += now - before;
        before = now;
      }
    }
  });
}

/** Probability of being present in a month, having arrived in another; moves spread evenly. */
export function staying(
  model: Model,
  stays: Float64Array,
  kind: number,
  arrival: number,
  month: number,
): number {
  const offset = kind * stayLength(model);
  const year = Math.floor(month / 12);
  const atStart = stays[offset + year];
  const atEnd = stays[offset + year + 1];
  const start = year === 0 ? arrival : 12 * year;
  const lived = (month + 0.5 - start) / (12 * (year + 1) - start);
  return atStart - (atStart - atEnd) * lived;
}
