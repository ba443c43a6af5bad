import type { Policy, PolicyOptions } from "./policy.js";
import { plannedPolicy } from "./with-options.js";

/**
 * Decides the same number every year: `at` persons, or the last number decided before the plan.
 *
 * @example hold({ at: 250 })
 */
export function hold({ at, ...options }: { readonly at?: number } & PolicyOptions = {}): Policy {
  const text = at === undefined ? "goes on with the last decided number" : `settles ${at} every year`;
  return plannedPolicy(text, (_year, { lastDecided }) => at ?? lastDecided, options);
}
