import { policyFromSpec, type Scenario } from "@glidepath/core";
import type { Wording } from "./wording.js";

type PolicySpec = Scenario["policies"][string];

/**
 * What a policy of a scenario does: in its author's words, or in the language of the program.
 *
 * @example policyDescription(scenario.policies.sharp!, wording) // "125 from 2024, known in February of that year"
 */
export function policyDescription(policy: PolicySpec, { policies }: Wording): string {
  if (policy.description !== undefined) return policy.description;
  switch (policy.kind) {
    case "hold":
      return policy.at === undefined ? policies.lastDecided : policies.everyYear(policy.at);
    case "path": {
      const numbers = Object.entries(policy.numbers).map(([year, persons]) => policies.inYear(persons, year));
      return policies.path(numbers.join(", "));
    }
    case "ramp":
      return policies.ramp(policy.from, policy.to, policy.years);
    case "drop":
      return policy.year === undefined
        ? policies.atOnce(policy.to)
        : policies.atOnceFrom(policy.to, policy.year);
    case "follow": {
      const { share, largestChange } = policy;
      const limit = largestChange === undefined ? "" : policies.changingByAtMost(largestChange);
      return policies.follows(Math.round(share * 100)) + limit;
    }
    case "capacityLed":
      return policies.capacityLed;
  }
}

/**
 * The same of a policy that was tried; what core says of it where it is none of the scenario's.
 *
 * @throws PolicyError when the scenario's policy of that name cannot be carried out
 * @example describedPolicy(scenario, sharp, wording)
 */
export function describedPolicy(
  { policies }: Scenario,
  { name, description }: { readonly name: string; readonly description: string },
  wording: Wording,
): string {
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  const isOfScenario = policy !== undefined && policyFromSpec(policy).description === description;
  return isOfScenario ? policyDescription(policy, wording) : description;
}
