import {
  type Policy,
  PolicyError,
  policyFromSpec,
  type PolicyInput,
  scaled,
  toPolicy,
} from "../policy/index.js";
import {
  checkScenario,
  nearestName,
  type PolicySpec,
  type Scenario,
  type ScenarioInput,
} from "../scenario/index.js";
import { type Executor, simulateBatch, type SimulationJob } from "../simulation/index.js";
import { buildModel, type ParameterPoints } from "../world/index.js";
import { comparing, type ComparingPlan } from "./comparing.js";
import type { Comparison } from "./comparison.js";
import type { Work } from "./steps.js";
import type { StoppingRule } from "./stopping.js";

/** How many worlds, which, and what else to find out. */
export interface WorldsOptions {
  /** Number of worlds. Default 10 000 where no `precision` is asked for. */
  readonly runs?: number;
  /**
   * Instead of `runs`: as many worlds as it takes to know the difference of net over the whole run to
   * within so much (in the scenario's currency), or to know its sign. Looked at between batches, with an
   * interval that holds at all looks together.
   */
  readonly precision?: number | "sign";
  /** The most worlds that `precision` may take; then it stays undecided. Default 100 000. */
  readonly maxRuns?: number;
  /** Names the worlds: the same seed gives the same ones. Default "glidepath". */
  readonly seed?: string;
  /**
   * What uncertain parameters are drawn from: `random` streams (default), or scrambled `sobol` points, which
   * fill their ranges evenly. Means are then known better than their errors say, so that it does not go
   * with `precision`.
   */
  readonly parameterPoints?: ParameterPoints;
  /** Whether to draw further worlds for `Difference.matched` and `Difference.variance`. Default false. */
  readonly views?: boolean;
  /** Called now and then with the number of worlds done, and the most that may come. */
  readonly onProgress?: (done: number, runs: number) => void;
}

/** What to compare in this thread. */
export interface CompareOptions extends WorldsOptions {
  /** Policies by name, or names of the scenario's, in this order; default: all of the scenario's. */
  readonly policies?: Readonly<Record<string, PolicyInput>> | readonly string[];
}

/** What to compare by an executor: policies of the scenario. */
export interface CompareWithOptions extends WorldsOptions {
  /** Names of the scenario's policies to compare, in this order; default: all. */
  readonly policies?: readonly string[];
}

/**
 * Tries policies in the same worlds and gives their results and differences.
 *
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
  const scenario = checkScenario(input);
  const policies = givenPolicies(scenario, options.policies);
  checkPolicies(policies.size);
  const rule = ruleOf(options, policies.size);
  const plan = planFor(scenario, options, rule, policies);
  const steps = comparing(plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const work = step.value;
    const chosen = new Map(
      work.policies.map((name) => {
        const policy = policies.get(name) as Policy;
        return [name, Object.hasOwn(work.scaling, name) ? scaled(policy, work.scaling[name]) : policy];
      }),
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
 * @example await compareWith(inThisThread, drammen2024, { policies: ["gradual", "sharp"] })
 */
export async function compareWith(
  executor: Executor,
  input: ScenarioInput,
  options: CompareWithOptions = {},
): Promise<Comparison> {
  const scenario = checkScenario(input);
  const names = options.policies ?? Object.keys(scenario.policies);
  const specs = new Map(names.map((name) => [name, policyOf(scenario, name)] as const));
  checkPolicies(specs.size);
  const rule = ruleOf(options, specs.size);
  const policies = new Map([...specs].map(([name, spec]) => [name, policyFromSpec(spec)] as const));
  const plan = planFor(scenario, options, rule, policies);
  const steps = comparing(plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await executor.simulate(jobOf(step.value, plan, specs), step.value.batches, step.value.take);
  }
}

/**
 * Refuses a number of worlds that cannot be simulated.
 *
 * @throws RangeError unless it is a whole number of at least 1
 */
export function checkRuns(runs: number): void {
  if (Number.isInteger(runs) && runs >= 1) return;
  throw new RangeError(`runs must be a whole number of at least 1; received ${runs}.`);
}

function checkPolicies(count: number): void {
  if (count > 0) return;
  throw new RangeError("policies: name at least one, or leave policies out for all of the scenario's.");
}

function ruleOf(
  { runs, precision, maxRuns, parameterPoints }: WorldsOptions,
  policies: number,
): StoppingRule {
  if (precision === undefined) {
    if (maxRuns !== undefined)
      throw new RangeError("maxRuns goes with precision; for a number of worlds write runs.");
    checkRuns(runs ?? DEFAULT_RUNS);
    return { kind: "runs", runs: runs ?? DEFAULT_RUNS };
  }
  if (runs !== undefined)
    throw new RangeError("Give either runs or precision; maxRuns limits the worlds of precision.");
  if (policies < 2)
    throw new RangeError("precision is that of a difference: it takes at least two policies.");
  if (parameterPoints === "sobol") {
    throw new RangeError("precision takes independent worlds: leave parameterPoints out, or write runs.");
  }
  const most = maxRuns ?? DEFAULT_MAX_RUNS;
  checkRuns(most);
  if (precision === "sign") return { kind: "sign", maxRuns: most };
  if (!(precision > 0 && Number.isFinite(precision))) {
    throw new RangeError(`precision must be an amount above 0, or "sign"; received ${precision}.`);
  }
  return { kind: "precision", within: precision, maxRuns: most };
}

const DEFAULT_RUNS = 10_000;
const DEFAULT_MAX_RUNS = 100_000;

function planFor(
  scenario: Scenario,
  { seed = "glidepath", views = false, parameterPoints = "random", onProgress }: WorldsOptions,
  rule: StoppingRule,
  policies: ReadonlyMap<string, Policy>,
): ComparingPlan {
  const descriptions = new Map([...policies].map(([name, { description }]) => [name, description] as const));
  const model = buildModel(scenario, { parameterPoints });
  return { scenario, model, seed, descriptions, rule, views, onProgress };
}

function jobOf(
  { policies, scaling, chanceShift }: Work,
  { scenario, model, seed }: ComparingPlan,
  specs: ReadonlyMap<string, PolicySpec>,
): SimulationJob {
  const chosen = Object.fromEntries(policies.map((name) => [name, specs.get(name) as PolicySpec]));
  return { scenario, policies: chosen, scaling, seed, chanceShift, parameterPoints: model.parameterPoints };
}

function givenPolicies(
  scenario: Scenario,
  given: CompareOptions["policies"] = Object.keys(scenario.policies),
): ReadonlyMap<string, Policy> {
  return isNames(given)
    ? new Map(given.map((name) => [name, policyFromSpec(policyOf(scenario, name))]))
    : new Map(Object.entries(given).map(([name, input]) => [name, toPolicy(input, name)]));
}

// Array.isArray alone does not tell a read-only array from a record.
function isNames(given: NonNullable<CompareOptions["policies"]>): given is readonly string[] {
  return Array.isArray(given);
}

function policyOf({ policies }: Scenario, name: string): PolicySpec {
  const spec = Object.hasOwn(policies, name) ? policies[name] : undefined;
  if (spec !== undefined) return spec;
  const known = Object.keys(policies);
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  throw new PolicyError(name, `the scenario has no such policy.${hint} It has ${known.join(", ")}.`);
}
