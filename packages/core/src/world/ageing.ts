import type { Scenario } from "../scenario/index.js";

/** How the members of a group grow out of it; calendar years, that of settlement included. */
export interface Ageing {
  /** The place of the group that they belong to then, an index from 0. */
  readonly into: number;
  /** Calendar years until the eldest at settlement grows out of it. */
  readonly soonest: number;
  /** Calendar years until the youngest at settlement does. */
  readonly latest: number;
}

/** Growing older: which groups lead into which, and what it comes to on average. */
export interface AgeingTable {
  /** By group; undefined for those whom nobody grows out of. */
  readonly byGroup: readonly (Ageing | undefined)[];
  /**
   * Of those settled in a group, the share in each group by residence year:
   * `[(settledIn * groups + group) * residenceYears + residenceYear]`.
   */
  readonly shares: Float64Array;
  /** Of those of a cell, the share that is in the next group a year later; by cell. */
  readonly growing: Float64Array;
  readonly any: boolean;
}

/**
 * Works out who is in which group in which residence year.
 *
 * @param weights how common each group is among those who settle, in any unit
 */
export function ageingTable(
  { groups, ageing }: Scenario["people"],
  residenceYears: number,
  weights: readonly number[],
): AgeingTable {
  const byGroup = groups.map((name) => {
    const own = Object.hasOwn(ageing, name) ? ageing[name] : undefined;
    if (own === undefined) return undefined;
    const [soonest, latest] = own.yearsLeft;
    return { into: groups.indexOf(own.into), soonest, latest };
  });
  const shares = new Float64Array(groups.length ** 2 * residenceYears);
  groups.forEach((_, settledIn) => {
    const add = (group: number, fromYear: number, untilYear: number, share: number) => {
      for (let k = fromYear; k < Math.min(untilYear, residenceYears); k++) {
        shares[(settledIn * groups.length + group) * residenceYears + k] += share;
      }
    };
    const own = byGroup[settledIn];
    if (own === undefined) {
      add(settledIn, 0, residenceYears, 1);
      return;
    }
    const span = own.latest - own.soonest + 1;
    for (let left = own.soonest; left <= own.latest; left++) {
      add(settledIn, 0, left, 1 / span);
      let group = own.into;
      let year = left;
      // Those who grow into a group stay in it for its whole length.
      for (let next = byGroup[group]; next !== undefined && year < residenceYears; next = byGroup[group]) {
        add(group, year, year + next.latest, 1 / span);
        year += next.latest;
        group = next.into;
      }
      add(group, year, residenceYears, 1 / span);
    }
  });
  const growing = new Float64Array(groups.length * residenceYears);
  // Of a cell, whoever settled in the group and whoever has grown into it.
  const at = (settledIn: number, group: number, k: number) =>
    shares[(settledIn * groups.length + group) * residenceYears + k];
  groups.forEach((_, group) => {
    if (byGroup[group] === undefined) return;
    for (let k = 0; k + 1 < residenceYears; k++) {
      let now = 0;
      let going = 0;
      groups.forEach((_name, settledIn) => {
        const before = groupsUpTo(byGroup, settledIn, group);
        if (before.length === 0) return;
        const notBeyond = (year: number) => before.reduce((sum, one) => sum + at(settledIn, one, year), 0);
        now += weights[settledIn] * at(settledIn, group, k);
        going += weights[settledIn] * (notBeyond(k) - notBeyond(k + 1));
      });
      growing[group * residenceYears + k] = now === 0 ? 0 : Math.max(0, going / now);
    }
  });
  return { byGroup, shares, growing, any: byGroup.some((own) => own !== undefined) };
}

// The groups that one leads through to another, both included; none when it does not lead there.
function groupsUpTo(byGroup: AgeingTable["byGroup"], from: number, to: number): number[] {
  const through: number[] = [];
  for (let group: number | undefined = from; group !== undefined; group = byGroup[group]?.into) {
    through.push(group);
    if (group === to) return through;
  }
  return [];
}

/**
 * The residence year (0 for that of settlement) in which a member of a group grows out of it, from
 * a uniform. Siblings' ages are spread by the golden ratio, so that one uniform serves a household.
 *
 * @param sibling number of the household's member in the group, from 0
 * @example yearOfGrowing({ into: 1, soonest: 1, latest: 5 }, 0.5, 0) // 3
 */
export function yearOfGrowing({ soonest, latest }: Ageing, uniform: number, sibling: number): number {
  const own = (uniform + sibling * 0.6180339887498949) % 1;
  return soonest + Math.floor((latest - soonest + 1) * own);
}
