import type { Comparison } from "../../comparison/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import {
  type DoesNotApply,
  putUnderStress,
  type StressCase,
  type StressChange,
  type StressedScenario,
} from "../../stress/index.js";
import { compared, sideBySide, type Study } from "../study/index.js";

/** A case that was tried, or why it was not. */
export type TriedCase =
  | {
      readonly stress: StressCase;
      readonly changes: readonly StressChange[];
      readonly comparison: Comparison;
    }
  | ({ readonly stress: StressCase } & DoesNotApply);

/** A scenario as it stands and in stress cases, in worlds that are else the same. */
export interface ComparedUnderStress {
  /** The scenario as it stands. */
  readonly base: Comparison;
  /** In the order of the cases. */
  readonly tried: readonly TriedCase[];
}

/** What is compared, and in which worlds. */
export interface ComparedUnderStressOptions {
  /** Names of the scenario's policies, in this order; a case is put on no others. Default: all. */
  readonly policies?: readonly string[] | undefined;
  readonly runs: number;
  readonly seed?: string | undefined;
}

/**
 * Compares policies in a scenario as it stands and in stress cases, as far as they apply to it.
 *
 * @param scenario checked
 * @throws PolicyError, RangeError as `compare`
 * @example conduct(comparedUnderStress(scenario, stressCases, { runs: 1000, seed: "budget-2024" })).tried
 */
export function* comparedUnderStress(
  scenario: Scenario,
  cases: readonly StressCase[],
  { policies = Object.keys(scenario.policies), ...worlds }: ComparedUnderStressOptions,
): Study<ComparedUnderStress> {
  const own = Object.fromEntries(
    policies.map((name): [string, PolicySpec] => [name, scenario.policies[name]]),
  );
  const chosen = { ...scenario, policies: own };
  const answers = cases.map((stress) => [stress, putUnderStress(chosen, stress)] as const);
  const stressed = answers.map(([, answer]) => answer).filter(isStressed);
  const [base, ...comparisons] = yield* sideBySide(
    [chosen, ...stressed.map((answer) => answer.scenario)].map((which) => compared(which, worlds)),
  );
  const inOrder = comparisons.values();
  const tried = answers.map(([stress, answer]): TriedCase => {
    if (!isStressed(answer)) return { stress, doesNotApply: answer.doesNotApply };
    return { stress, changes: answer.changes, comparison: inOrder.next().value as Comparison };
  });
  return { base, tried };
}

/**
 * The comparisons of the cases that were tried, by name: what `answersUnderStress` asks for.
 *
 * @example
 * const { tried } = conduct(comparedUnderStress(scenario, stressCases, { runs: 1000 }));
 * comparisonsOf(tried)["rate-frozen"]?.difference("sharp", "gradual").net.total.mean;
 */
export function comparisonsOf(tried: readonly TriedCase[]): Record<string, Comparison> {
  return Object.fromEntries(
    tried.flatMap((one) => ("comparison" in one ? [[one.stress.name, one.comparison] as const] : [])),
  );
}

function isStressed(answer: StressedScenario | DoesNotApply): answer is StressedScenario {
  return "scenario" in answer;
}
