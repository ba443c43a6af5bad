import {
  answersUnderStress,
  type Comparison,
  comparisonsOf,
  type DifferenceInCase,
  type DifferenceUnderStress,
  type DoesNotApply,
  type InBothLanguages,
  type Mean,
  pairName,
  type Robustness,
  type Share,
  type StressChange,
  type TriedCase,
} from "@glidepath/core";
import { robustnessOf } from "./robustness-of.js";

/** What a policy gives. Amounts are nominal; shares are of worlds. */
export interface PolicyUnderStress {
  /** Net over the plan years and over the whole run. */
  readonly netPlan: Mean;
  readonly net: Mean;
  /** Net over the whole run in the worst 5 % of worlds. */
  readonly netOfWorst: Mean;
  /** Persons settled over the plan years, unaccompanied minors among them. */
  readonly people: Mean;
  /** Worlds in which net over the plan years is below zero. */
  readonly deficit: Share;
  /** Worlds in which the fund runs dry by the end of the plan. */
  readonly fundDry: Share;
}

/** What a scenario gives, as it stands or in a case. */
export interface UnderStress {
  readonly policies: Readonly<Record<string, PolicyUnderStress>>;
  /** By pair, each later policy minus the first: net over the whole run. */
  readonly differences: Readonly<
    Record<string, DifferenceUnderStress & Partial<Pick<DifferenceInCase, "change" | "answer">>>
  >;
  readonly hash: string;
}

/** A case with what it changed and gave, or why it does not apply. */
export type StressCaseResult = { readonly label: InBothLanguages; readonly description: InBothLanguages } & (
  | (UnderStress & { readonly changes: readonly (Omit<StressChange, "path"> & { readonly key: string })[] })
  | DoesNotApply
);

/** All that `glidepath stress` gives: what `--json` prints. */
export interface StressResult {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  readonly currency: string;
  readonly policies: readonly string[];
  /** How many intervals share the 5 %. */
  readonly intervals: number;
  readonly base: UnderStress;
  readonly cases: Readonly<Record<string, StressCaseResult>>;
  /** Of the scenario as it stands; `runs` says of how many worlds. */
  readonly robustness: Robustness;
  /** Gives the same again. */
  readonly command: string;
}

/** The results of a stress test as plain data. */
export function stressResult(
  base: Comparison,
  tried: readonly TriedCase[],
  {
    command,
    ...enough
  }: { readonly netAtLeast: number; readonly fundAtLeast: number; readonly command: string },
): StressResult {
  const answers = answersUnderStress(base, comparisonsOf(tried));
  return {
    scenario: base.scenario.name,
    seed: base.seed,
    runs: base.runs,
    years: base.years,
    planYears: base.planYears,
    currency: base.scenario.currency,
    policies: base.policies,
    intervals: answers.intervals,
    base: underStress(base, answers.base),
    cases: Object.fromEntries(
      tried.map((one) => {
        const { name, label, description } = one.stress;
        if (!("comparison" in one)) return [name, { label, description, doesNotApply: one.doesNotApply }];
        const changes = one.changes.map(({ path, ...change }) => ({ key: path.join("."), ...change }));
        const given = underStress(one.comparison, answers.cases[name] ?? []);
        return [name, { label, description, changes, ...given }];
      }),
    ),
    robustness: robustnessOf(base, enough),
    command,
  };
}

function underStress(comparison: Comparison, differences: readonly DifferenceUnderStress[]): UnderStress {
  const last = comparison.planYears.at(-1) ?? 0;
  return {
    policies: Object.fromEntries(
      comparison.policies.map((name) => {
        const { net, people, fund } = comparison.policy(name);
        const given: PolicyUnderStress = {
          netPlan: net.planTotal.mean,
          net: net.total.mean,
          netOfWorst: net.total.meanOfWorst(0.05),
          people: people.planTotal.mean,
          deficit: net.negated().planTotal.shareBeyond(0),
          fundDry: fund.probabilityBelow(0).by(last),
        };
        return [name, given];
      }),
    ),
    differences: Object.fromEntries(
      differences.map((difference) => [pairName(difference.first, difference.second), difference]),
    ),
    hash: comparison.hash,
  };
}
