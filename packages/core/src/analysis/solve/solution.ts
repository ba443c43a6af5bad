import type { Interval } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";
import type { PolicySpec, Scenario } from "../../scenario/index.js";
import { type Study, type Trial, tried } from "../study/index.js";
import { type Deficit, deficitName, deficitOf, deficits } from "./deficit.js";
import { isCertain } from "./is-certain.js";
import { type Narrowed, narrow, NARROWING_ERROR, type Tally } from "./narrowing.js";
import { type Trend, trendOf } from "./trend.js";

/** What is looked for in candidates that are tried one by one. */
export type SearchedFor = "shortestRamp" | "highestSettlement";

/** What keeps the chance of a deficit at or below a limit, and which worlds may be spent on it. */
export interface SolveOptions {
  /** The name of a policy of the scenario, of which one number is looked for. */
  readonly policy: string;
  /** The highest chance of a deficit that will do, in [0, 1]. Default 0.1. */
  readonly limit?: number;
  /** Default: the reserve fund is dry by the last plan year. */
  readonly deficit?: Partial<Deficit>;
  /** The most worlds that a candidate gets. Default 10 000. */
  readonly maxRuns?: number;
  /** Names the worlds. Default "glidepath". */
  readonly seed?: string;
}

/** A candidate, and what is known of it. */
export interface Candidate extends Tally {
  /** Years of the ramp, or persons. */
  readonly value: number;
}

/**
 * Which plan would do: plain data. Everything that is told apart here is right, all together, with the stated
 * confidence, however often it was looked; nothing is assumed of how the chance goes from one candidate to the next.
 */
export interface Solution {
  readonly find: SearchedFor;
  /** The name of the scenario. */
  readonly scenario: string;
  readonly policy: string;
  readonly seed: string;
  /** The chance of a deficit that is not to be exceeded, from 0 to 1 (a probability). */
  readonly limit: number;
  readonly deficit: Deficit;
  /** Probability with which all that is told holds together: 0.95; 1 where nothing is uncertain. */
  readonly confidence: number;
  /**
   * The best that meets the limit by the worlds at hand, in the unit of what was searched for (years of a
   * ramp, persons a year); null where none does.
   */
  readonly answer: number | null;
  /** All that may be the best that meets it, in order of preference and in the same unit. */
  readonly possible: readonly number[];
  /** Whether none may meet it. */
  readonly perhapsNone: boolean;
  /** Whether only one answer, or that there is none, is left. */
  readonly isDecided: boolean;
  /** The candidate with the lowest chance: where none meets the limit, the nearest miss. */
  readonly nearest: Candidate;
  /** All of them, in order of preference. */
  readonly candidates: readonly Candidate[];
  readonly trend: Trend<number>;
  /** About how many worlds tell it with a probability of 80 %; null where no number can, or where all is told. */
  readonly worldsNeeded: number | null;
  /** Paths that were simulated: worlds times the policies tried in each. */
  readonly paths: number;
  /** As many as it would have been with the most worlds for all. */
  readonly exhaustivePaths: number;
}

export const DEFAULT_LIMIT = 0.1;
export const DEFAULT_MAX_RUNS = 10_000;
export const DEFAULT_SEED = "glidepath";

/** Candidates to choose among: the first that meets the limit is the best. */
export interface Search {
  readonly find: SearchedFor;
  /** In order of preference. */
  readonly values: readonly number[];
  readonly policyAt: (value: number) => PolicySpec;
}

// More worlds at a time take more memory and, interrupted, lose more.
const TRIAL_RUNS = 500;

/**
 * Looks for the first candidate that meets a limit.
 *
 * @throws RangeError for options that cannot be
 */
export function searching(scenario: Scenario, search: Search, options: SolveOptions): Study<Solution> {
  const { limit = DEFAULT_LIMIT, maxRuns = DEFAULT_MAX_RUNS, seed = DEFAULT_SEED } = options;
  checkLimit(limit);
  checkMaxRuns(maxRuns);
  if (search.values.length === 0) throw new RangeError("candidates: name at least one.");
  if (new Set(search.values).size < search.values.length)
    throw new RangeError("candidates: one stands there twice.");
  const rule = { limit, maxRuns, isCertain: isCertain(scenario) };
  return solutionOf(scenario, search, options.policy, seed, rule, deficitOf(scenario, options.deficit));
}

