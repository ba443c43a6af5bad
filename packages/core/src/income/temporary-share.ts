import { norway, valueIn } from "../reference/index.js";
import { norwayPeople } from "./norway-people.js";

/**
 * The share of those settled in Norway in a year who have temporary collective protection: Ukrainians
 * among all settled. None before 2022; 2024 by the counts to 13 November; from 2025 on as in the
 * state's request for 2025, 15 500 of 18 900.
 *
 * @example temporaryShare(2023) // 0.882: 29 730 of 33 701
 */
export function temporaryShare(year: number): number {
  if (year < 2022) return 0;
  if (year === 2024) {
    const counted = (what: string) =>
      norway.partialCounts.rows.find((row) => row.what === what && row.period === "2024 to 13 November")
        ?.count;
    return (counted("settled from Ukraine") ?? 0) / (counted("settled") ?? 1);
  }
  const { settled, settledUkrainians } = norway.nationalSeries;
  const ukrainians = valueIn(settledUkrainians, year)?.value;
  const all = valueIn(settled, year)?.value;
  return ukrainians === undefined || all === undefined
    ? norwayPeople.temporaryShareFrom2025.value
    : ukrainians / all;
}
