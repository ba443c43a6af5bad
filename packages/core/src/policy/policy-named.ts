import { PolicyError } from "./policy.js";
import { nearestName, type PolicySpec, type Scenario } from "../scenario/index.js";

/**
 * The policy of a scenario that has a name.
 *
 * @throws PolicyError when it has none of that name
 * @example policyNamed(scenario, "gradual").kind // "ramp"
 */
export function policyNamed({ policies }: Scenario, name: string): PolicySpec {
  if (Object.hasOwn(policies, name)) return policies[name];
  const known = Object.keys(policies);
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  throw new PolicyError(name, `the scenario has no such policy.${hint} It has ${known.join(", ")}.`);
}
