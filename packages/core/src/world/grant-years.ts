import type { Grant } from "../scenario/index.js";

/** What a grant pays in one year before growth, and how many years of growth come on top. */
export interface GrantYear {
  /** NOK per person by cell, `group * residenceYears + residenceYear`. */
  readonly amounts: Float64Array;
  readonly yearsOfGrowth: number;
}

/**
 * The published amounts behind each simulated year, by year index: those of the latest year with
 * published amounts that is not after it, or else of the first. A grant paid once stands in
 * residence year 0. Nothing after the grant's last year.
 */
export function grantYears(
  rule: Grant,
  firstYear: number,
  years: number,
  groups: readonly string[],
  residenceYears: number,
): GrantYear[] {
  const published = Object.keys(rule.amounts)
    .map(Number)
    .sort((a, b) => a - b);
  return Array.from({ length: years }, (_, index) => {
    const year = firstYear + index;
    const base = published.findLast((known) => known <= year) ?? published[0];
    const amounts = new Float64Array(groups.length * residenceYears);
    if (rule.lastYear === undefined || year <= rule.lastYear) {
      groups.forEach((name, group) => {
        amountsFor(rule, base, name).forEach((amount, residenceYear) => {
          amounts[group * residenceYears + residenceYear] = amount;
        });
      });
    }
    return { amounts, yearsOfGrowth: Math.max(0, year - base) };
  });
}

function amountsFor(rule: Grant, year: number, group: string): readonly number[] {
  const { rates } = rule.amounts[String(year)];
  if (!Object.hasOwn(rates, group)) return [];
  const amounts = rates[group];
  return typeof amounts === "number" ? [amounts] : amounts;
}
