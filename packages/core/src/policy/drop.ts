import type { Policy, PolicyOptions } from "./policy.js";
import { plannedPolicy } from "./with-options.js";

/**
 * Changes the number at once: the last decided one until `year`, then `to` persons.
 *
 * @param year first year of the new number; default: the first plan year
 * @example drop({ to: 125, year: 2024 })
 */
export function drop({
  to,
  year,
  ...options
}: { readonly to: number; readonly year?: number } & PolicyOptions): Policy {
  return plannedPolicy(
    `${to} at once${year === undefined ? "" : ` from ${year}`}`,
    (now, { firstYear, lastDecided }) => (now < (year ?? firstYear) ? lastDecided : to),
    options,
  );
}
