import type { Scenario } from "../scenario/index.js";
import type { Policy, PolicyInput } from "./policy.js";
import { policyFromSpec } from "./policy-from-spec.js";
import { policyNamed } from "./policy-named.js";
import { toPolicy } from "./to-policy.js";

/** Policies to try: names of a scenario's, or policies of one's own by name. */
export type PoliciesGiven = readonly string[] | Readonly<Record<string, PolicyInput>>;

/**
 * The policies to try in a scenario, by name and in the order given.
 *
 * @param given default: all of the scenario's
 * @throws PolicyError when the scenario has none of a name, or what is given is no policy
 * @example policiesOf(scenario, ["gradual", "sharp"]).get("sharp")?.description
 */
export function policiesOf(
  scenario: Scenario,
  given: PoliciesGiven = Object.keys(scenario.policies),
): ReadonlyMap<string, Policy> {
  return isNames(given)
    ? new Map(given.map((name) => [name, policyFromSpec(policyNamed(scenario, name))]))
    : new Map(Object.entries(given).map(([name, input]) => [name, toPolicy(input, name)]));
}

// Array.isArray alone does not tell a read-only array from a record.
function isNames(given: PoliciesGiven): given is readonly string[] {
  return Array.isArray(given);
}
