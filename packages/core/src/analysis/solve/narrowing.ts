import { clopperPearson } from "./clopper-pearson.js";
import type { Interval } from "../../comparison/index.js";
import { BATCH_RUNS } from "../../simulation/index.js";
import type { Study } from "../study/index.js";

/** What is asked of candidates: a chance of at most `limit`. */
export interface NarrowingRule {
  /** The chance that is not to be exceeded, in [0, 1]. */
  readonly limit: number;
  /** The most worlds a candidate gets. */
  readonly maxRuns: number;
  /** Whether every world is the same, so that one tells all. */
  readonly isCertain: boolean;
}

/** What was seen of a candidate. */
export interface Tally {
  /** The chance of a deficit, with an interval that holds together with all others at every look. */
  readonly chance: Interval;
  /** How many worlds it got. */
  readonly worlds: number;
  /** Whether its chance is surely at most the limit (`meets`), surely above (`fails`), or cannot be told (`open`). */
  readonly verdict: "meets" | "fails" | "open";
}

/** What narrowing found. */
export interface Narrowed {
  /** In the order of the candidates. */
  readonly tallies: readonly Tally[];
  /** Where each had a deficit in the worlds of the first look, which all of them got. */
  readonly first: readonly Uint8Array[];
  /** How wide the intervals are: the probability that each may miss, at one look. */
  readonly error: number;
}

/** In which of the worlds from `firstRun` on some candidates, by their place, have a deficit: 1 or 0. */
export type OutcomesOf = (
  candidates: readonly number[],
  firstRun: number,
  runs: number,
) => Study<readonly Uint8Array[]>;

/** The probability that any interval of any candidate misses at any look. */
export const NARROWING_ERROR = 0.05;

const FIRST_LOOK = 2 * BATCH_RUNS;

/**
 * The numbers of worlds at which candidates are looked at: twice as many each time.
 *
 * @example narrowingLooks(3000) // [500, 1000, 2000, 3000]
 */
export function narrowingLooks(maxRuns: number): number[] {
  const looks: number[] = [];
  for (let look = FIRST_LOOK; look < maxRuns; look *= 2) looks.push(look);
  return [...looks, maxRuns];
}

/**
 * Tells which of some candidates have a chance of at most the limit, with few worlds for all and more only for
 * those that may be the answer and cannot be told yet: the answer is the first, in the order given, that meets
 * the limit, so that those after one that surely meets it get no more. All share their worlds.
 *
 * The intervals are exact for one look at one candidate; so that all of them hold together at all looks, each
 * has its part of the error (Bonferroni). Nothing is assumed of how the chance goes from one candidate to the next.
 *
 * @param count number of candidates, in order of preference
 * @example
 * function* noDeficit(): ReturnType<OutcomesOf> {
 *   return [Uint8Array.of(0)];
 * }
 * const { tallies } = conduct(narrow(1, { limit: 0.1, maxRuns: 1, isCertain: true }, noDeficit));
 */
export function* narrow(count: number, rule: NarrowingRule, outcomesOf: OutcomesOf): Study<Narrowed> {
  const { limit, maxRuns, isCertain } = rule;
  const looks = isCertain ? [1] : narrowingLooks(maxRuns);
  const error = NARROWING_ERROR / (count * looks.length);
  const seen = Array.from({ length: count }, () => ({ deficits: 0, worlds: 0 }));
  let tallies: Tally[] = [];
  let first: readonly Uint8Array[] = [];
  let live = seen.map((_, place) => place);
  let done = 0;
  for (const until of looks) {
    const outcomes = yield* outcomesOf(live, done, until - done);
    if (done === 0) first = outcomes;
    for (const [i, place] of live.entries()) {
      seen[place].worlds = until;
      for (const deficit of outcomes[i]) seen[place].deficits += deficit;
    }
    done = until;
    tallies = seen.map(({ deficits, worlds }) => tallyOf(deficits, worlds, { limit, isCertain, error }));
    const meets = tallies.findIndex(({ verdict }) => verdict === "meets");
    live = live.filter((place) => tallies[place].verdict === "open" && (meets < 0 || place < meets));
    if (live.length === 0) break;
  }
  return { tallies, first, error };
}

function tallyOf(
  deficits: number,
  worlds: number,
  { limit, isCertain, error }: { limit: number; isCertain: boolean; error: number },
): Tally {
  const chance = isCertain
    ? { estimate: deficits, low: deficits, high: deficits }
    : clopperPearson(deficits, worlds, error);
  const verdict = chance.high <= limit ? "meets" : chance.low > limit ? "fails" : "open";
  return { chance, worlds, verdict };
}
