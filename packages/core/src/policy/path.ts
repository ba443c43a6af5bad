import type { Policy, PolicyOptions } from "./policy.js";
import { plannedPolicy } from "./with-options.js";

/**
 * Decides the numbers given for each year (persons); a year that is not named takes the number
 * of the nearest earlier one, or the last decided before the plan.
 *
 * @example path({ numbers: { 2024: 250, 2025: 180, 2026: 125 } })
 */
export function path({
  numbers,
  ...options
}: { readonly numbers: Readonly<Record<number, number>> } & PolicyOptions): Policy {
  const years = Object.keys(numbers)
    .map(Number)
    .sort((a, b) => a - b);
  const text = `settles ${years.map((year) => `${numbers[year]} in ${year}`).join(", ")}`;
  return plannedPolicy(
    text,
    (year, { lastDecided }) => {
      const last = years.findLast((known) => known <= year);
      return last === undefined ? lastDecided : numbers[last];
    },
    options,
  );
}
