import { policyNamed } from "../../policy/index.js";
import { type Interval, quantileRanks } from "../../comparison/index.js";
import type { Scenario } from "../../scenario/index.js";
import { type Study, type Trial, tried } from "../study/index.js";
import { type Deficit, deficitName, deficitOf } from "./deficit.js";
import { isCertain } from "./is-certain.js";
import { neededOpening } from "./needed-opening.js";
import {
  checkLimit,
  checkMaxRuns,
  DEFAULT_LIMIT,
  DEFAULT_MAX_RUNS,
  DEFAULT_SEED,
  type SolveOptions,
} from "./solution.js";

/** An opening balance that keeps the chance of a deficit at or below a limit. Ends that no number of worlds gives are null. */
export interface FundFor {
  readonly limit: number;
  /** NOK. Negative where the fund could begin below zero; null where no balance is certain to do. */
  readonly estimate: number | null;
  /** Ends of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The smallest fund that would do: plain data. */
export interface FundSolution extends FundFor {
  readonly find: "smallestFund";
  /** The name of the scenario. */
  readonly scenario: string;
  readonly policy: string;
  readonly seed: string;
  /** Always of the fund. */
  readonly deficit: Deficit;
  /** Probability with which the interval holds the fund: 0.95; 1 where nothing is uncertain. */
  readonly confidence: number;
  /** Worlds. */
  readonly runs: number;
  /** The same for other limits, the most cautious last. */
  readonly byLimit: readonly FundFor[];
  /** About how many worlds the interval takes to have both ends; null where it has, or no number gives it. */
  readonly worldsNeeded: number | null;
}

const LIMITS = [0.5, 0.2, 0.1, 0.05, 0.01];
const TRIAL_RUNS = 500;

/**
 * The smallest opening balance of the reserve fund that keeps the chance of a deficit at or below a limit: a study.
 * Each world tells the balance that it needs, interest included, so that nothing has to be searched: the answer
 * is a quantile, its interval lies between two order statistics and misses with at most 5 %.
 *
 * @param scenario checked; its own opening balance does not matter
 * @param options `maxRuns` worlds are simulated, all of them
 * @throws RangeError for options that cannot be, such as a deficit of a year's net, which no fund changes;
 *   PolicyError when there is no such policy
 * @example conduct(smallestFund(checkScenario(drammen2024), { policy: "sharp", limit: 0.05 })).estimate
 */
export function smallestFund(scenario: Scenario, options: SolveOptions): Study<FundSolution> {
  const { policy, limit = DEFAULT_LIMIT, maxRuns = DEFAULT_MAX_RUNS, seed = DEFAULT_SEED } = options;
  const deficit = deficitOf(scenario, options.deficit);
  if (deficit.of !== "fund")
    throw new RangeError("The fund does not change the net of a year: leave the deficit's `of` out.");
  checkLimit(limit);
  checkMaxRuns(maxRuns);
  policyNamed(scenario, policy);
  return fundOf(scenario, policy, { limit, maxRuns, seed, deficit });
}

function* fundOf(
  scenario: Scenario,
  policy: string,
  {
    limit,
    maxRuns,
    seed,
    deficit,
  }: Required<Omit<SolveOptions, "policy" | "deficit">> & { readonly deficit: Deficit },
): Study<FundSolution> {
  const certain = isCertain(scenario);
  const runs = certain ? 1 : maxRuns;
  const trials: Trial<Float64Array>[] = [];
  for (let firstRun = 0; firstRun < runs; firstRun += TRIAL_RUNS) {
    trials.push({
      scenario,
      policies: { [policy]: policyNamed(scenario, policy) },
      seed,
      firstRun,
      runs: Math.min(TRIAL_RUNS, runs - firstRun),
      keep: {
        name: `opening balance against ${deficitName(deficit)}`,
        of: (worlds) => neededOpening(worlds, policy, deficit),
      },
    });
  }
  const kept = yield* tried(trials);
  const needed = Float64Array.from(kept.flatMap((values) => [...values])).sort();
  const fundFor = (limit: number): FundFor => ({ limit, ...toldEnds(fundAt(needed, limit, certain)) });
  const answer = fundFor(limit);
  return {
    find: "smallestFund",
    scenario: scenario.name,
    policy,
    seed,
    deficit,
    confidence: certain ? 1 : 0.95,
    runs,
    ...answer,
    byLimit: LIMITS.map(fundFor),
    worldsNeeded: certain ? null : worldsNeeded(answer),
  };
}

/**
 * The smallest balance that at most the share `limit` of worlds needs more than, with the order statistics
 * between which that of all worlds lies with at least 95 % (David and Nagaraja 2003, 7.1).
 *
 * @param needed what each world needs, ascending
 */
function fundAt(needed: Float64Array, limit: number, isCertain = false): Interval {
  const n = needed.length;
  // A share such as 0.1 of 1000 must not come out a hair below 100.
  const rank = n - Math.floor(limit * n + 1e-9);
  const at = (place: number) => (place < 1 ? -Infinity : place > n ? Infinity : needed[place - 1]);
  const estimate = at(rank);
  if (isCertain) return { estimate, low: estimate, high: estimate };
  const { low, high } = quantileRanks(n, 1 - limit);
  return { estimate, low: at(low), high: limit === 0 ? Infinity : at(high) };
}

function toldEnds({ estimate, low, high }: Interval): Omit<FundFor, "limit"> {
  const told = (value: number) => (Number.isFinite(value) ? value : null);
  return { estimate: told(estimate), low: told(low), high: told(high) };
}

// An end is there when it is unlikely that no world lies beyond the quantile: (1 − limit)^n ≤ 2.5 %.
function worldsNeeded({ limit, low, high }: FundFor): number | null {
  if ((low !== null && high !== null) || limit === 0 || limit === 1) return null;
  const rarest = Math.min(limit, 1 - limit);
  return Number((Math.log(0.025) / Math.log(1 - rarest)).toPrecision(2));
}
