import { allocatePath, allocateWorkspace, enterWorld, evolve } from "../municipality/index.js";
import { type PoliciesGiven, policiesOf } from "../policy/index.js";
import { checkScenario, type ScenarioInput } from "../scenario/index.js";
import { allocateWorld, buildModel, drawWorld, type ParameterPoints } from "../world/index.js";
import { type ReplayedPath, replayedPath } from "./replayed-path.js";
import { type ReplayedWorld, replayedWorld } from "./replayed-world.js";
import { simulatedYears } from "./simulate.js";

/** Which world to live through again, and which policies to try in it. */
export interface ReplayWorldOptions {
  /** The world's number, from 0, as in `compare` with the same seed. */
  readonly run: number;
  /** Names the worlds. Default "glidepath". */
  readonly seed?: string;
  /** What uncertain parameters are drawn from, as in `compare`. Default `random`. */
  readonly parameterPoints?: ParameterPoints;
  /** Policies by name, or names of the scenario's; default: all of the scenario's. */
  readonly policies?: PoliciesGiven;
}

/**
 * One world from its beginning to its end. What has a value each year has it by calendar year; persons are
 * persons, and amounts are nominal, in `currency`.
 */
export interface Replay {
  /** Its name. */
  readonly scenario: string;
  readonly seed: string;
  readonly run: number;
  readonly currency: string;
  /** The year of which prices are 1. */
  readonly priceBase: number;
  /** Calendar years, the first plan year first. */
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  readonly world: ReplayedWorld;
  /** What each policy made of the world, by name. */
  readonly policies: Readonly<Record<string, ReplayedPath>>;
}

/**
 * Lives through one world again, from its seed and number alone, and keeps everything of it: what was drawn,
 * and under each policy the decisions, who settled, grants by rule, services and the reserve fund. Its
 * numbers are those of `compare` for that world, bit for bit.
 *
 * @throws ScenarioError when the scenario cannot be used, PolicyError when a policy cannot, RangeError
 *   unless the run is a whole number of at least 0
 * @example
 * const { policies } = replay(drammen2024, { run: 8123 });
 * policies.sharp.grants.integrationGrant[2025]; // NOK
 */
export function replay(input: ScenarioInput, options: ReplayWorldOptions): Replay {
  const { run, seed = "glidepath", parameterPoints = "random" } = options;
  if (!Number.isSafeInteger(run) || run < 0) {
    throw new RangeError(`run must be a whole number of at least 0; received ${run}.`);
  }
  const scenario = checkScenario(input);
  const model = buildModel(scenario, { parameterPoints });
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  const given = policiesOf(scenario, options.policies);

  drawWorld(model, seed, run, world);
  enterWorld(model, world, workspace);
  const policies: Record<string, ReplayedPath> = {};
  for (const [name, policy] of given) {
    evolve(model, world, name, policy, workspace, path);
    policies[name] = replayedPath(model, world, policy.description, path, workspace);
  }
  const years = simulatedYears(model);
  return {
    scenario: scenario.name,
    seed,
    run,
    currency: scenario.currency,
    priceBase: scenario.prices.baseYear,
    years,
    planYears: years.slice(0, model.planYears),
    world: replayedWorld(model, world),
    policies,
  };
}
