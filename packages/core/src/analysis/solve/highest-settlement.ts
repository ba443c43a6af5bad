import { PolicyError, policyNamed } from "../../policy/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import type { Study } from "../study/index.js";
import { searching, type Solution, type SolveOptions } from "./solution.js";

/** A policy that ends on a number, or holds one. */
export type LevelSpec = Extract<PolicySpec, { readonly kind: "ramp" | "drop" | "hold" }>;

/**
 * The highest settlement that keeps the chance of a deficit at or below a limit: a study. It is the number on
 * which a ramp or a drop ends, or which `hold` holds; all else of the policy stays as it is.
 *
 * @param scenario checked
 * @param options `levels`: the numbers of persons to try; default: as `settlementLevels`
 * @throws PolicyError when the policy has no such number, RangeError for options that cannot be
 * @example conduct(highestSettlement(checkScenario(drammen2024), { policy: "sharp", limit: 0.1 })).answer
 */
export function highestSettlement(
  scenario: Scenario,
  { levels = settlementLevels(scenario), ...options }: SolveOptions & { readonly levels?: readonly number[] },
): Study<Solution> {
  const spec = policyNamed(scenario, options.policy);
  if (!hasLevel(spec)) {
    const reason = `it is of kind ${spec.kind}, which ends on no number of its own: name one of kind ramp, drop or hold.`;
    throw new PolicyError(options.policy, reason);
  }
  const wrong = levels.find((persons) => !(Number.isInteger(persons) && persons >= 0 && persons <= MOST));
  if (wrong !== undefined)
    throw new RangeError(`levels must be whole persons from 0 to ${MOST}; received ${wrong}.`);
  const values = [...levels].sort((a, b) => b - a);
  return searching(
    scenario,
    { find: "highestSettlement", values, policyAt: (persons) => endingOn(spec, persons) },
    options,
  );
}

/** The most persons that a policy may decide. */
const MOST = 1e6;

/**
 * Whether a policy has a number that it ends on, or holds.
 *
 * @example hasLevel(policyNamed(scenario, "sharp")) // true: it ends on 125
 */
export function hasLevel(spec: PolicySpec): spec is LevelSpec {
  return spec.kind === "ramp" || spec.kind === "drop" || spec.kind === "hold";
}

/**
 * The same policy with another number at its end; what it was described as no longer holds.
 *
 * @param persons a year
 * @example
 * const { sharp } = scenario.policies;
 * if (sharp !== undefined && hasLevel(sharp)) endingOn(sharp, 150); // drops to 150 instead
 */
export function endingOn({ description: _, ...spec }: LevelSpec, persons: number): LevelSpec {
  return spec.kind === "hold" ? { ...spec, at: persons } : { ...spec, to: persons };
}

// Steps that people count in; with so many candidates each step is a small part of the whole.
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_LEVELS = 25;

/**
 * Numbers of persons that are of interest: from 0 in even steps to the most that the state has asked for, or the
 * municipality has decided or settled, so far. More than the state asks for cannot be decided.
 *
 * @returns persons a year, ascending, each a level to try
 * @example settlementLevels(checkScenario(drammen2024)) // 0, 20, …, 440
 */
export function settlementLevels({ history, request }: Scenario): number[] {
  const most = Math.max(
    1,
    ...Object.values(request.known.municipal ?? {}),
    ...Object.values(history.years).flatMap(({ requested = 0, decided = 0, settled }) => [
      requested,
      decided,
      settled,
    ]),
  );
  const step = STEPS.find((size) => most / size <= MOST_LEVELS - 1) ?? Math.ceil(most / (MOST_LEVELS - 1));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
}
