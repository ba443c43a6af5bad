import type { Mean } from "../../comparison/index.js";
import { normalCdf, quantileFunction } from "../../random/index.js";
import { correlationGroups, type Scenario, withFixed } from "../../scenario/index.js";
import type { Study } from "../study/index.js";
import type { DiscoveryInput, DrawnInputs } from "./discovery-inputs.js";
import { normalScores } from "./normal-scores.js";
import { fitResponseSurface } from "./response-surface.js";
import { shareAsFarOut } from "./share-as-far-out.js";
import { type TrialWorlds, turningPoints } from "./turning-points.js";

/** A number of the scenario set to a value at which, with others, the answer turns. */
export interface Condition {
  /** Place in `Discovery.inputs`. */
  readonly input: number;
  /** What the number is set to, in the unit that it has in the scenario. */
  readonly value: number;
  /** Standard deviations from the middle, on the scale of a normal variable. */
  readonly score: number;
  /** Share of worlds in which the number is at least as far out on this side. */
  readonly share: number;
}

/** The mildest combination of so many conditions. */
export interface Turning {
  readonly conditions: readonly Condition[];
  /** Distance from the middle of all of them, in standard deviations. */
  readonly distance: number;
  /** Share of worlds in which all are at least as far out; null where some of them are correlated. */
  readonly share: number | null;
  /** Whether other worlds confirm that the answer turns; else it is the nearest that was found. */
  readonly turns: boolean;
  /** The expected difference there, in worlds that had no part in the search. */
  readonly expected: Mean;
  /** The difference that the fitted surface said of it, NOK. */
  readonly foreseen: number;
}

/** The reverse stress test. */
export interface ReverseStressTest {
  /**
   * What holds on average: the first does `worse` by more than `worseThan`, `better` than that (which is worse still
   * where it is worse by less), or the worlds cannot tell.
   */
  readonly answer: "worse" | "better" | "undecided";
  /** No condition is farther out than this share of worlds on either side. */
  readonly leastShare: number;
  /** Worlds in which each point was confirmed. */
  readonly trialRuns: number;
  /** Of the surface: terms, and the share of variance that it tells of worlds that it was not fitted to. */
  readonly surface: { readonly terms: number; readonly rSquared: number } | null;
  /** The mildest single condition, the mildest two, the mildest three; see `turningPoints`. */
  readonly turnings: readonly Turning[];
}

/** What is asked of one input and no more than is read: three conditions. */
const MOST_CONDITIONS = 3;
// To 1 % of worlds on either side: farther out, a distribution is its author's guess at most.
const LEAST_SHARE = 0.01;
const LIMIT = 2.3263478740408408;
// Standard errors beyond the threshold: with the error of the search, a 95 % interval then lies beyond it mostly.
const MARGIN = 3.5;

interface StressOptions {
  readonly difference: Mean;
  readonly worseThan: number;
  readonly trialRuns: number;
  readonly simulate: (fixed: Scenario, worlds: TrialWorlds) => Study<Mean>;
}

/**
 * The mildest combinations of conditions under which the expected difference changes sides. They are looked for on a
 * surface fitted to the worlds, and confirmed in others.
 *
 * @param drawn what the uncertain numbers were in the worlds
 * @param net the difference of net in them, world by world
 */
export function* reverseStressTest(
  scenario: Scenario,
  { inputs, columns, distributions }: DrawnInputs,
  net: Float64Array,
  { difference, worseThan, trialRuns, simulate }: StressOptions,
): Study<ReverseStressTest> {
  const threshold = -worseThan;
  const answer = difference.low > threshold ? "better" : difference.high < threshold ? "worse" : "undecided";
  const told = { answer, leastShare: LEAST_SHARE, trialRuns } as const;
  if (answer === "undecided") return { ...told, surface: null, turnings: [] };
  const surface = fitResponseSurface(columns.map(normalScores), net);
  const spread = difference.standardError * Math.sqrt(net.length);
  const valueOf = ([input, score]: readonly [number, number]) =>
    quantileFunction(distributions[input])(normalCdf(score));
  const correlation = correlationOf(scenario, inputs);
  const points = yield* turningPoints(surface, {
    threshold,
    margin: (MARGIN * spread) / Math.sqrt(trialRuns),
    direction: answer === "better" ? "down" : "up",
    limit: LIMIT,
    mostInputs: MOST_CONDITIONS,
    correlation,
    simulate: ({ scores }, worlds) => {
      const values = Object.fromEntries([...scores].map((set) => [inputs[set[0]].key, valueOf(set)]));
      return simulate(withFixed(scenario, values), worlds);
    },
  });
  const turnings = points.map(({ scores, distance, turns, expected, foreseen }): Turning => {
    const conditions = [...scores].map(([input, score]): Condition => {
      const share = shareAsFarOut(quantileFunction(distributions[input]), score);
      return { input, score, value: valueOf([input, score]), share };
    });
    return { conditions, distance, share: jointShare(conditions, correlation), turns, expected, foreseen };
  });
  return { ...told, surface: { terms: surface.terms.length, rSquared: surface.rSquared }, turnings };
}

// Of the normal scores of two inputs, by place.
function correlationOf(scenario: Scenario, inputs: readonly DiscoveryInput[]) {
  const groups = correlationGroups(scenario.correlations);
  return (one: number, other: number): number => {
    for (const { keys, scores } of groups) {
      const [i, j] = [one, other].map((input) => keys.indexOf(inputs[input].key));
      if (i >= 0 && j >= 0) return scores[i][j];
    }
    return 0;
  };
}

function jointShare(
  conditions: readonly Condition[],
  correlation: (one: number, other: number) => number,
): number | null {
  const areTied = conditions.some((one) =>
    conditions.some((other) => one !== other && correlation(one.input, other.input) !== 0),
  );
  return areTied ? null : conditions.reduce((share, condition) => share * condition.share, 1);
}
