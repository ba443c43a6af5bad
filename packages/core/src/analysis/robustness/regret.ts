import { type Interval, type Mean, ValueSample } from "../../comparison/index.js";
import { type Outcomes, worldsOfOutcomes } from "./outcomes.js";

/** What a policy falls short of the best of those compared, world by world; in the unit of the outcomes. */
export interface Regret {
  readonly expected: Mean;
  /** The regret that nine worlds of ten do not exceed, between two order statistics. */
  readonly p90: Interval;
  /** The mean of the 5 % of worlds in which it is largest (conditional value at risk). */
  readonly ofWorst: Mean;
  readonly maximum: LargestRegret;
}

/** The largest regret among the worlds tried. It has no standard error: with more worlds it can only grow. */
export interface LargestRegret {
  /** In the unit of the outcomes. */
  readonly estimate: number;
  /** The number of the world in which it is, the first of equals. */
  readonly run: number;
  /** Worlds tried. */
  readonly worlds: number;
  /**
   * At most this share of all possible worlds has a larger regret, with 95 % confidence: 1 − 0.05^(1/worlds),
   * about 3 over the number of worlds.
   */
  readonly exceededIn: number;
}

const WORST = 0.05;

/**
 * Regret (Savage 1951) of each policy: in each world what the best of those compared gives there, less what
 * this one gives. It is never negative, is 0 in a world for a policy that is best there, and depends on which
 * policies are compared.
 *
 * @param outcomes one number a world for each policy; more is better
 * @returns by policy, in the order given
 * @throws RangeError when the outcomes are not of the same worlds
 * @example regrets({ a: Float64Array.of(3, 1), b: Float64Array.of(2, 2) }).a.expected.estimate // (0 + 1) / 2
 */
export function regrets(outcomes: Outcomes): Readonly<Record<string, Regret>> {
  const worlds = worldsOfOutcomes(outcomes);
  const best = new Float64Array(worlds).fill(-Infinity);
  for (const values of Object.values(outcomes)) {
    for (let run = 0; run < worlds; run++) if (values[run] > best[run]) best[run] = values[run];
  }
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, values]) => [name, regretOf(values.map((v, run) => best[run] - v))]),
  );
}

function regretOf(regret: Float64Array): Regret {
  const sample = new ValueSample(regret);
  const lowest = new ValueSample(regret.map((value) => 0 - value)).meanOfWorst(WORST);
  const run = regret.reduce((most, value, i) => (value > regret[most] ? i : most), 0);
  return {
    expected: sample.mean,
    p90: sample.quantileInterval(0.9),
    ofWorst: {
      estimate: 0 - lowest.estimate,
      standardError: lowest.standardError,
      low: 0 - lowest.high,
      high: 0 - lowest.low,
    },
    maximum: {
      estimate: regret[run],
      run,
      worlds: regret.length,
      exceededIn: 1 - 0.05 ** (1 / regret.length),
    },
  };
}
