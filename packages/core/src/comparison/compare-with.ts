import { PolicyError } from "../policy/index.js";
import { checkScenario, nearestName, type PolicySpec, type ScenarioInput } from "../scenario/index.js";
import { type Executor, policiesOf } from "../simulation/index.js";
import { checkRuns, Comparison } from "./comparison.js";

/** As `CompareOptions`, for policies of the scenario. */
export interface CompareWithOptions {
  /** Names of the scenario's policies to compare, in this order; default: all. */
  readonly policies?: readonly string[];
  readonly runs?: number;
  readonly seed?: string;
  readonly onProgress?: (done: number, runs: number) => void;
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
  const { runs = 10_000, seed = "glidepath", onProgress } = options;
  checkRuns(runs);
  const scenario = checkScenario(input);
  const names = options.policies ?? Object.keys(scenario.policies);
  const policies: Record<string, PolicySpec> = {};
  for (const name of names) {
    const spec = Object.hasOwn(scenario.policies, name) ? scenario.policies[name] : undefined;
    if (spec === undefined) throw unknownPolicy(name, Object.keys(scenario.policies));
    policies[name] = spec;
  }
  const job = { scenario, policies, seed };
  const ensemble = await executor.simulate(job, runs, (done) => onProgress?.(done, runs));
  return new Comparison(scenario, seed, ensemble, policiesOf(job));
}

function unknownPolicy(name: string, known: readonly string[]): PolicyError {
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return new PolicyError(name, `the scenario has no such policy.${hint} It has ${known.join(", ")}.`);
}
