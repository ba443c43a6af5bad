import type { Policy, PolicyOptions } from "./policy.js";
import { plannedPolicy } from "./with-options.js";

/** The numbers of a gradual change. */
export interface RampNumbers {
  /** Persons in the first year of the ramp. */
  readonly from: number;
  /** Persons in its last year, and ever after. */
  readonly to: number;
  /** Number of years, the first and the last included. */
  readonly years: number;
  /** First year of the ramp; default: the first plan year. Before it, the last decided number. */
  readonly start?: number;
}

/**
 * Changes the number in equal steps: `round(from + (to − from)·k/(years − 1))`, half up, for
 * `k = 0 … years − 1`, then `to`.
 *
 * @param numbers `from` and `to` in persons a year, over `years` years from calendar year `start`; and, as for every
 *   policy, when the numbers become known and what is done when the state revises its request
 * @example ramp({ from: 340, to: 125, years: 4 }) // 340, 268, 197, 125, 125, …
 */
export function ramp({ from, to, years, start, ...options }: RampNumbers & PolicyOptions): Policy {
  return plannedPolicy(
    `from ${from} to ${to} over ${years} years`,
    (year, { firstYear, lastDecided }) => {
      const k = year - (start ?? firstYear);
      if (k < 0) return lastDecided;
      if (k >= years - 1) return to;
      // half up, as the budget papers round
      return Math.floor(from + ((to - from) * k) / (years - 1) + 0.5);
    },
    options,
  );
}
