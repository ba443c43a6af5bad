import { PolicyError, policyNamed } from "../../policy/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import type { Study } from "../study/index.js";
import { searching, type Solution, type SolveOptions } from "./solution.js";

/** A ramp, whose length can be looked for. */
export type RampSpec = Extract<PolicySpec, { readonly kind: "ramp" }>;

/**
 * The shortest ramp that keeps the chance of a deficit at or below a limit: a study. All else of the policy
 * stays as it is: where it starts and ends, when it is announced. A ramp of one year is at its end at once.
 *
 * @param scenario checked
 * @param options `lengths`: the years to try; default: from 1 to the number of plan years
 * @throws PolicyError when the policy is no ramp, RangeError for options that cannot be
 * @example conduct(shortestRamp(checkScenario(drammen2024), { policy: "gradual", limit: 0.1 })).answer
 */
export function shortestRamp(
  scenario: Scenario,
  { lengths = rampLengths(scenario), ...options }: SolveOptions & { readonly lengths?: readonly number[] },
): Study<Solution> {
  const ramp = policyNamed(scenario, options.policy);
  if (ramp.kind !== "ramp")
    throw new PolicyError(options.policy, `it is no ramp but of kind ${ramp.kind}: name one of kind ramp.`);
  const wrong = lengths.find((years) => !(Number.isInteger(years) && years >= 1 && years <= LONGEST_RAMP));
  if (wrong !== undefined)
    throw new RangeError(`lengths must be whole years from 1 to ${LONGEST_RAMP}; received ${wrong}.`);
  const values = [...lengths].sort((a, b) => a - b);
  return searching(
    scenario,
    { find: "shortestRamp", values, policyAt: (years) => rampOver(ramp, years) },
    options,
  );
}

/** The longest ramp that a scenario may have, in years. */
export const LONGEST_RAMP = 50;

/**
 * The lengths that are of interest: a ramp beyond the plan years does not come to its end in them.
 *
 * @returns years, ascending, one for each ramp to try
 * @example rampLengths(scenario)
 */
export function rampLengths({ plan }: Scenario): number[] {
  return Array.from({ length: plan.years }, (_, place) => place + 1);
}

/**
 * The same ramp over other years; what it was described as no longer holds.
 *
 * @param years the first and the last of the ramp among them
 * @example
 * const { gradual } = scenario.policies;
 * if (gradual?.kind === "ramp") rampOver(gradual, 2).years; // 2
 */
export function rampOver({ description: _, ...ramp }: RampSpec, years: number): RampSpec {
  return { ...ramp, years };
}
