import type { Comparison, Share } from "../../comparison/index.js";
import { type BestOnAverage, mayBeBest } from "./may-be-best.js";
import { type Regret, regrets } from "./regret.js";
import { satisficingShare } from "./satisficing-share.js";
import { type DominanceAnswer, stochasticDominance } from "./stochastic-dominance.js";

/** What is good enough is for the reader to say. */
export interface RobustnessOptions {
  /** Net over the whole run that is good enough, in the scenario's currency. Default 0: no deficit over the run. */
  readonly netAtLeast?: number;
  /** Balance below which the fund must not be at any year-end of the plan. Default 0: the fund does not run dry. */
  readonly fundAtLeast?: number;
}

/** What two policies' distributions of net say of each other, the first and the second as in `pairs`. */
export interface DominanceOfPair {
  readonly first: string;
  readonly second: string;
  readonly firstOrder: { readonly forwards: DominanceAnswer; readonly backwards: DominanceAnswer };
  readonly secondOrder: { readonly forwards: DominanceAnswer; readonly backwards: DominanceAnswer };
}

/** How well policies do when one does not know which world comes; net over the whole run, nominal. */
export interface Robustness {
  readonly runs: number;
  /** What each falls short of the best of these policies, world by world. */
  readonly regret: Readonly<Record<string, Regret>>;
  /** Share of worlds in which each is good enough. */
  readonly goodEnough: {
    readonly netAtLeast: number;
    readonly fundAtLeast: number;
    readonly net: Readonly<Record<string, Share>>;
    readonly fund: Readonly<Record<string, Share>>;
  };
  /** Each later policy against the first. */
  readonly dominance: readonly DominanceOfPair[];
  /** Which may be best on average. */
  readonly best: BestOnAverage;
}

/**
 * Regret, the share of worlds that are good enough, dominance, and which policy may be best on average, from
 * the worlds of a comparison.
 *
 * @throws RangeError beyond `EXACT_RUNS` worlds, which are not kept
 * @example robustness(compare(drammen2024, { runs: 1000 })).best.candidates
 */
export function robustness(
  comparison: Comparison,
  { netAtLeast = 0, fundAtLeast = 0 }: RobustnessOptions = {},
): Robustness {
  const { policies, pairs, planYears, seed, runs } = comparison;
  const net = Object.fromEntries(policies.map((name) => [name, comparison.policy(name).net.total.values]));
  const lastPlanYear = planYears[planYears.length - 1];
  return {
    runs,
    regret: regrets(net),
    goodEnough: {
      netAtLeast,
      fundAtLeast,
      net: Object.fromEntries(policies.map((name) => [name, satisficingShare(net[name], netAtLeast)])),
      fund: Object.fromEntries(
        policies.map((name) => {
          const { fund } = comparison.policy(name);
          return [name, complement(fund.probabilityBelow(fundAtLeast).by(lastPlanYear))];
        }),
      ),
    },
    dominance: pairs.map(([first, second]) => {
      const { firstOrder, secondOrder } = stochasticDominance(net[first], net[second], { seed });
      return { first, second, firstOrder: withoutBand(firstOrder), secondOrder: withoutBand(secondOrder) };
    }),
    best: mayBeBest(net),
  };
}

function withoutBand({ forwards, backwards }: DominanceOfPair["firstOrder"]): DominanceOfPair["firstOrder"] {
  return { forwards, backwards };
}

function complement({ estimate, low, high }: Share): Share {
  return { estimate: 1 - estimate, low: 1 - high, high: 1 - low };
}
