import type { MunicipalityView, Policy, PolicyOptions } from "./policy.js";
import { decidingPolicy } from "./with-options.js";

/**
 * A rule of one's own, with options: levers, unaccompanied minors, the answer to revisions.
 *
 * @param rule persons to settle in the year of the view; called on 1 December before it
 * @throws PolicyError when the options say `announced: "ahead"`, which a number that depends on what
 *   happens cannot be, or a kept share that cannot be
 * @example decide(({ requested, fund }) => (fund < 0 ? requested / 2 : requested), { levers: ["volunteers"] })
 */
export function decide(rule: (view: MunicipalityView) => number, options: PolicyOptions = {}): Policy {
  return decidingPolicy("a rule of its own", rule, options);
}
