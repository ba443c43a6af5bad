import { type Mean, ValueSample } from "../../comparison/index.js";
import { studentTQuantile } from "../../random/index.js";
import { type Outcomes, worldsOfOutcomes } from "./outcomes.js";

/** Which of several policies has the highest mean, as far as so many worlds can tell. */
export interface BestOnAverage {
  /** The policies that may have the highest mean; the one that has is among them with 95 % confidence. */
  readonly candidates: readonly string[];
  /** The only candidate; undefined while several cannot be told apart. */
  readonly best: string | undefined;
  /** By policy in the order given: what its mean exceeds the highest of the others' by. Its interval is simultaneous. */
  readonly advantage: Readonly<Record<string, Mean>>;
}

const LEVEL = 0.95;

/**
 * Multiple comparisons with the best (Hsu 1984) on paired differences: a policy leaves the set of candidates
 * only when another has a higher mean beyond a one-sided bound that is shared among the k − 1 comparisons
 * with the true best (Bonferroni, as Nelson and Matejcik 1995 do for common random numbers). So noise does not
 * pick the winner, however many policies are compared: with a probability of at least 95 % the policy that is
 * truly best is among the candidates, and where one is left alone it is that one.
 *
 * The interval of an advantage is that of its smallest one-sided bound: `low` above 0 says that a policy is the
 * best, `high` below 0 that it is not.
 *
 * @param outcomes one number a world for each policy; more is better
 * @throws RangeError when the outcomes are not of the same worlds
 * @example mayBeBest({ a: Float64Array.of(3, 5, 4), b: Float64Array.of(1, 2, 3) }).best
 */
export function mayBeBest(outcomes: Outcomes): BestOnAverage {
  const worlds = worldsOfOutcomes(outcomes);
  const names = Object.keys(outcomes);
  const others = names.length - 1;
  const advantage = Object.fromEntries(
    names.map((name) => [name, advantageOf(name, outcomes, criticalValue(others, worlds))] as const),
  );
  const candidates = names.filter((name) => advantage[name].high >= 0);
  return { candidates, best: candidates.length === 1 ? candidates[0] : undefined, advantage };
}

// One-sided, shared among the comparisons with the best.
function criticalValue(comparisons: number, worlds: number): number {
  return comparisons === 0 || worlds < 2 ? 0 : studentTQuantile(1 - (1 - LEVEL) / comparisons, worlds - 1);
}

function advantageOf(name: string, outcomes: Outcomes, critical: number): Mean {
  const own = outcomes[name];
  const against = Object.entries(outcomes)
    .filter(([other]) => other !== name)
    .map(([, values]) => new ValueSample(own.map((value, run) => value - values[run])).mean)
    .map(({ estimate, standardError }) => {
      // Of a single world nothing is known; what differs by as much in every world is known.
      const half = own.length < 2 ? Infinity : critical * standardError;
      return { estimate, standardError, low: estimate - half, high: estimate + half };
    });
  if (against.length === 0) return { estimate: 0, standardError: 0, low: 0, high: 0 };
  const least = against.reduce((one, other) => (other.estimate < one.estimate ? other : one));
  return {
    estimate: least.estimate,
    standardError: least.standardError,
    low: Math.min(...against.map(({ low }) => low)),
    high: Math.min(...against.map(({ high }) => high)),
  };
}
