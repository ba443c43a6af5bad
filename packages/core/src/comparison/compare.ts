import { type PoliciesGiven, policiesOf, type Policy, policyNamed, scaledByName } from "../policy/index.js";
import { checkScenario, type Scenario, type ScenarioInput } from "../scenario/index.js";
import { type Executor, simulateBatch, type SimulationJob } from "../simulation/index.js";
import { buildModel } from "../world/index.js";
import { comparing, type ComparingPlan } from "./comparing.js";
import type { Comparison } from "./comparison.js";
import type { Work } from "./steps.js";
import { stoppingRuleOf, type WorldsOptions } from "./worlds-options.js";

/** What to compare in this thread. */
export interface CompareOptions extends WorldsOptions {
  /** Policies by name, or names of the scenario's, in this order; default: all of the scenario's. */
  readonly policies?: PoliciesGiven;
}

/** What to compare by an executor: policies of the scenario. */
export interface CompareWithOptions extends WorldsOptions {
  /** Names of the scenario's policies to compare, in this order; default: all. */
  readonly policies?: readonly string[];
}

/**
 * Tries policies in the same worlds and gives their results and differences.
 *
 * @param input a scenario as it is written or as it was checked; an example, or what `readScenario` gives
 * @param options which policies and how many worlds, of which seed; without any, all of the scenario's in 10 000
 * @returns a result for each policy, and a difference for each pair of them
 * @throws ScenarioError when the scenario cannot be used, PolicyError when a policy cannot, RangeError
 *   for numbers of worlds that cannot be
 * @example
 * const result = compare(drammen2024, {
 *   policies: { gradual: ramp({ from: 250, to: 125, years: 4 }), sharp: drop({ to: 125, year: 2024 }) },
 *   runs: 10_000,
 *   seed: "budget-2024",
 * });
 * result.difference("sharp", "gradual").net.total.mean; // { estimate, standardError, low, high }
 */
export function compare(input: ScenarioInput, options: CompareOptions = {}): Comparison {
  const { plan, policies } = planned(checkScenario(input), options);
  const steps = comparing(plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const work = step.value;
    const chosen = new Map(
      work.policies.map((name) => [name, scaledByName(name, policies.get(name) as Policy, work.scaling)]),
    );
    const { model, seed } = plan;
    for (const batch of work.batches) {
      work.take(simulateBatch({ model, seed, policies: chosen, chanceShift: work.chanceShift }, batch));
    }
  }
}

/**
 * As `compare`, with the work done by an executor: other threads, or other machines. The result
 * is the same, bit for bit.
 *
 * @throws ScenarioError, PolicyError, RangeError as `compare`; what the executor throws
 * @example await compareWith(inThisThread, drammen2024, { policies: ["gradual", "sharp"], runs: 1000 })
 */
export async function compareWith(
  executor: Executor,
  input: ScenarioInput,
  options: CompareWithOptions = {},
): Promise<Comparison> {
  const steps = comparisonSteps(checkScenario(input), options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const { job, batches, take } = step.value;
    await executor.simulate(job, batches, take);
  }
}

/** Worlds that a comparison asks for, as a job for whoever simulates. */
export interface ComparisonWork extends Pick<Work, "batches" | "take"> {
  readonly job: SimulationJob;
}

/**
 * A comparison as steps that ask for worlds, whoever simulates.
 *
 * @param scenario checked
 * @throws PolicyError, RangeError as `compare`
 * @example
 * const steps = comparisonSteps(scenario, { policies: ["gradual", "sharp"], runs: 250 });
 * for (let step = steps.next(); !step.done; step = steps.next()) {
 *   const { job, batches, take } = step.value;
 *   for (const batch of batches) take(simulateBatch(planOf(job), batch));
 * }
 */
export function* comparisonSteps(
  scenario: Scenario,
  options: CompareWithOptions = {},
): Generator<ComparisonWork, Comparison, void> {
  const { plan } = planned(scenario, options);
  const steps = comparing(plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const { batches, take } = step.value;
    yield { job: jobOf(step.value, plan), batches, take };
  }
}

function planned(
  scenario: Scenario,
  options: CompareOptions,
): { readonly plan: ComparingPlan; readonly policies: ReadonlyMap<string, Policy> } {
  const { seed = "glidepath", views = false, parameterPoints = "random", onProgress } = options;
  const policies = policiesOf(scenario, options.policies);
  if (policies.size === 0) {
    throw new RangeError("policies: name at least one, or leave policies out for all of the scenario's.");
  }
  const rule = stoppingRuleOf(options, policies.size);
  const descriptions = new Map([...policies].map(([name, { description }]) => [name, description] as const));
  const model = buildModel(scenario, { parameterPoints });
  return { plan: { scenario, model, seed, descriptions, rule, views, onProgress }, policies };
}

function jobOf(
  { policies, scaling, chanceShift }: Work,
  { scenario, model, seed }: ComparingPlan,
): SimulationJob {
  const chosen = Object.fromEntries(policies.map((name) => [name, policyNamed(scenario, name)]));
  return { scenario, policies: chosen, scaling, seed, chanceShift, parameterPoints: model.parameterPoints };
}