/** @throws RangeError unless a limit is a probability */
export function checkLimit(limit: number): void {
  if (limit >= 0 && limit <= 1) return;
  throw new RangeError(`limit must be a probability from 0 to 1; received ${limit}.`);
}

/** @throws RangeError unless it is a whole number of at least 1 */
export function checkMaxRuns(maxRuns: number): void {
  if (Number.isInteger(maxRuns) && maxRuns >= 1) return;
  throw new RangeError(`maxRuns must be a whole number of at least 1; received ${maxRuns}.`);
}

function* solutionOf(
  scenario: Scenario,
  { find, values, policyAt }: Search,
  policy: string,
  seed: string,
  rule: { readonly limit: number; readonly maxRuns: number; readonly isCertain: boolean },
  deficit: Deficit,
): Study<Solution> {
  let paths = 0;
  const narrowed = yield* narrow(values.length, rule, function* (places, firstRun, runs) {
    paths += places.length * runs;
    const names = places.map((place) => String(values[place]));
    const policies = Object.fromEntries(places.map((place, i) => [names[i], policyAt(values[place])]));
    const trials: Trial<Uint8Array[]>[] = [];
    for (let first = firstRun; first < firstRun + runs; first += TRIAL_RUNS) {
      trials.push({
        scenario,
        policies,
        seed,
        firstRun: first,
        runs: Math.min(TRIAL_RUNS, firstRun + runs - first),
        keep: {
          name: deficitName(deficit),
          of: (worlds) => names.map((name) => deficits(worlds, name, deficit)),
        },
      });
    }
    const kept = yield* tried(trials);
    return names.map((_, i) => joined(kept.map((outcomes) => outcomes[i])));
  });
  const candidates = narrowed.tallies.map((tally, place) => ({ value: values[place], ...tally }));
  const ascending = values.map((_, place) => place).sort((a, b) => values[a] - values[b]);
  return {
    find,
    scenario: scenario.name,
    policy,
    seed,
    limit: rule.limit,
    deficit,
    confidence: rule.isCertain ? 1 : 1 - NARROWING_ERROR,
    ...bestOf(candidates, rule.limit, narrowed),
    candidates,
    trend: trendOf(
      ascending.map((place) => values[place]),
      ascending.map((place) => narrowed.first[place]),
      rule.isCertain,
    ),
    paths,
    exhaustivePaths: values.length * (rule.isCertain ? 1 : rule.maxRuns),
  };
}

/**
 * What can be said of which candidate is the first that meets the limit.
 *
 * @param limit the chance that is not to be exceeded, from 0 to 1
 * @example
 * const found = conduct(shortestRamp(scenario, { policy: "gradual", limit: 0.1, maxRuns: 500 }));
 * bestOf(found.candidates, found.limit, { error: 0.05 }).answer === found.answer; // true
 */
export function bestOf(
  candidates: readonly Candidate[],
  limit: number,
  { error }: Pick<Narrowed, "error">,
): Pick<Solution, "answer" | "possible" | "perhapsNone" | "isDecided" | "nearest" | "worldsNeeded"> {
  const meets = candidates.findIndex(({ verdict }) => verdict === "meets");
  const perhapsNone = meets < 0;
  const before = perhapsNone ? candidates : candidates.slice(0, meets + 1);
  const possible = before.filter(({ verdict }) => verdict !== "fails");
  const answer = possible.find(({ chance }) => chance.estimate <= limit);
  const open = possible.filter(({ verdict }) => verdict === "open");
  return {
    answer: answer?.value ?? null,
    possible: possible.map(({ value }) => value),
    perhapsNone,
    isDecided: possible.length + Number(perhapsNone) === 1,
    nearest: candidates.reduce((a, b) => (b.chance.estimate < a.chance.estimate ? b : a)),
    worldsNeeded: worldsNeeded(
      open.map(({ chance }) => chance),
      limit,
      error,
    ),
  };
}

// What makes the right verdict as likely as is usual in planning a study.
const POWER = 0.8;

// Of the hardest to tell: as many as tell it with that probability, should its chance be what was seen.
function worldsNeeded(chances: readonly Interval[], limit: number, error: number): number | null {
  const variance = limit * (1 - limit);
  const width = (normalQuantile(1 - error / 2) + normalQuantile(POWER)) ** 2;
  const needed = chances.map(({ estimate }) => (width * variance) / (estimate - limit) ** 2);
  const most = Math.max(0, ...needed);
  return most > 0 && Number.isFinite(most) ? Math.ceil(Number(most.toPrecision(2))) : null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
