import type { norway } from "../reference/index.js";
import type { GrantLine } from "./grants-input.js";

/** One calendar year of one grant, and how the least known rate behind it is known. */
export interface Amount {
  readonly amount: number;
  readonly rates: norway.RateBasis;
}

const FROM_BEST_KNOWN: readonly norway.RateBasis[] = ["published", "interpolated", "carriedOn"];

/** The sum of amounts. What is nought says nothing of how well it is known. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, { amount, rates }) => ({
      amount: sum.amount + amount,
      rates: amount === 0 ? sum.rates : leastKnown(sum.rates, rates),
    }),
    { amount: 0, rates: "published" },
  );
}

/** What is paid in a year when a share of each year's due amount is paid in the year after. */
export function delayed(due: Amount, dueBefore: Amount, share: number): Amount {
  return sumOf([
    { ...due, amount: (1 - share) * due.amount },
    { ...dueBefore, amount: share * dueBefore.amount },
  ]);
}

/** A line of the answer, to the øre. */
export function grantLine(label: string, amounts: readonly Amount[]): GrantLine {
  return {
    label,
    byYear: amounts.map(({ amount }) => toOre(amount)),
    rates: amounts.map(({ amount, rates }) => (amount === 0 ? "published" : rates)),
  };
}

/** An amount to the øre, so that sums of printed amounts are the printed sums. */
export function toOre(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What belongs to each year, by its name. */
export function perYear<Value>(
  years: readonly number[],
  of: (index: number) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(years.map((year, i) => [String(year), of(i)]));
}

function leastKnown(a: norway.RateBasis, b: norway.RateBasis): norway.RateBasis {
  return FROM_BEST_KNOWN[Math.max(FROM_BEST_KNOWN.indexOf(a), FROM_BEST_KNOWN.indexOf(b))];
}
