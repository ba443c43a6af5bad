import type { Model, World } from "../world/index.js";
import { addPresence, staying } from "./presence.js";
import type { Residents } from "./residents.js";
import { returnedBy } from "./returned-by.js";

/**
 * Children born one to six months after arrival, evenly, to families who are still here; each starts
 * residence year 1 in the year of birth, is the youngest of its group and leaves with its family.
 */
export function addExpectedBirths(
  model: Model,
  world: World,
  quota: number,
  cohort: number,
  persons: number,
  profile: readonly number[],
  residents: Residents,
): void {
  const { bornPerSettled, kindShares, temporaryShare } = world.quotas[quota].laws;
  const kind = model.bornHereKind;
  if (kind === undefined || bornPerSettled === 0 || persons === 0) return;
  const [group] = model.households[kind].memberGroups;
  const returned = returnedBy(model, world, cohort, temporaryShare[cohort]);
  const mix = kindShares.subarray(cohort * model.households.length, (cohort + 1) * model.households.length);
  const months = 12 * (model.residenceYears + 1);
  // Of the families who came in a month, the share that is here in another.
  const families = new Float64Array(12 * months).fill(Number.NaN);
  const here = (arrival: number, month: number) => {
    const place = arrival * months + month;
    if (Number.isNaN(families[place])) {
      let sum = 0;
      for (let h = 0; h < mix.length; h++) {
        if (mix[h] > 0) sum += mix[h] * staying(model, world.laws.stays, h, arrival, month);
      }
      families[place] = sum * (1 - returned(arrival, month));
    }
    return families[place];
  };
  for (const nextYear of [0, 1]) {
    if (cohort + nextYear >= model.cohorts) continue;
    const present = new Float64Array(12 * model.residenceYears);
    let started = 0;
    profile.forEach((share, arrival) => {
      for (let after = 1; after <= 6; after++) {
        const birth = arrival + after;
        if (share === 0 || Math.floor(birth / 12) !== nextYear) continue;
        const born = (persons * bornPerSettled * share) / 6;
        started += born * here(arrival, birth);
        for (let month = birth - 12 * nextYear; month < present.length; month++) {
          present[month] += born * here(arrival, month + 12 * nextYear);
        }
      }
    });
    residents.started[(cohort + nextYear) * model.groups + group] += started;
    addPresence(model, residents, cohort + nextYear, kind, present, youngest(model));
  }
}

// As if all of a group were its youngest at settlement.
function youngest({ ageing, groups, residenceYears }: Model): Float64Array {
  const shares = new Float64Array(groups ** 2 * residenceYears);
  for (let settledIn = 0; settledIn < groups; settledIn++) {
    let group = settledIn;
    let left = ageing.byGroup[group]?.latest ?? Infinity;
    for (let k = 0; k < residenceYears; k++) {
      if (k >= left) {
        group = ageing.byGroup[group]?.into ?? group;
        left = k + (ageing.byGroup[group]?.latest ?? Infinity);
      }
      shares[(settledIn * groups + group) * residenceYears + k] = 1;
    }
  }
  return shares;
}
