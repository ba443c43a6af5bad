import { type Mean, type Share, ValueSample, wilson } from "../../comparison/index.js";
import { PolicyError, policyNamed, type Scaling } from "../../policy/index.js";
import { normalCdf, quantileFunction } from "../../random/index.js";
import { correlationGroups, type Scenario, withFixed } from "../../scenario/index.js";
import { compared, type Keeping, type Study, type Trial, tried } from "../study/index.js";
import type { BoxChoice } from "./choose-box.js";
import { type DiscoveryInput, type DrawnInputs, drawnParameters, rangeOf } from "./discovery-inputs.js";
import { type BoxSearch, findBoxes } from "./find-boxes.js";
import { normalScores } from "./normal-scores.js";
import { fitResponseSurface } from "./response-surface.js";
import { shareAsFarOut } from "./share-as-far-out.js";
import { turningPoints, type TrialWorlds } from "./turning-points.js";

/** What to ask: in which worlds does a policy do worse than another? */
export interface DiscoverOptions {
  /** Names of policies of the scenario. Without both: its first two, first the one that does better on average. */
  readonly first?: string;
  readonly against?: string;
  /**
   * A world counts where the first is worse off by more than so much over the whole run, nominal NOK.
   * Default 0.
   */
  readonly worseThan?: number;
  /** `matchedTotal`: the second's numbers times a factor, so that both settle as many people. Default `asDecided`. */
  readonly view?: "asDecided" | "matchedTotal";
  /** Worlds. Default 10 000; at least 500. */
  readonly runs?: number;
  /** Default "glidepath". */
  readonly seed?: string;
  /** Which box is taken; see `findBoxes`. */
  readonly choice?: BoxChoice;
  /** At most this number of boxes. Default 1. */
  readonly mostBoxes?: number;
  /** Worlds in which each point of the reverse stress test is confirmed. Default 2000. */
  readonly trialRuns?: number;
}

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

/** Where the answer of a comparison turns. */
export interface Discovery {
  /** Its name. */
  readonly scenario: string;
  readonly currency: string;
  readonly seed: string;
  readonly runs: number;
  /** Calendar years of the whole run. */
  readonly years: readonly number[];
  readonly first: string;
  readonly against: string;
  /** NOK over the whole run by which the first had to be worse off for a world to count. */
  readonly worseThan: number;
  readonly view: "asDecided" | "matchedTotal";
  /** What the second's numbers were multiplied by, and from which year on. */
  readonly scaling: Scaling | null;
  /** Net of the first minus that of the second, over the whole run, NOK. */
  readonly difference: Mean;
  /** Share of worlds that count. */
  readonly cases: Share;
  /** What boxes and conditions speak of, by place. */
  readonly inputs: readonly DiscoveryInput[];
  readonly boxes: BoxSearch;
  readonly reverse: ReverseStressTest;
}

/** What is asked of one input and no more than is read: three conditions. */
const MOST_CONDITIONS = 3;
const DEFAULT_RUNS = 10_000;
/** Fewer worlds are refused: of their half hardly anything could be found. */
export const FEWEST_DISCOVERY_RUNS = 500;
const TRIAL_RUNS = 2000;
// The points on the way to it are tried in half as many; they only guide.
const SEARCH_SHARE = 0.5;
// Worlds in which the factor is found with which both settle as many.
const MATCHING_RUNS = 1000;
// To 1 % of worlds on either side: farther out, a distribution is its author's guess at most.
const LEAST_SHARE = 0.01;
const LIMIT = 2.3263478740408408;
// Standard errors beyond the threshold: with the error of the search, a 95 % interval then lies beyond it mostly.
const MARGIN = 3.5;
// More worlds at a time take more memory and, interrupted, lose more.
const TRIAL_SIZE = 500;

/**
 * When does the answer turn? Boxes of conditions in which a policy does worse than another (scenario discovery), and
 * the mildest combination of conditions under which the expected difference changes sides (reverse stress test).
 * Conditions are uncertain numbers of the scenario; national need, which is chance, is offered to boxes beside them.
 *
 * @param scenario checked
 * @throws PolicyError for policies that the scenario does not have, that are the same, or that no factor
 *   makes settle as
 *   many; RangeError for other options that cannot be
 * @example
 * const { boxes, reverse } = conduct(discover(scenario, { first: "gradual", against: "sharp" }));
 */
export function* discover(scenario: Scenario, options: DiscoverOptions = {}): Study<Discovery> {
  const { worseThan = 0, view = "asDecided", runs = DEFAULT_RUNS, seed = "glidepath" } = options;
  const { trialRuns = TRIAL_RUNS, choice, mostBoxes = 1 } = options;
  checkNumbers(runs, trialRuns, worseThan);
  const named = policiesOf(scenario, options);
  const scaling = view === "matchedTotal" ? yield* matchedScaling(scenario, named, seed) : {};
  const { differences, need, years } = yield* differencesOf(scenario, named, { scaling, seed }, 0, runs);
  // Where nobody says which: the better one first, so that the question is when it does not do better.
  const swap = options.first === undefined && new ValueSample(differences).mean.estimate < 0;
  const [first, against] = swap ? [named[1], named[0]] : named;
  // The factor is the second's: with the other one second it is another.
  if (swap && view === "matchedTotal") return yield* discover(scenario, { ...options, first, against });
  const net = swap ? differences.map((value) => -value) : differences;
  const difference = new ValueSample(net).mean;
  const outcome = net.map((value) => (value < -worseThan ? 1 : 0));

  const drawn = drawnParameters(scenario, seed, runs);
  const inputs = [...drawn.inputs, nationalNeed(need)];
  const boxes = findBoxes([...drawn.columns, need], outcome, {
    seed,
    choice,
    mostBoxes,
  });
  const sign = swap ? -1 : 1;
  function* simulate(fixed: Scenario, worlds: TrialWorlds): Study<Mean> {
    // Batches begin at their boundaries; fresh worlds lie beyond all that were drawn before.
    const from = worlds === "search" ? 0 : Math.ceil(runs / 1000) * 1000;
    const until =
      from + (worlds === "search" ? Math.min(runs, Math.floor(SEARCH_SHARE * trialRuns)) : trialRuns);
    const trial = yield* differencesOf(fixed, named, { scaling, seed }, from, until);
    return new ValueSample(trial.differences.map((value) => sign * value)).mean;
  }
  const reverse = yield* reverseStressTest(scenario, drawn, net, {
    difference,
    worseThan,
    trialRuns,
    simulate,
  });
  return {
    scenario: scenario.name,
    currency: scenario.currency,
    seed,
    runs,
    years,
    first,
    against,
    worseThan,
    view,
    scaling: scaling[named[1]] ?? null,
    difference,
    cases: wilson(
      outcome.reduce((sum, value) => sum + value, 0),
      runs,
    ),
    inputs,
    boxes,
    reverse,
  };
}

type Pair = readonly [first: string, against: string];

function checkNumbers(runs: number, trialRuns: number, worseThan: number): void {
  for (const [name, value] of Object.entries({ runs, trialRuns })) {
    if (!Number.isSafeInteger(value) || value < FEWEST_DISCOVERY_RUNS) {
      throw new RangeError(
        `${name} must be a whole number of at least ${FEWEST_DISCOVERY_RUNS}; received ${value}.`,
      );
    }
  }
  if (!(worseThan >= 0 && Number.isFinite(worseThan))) {
    throw new RangeError(`worseThan must be an amount of at least 0; received ${worseThan}.`);
  }
}

function policiesOf(scenario: Scenario, { first, against }: DiscoverOptions): Pair {
  const known = Object.keys(scenario.policies);
  const [one = "", two = ""] = known;
  const has = `the scenario has ${known.join(", ") || "none"}`;
  if (known.length < 2) throw new PolicyError(one, `two are needed to compare; ${has}.`);
  if ((first === undefined) !== (against === undefined)) {
    throw new PolicyError(first ?? against ?? "", `name both policies, or neither; ${has}.`);
  }
  const pair: Pair = [first ?? one, against ?? two];
  for (const name of pair) policyNamed(scenario, name);
  if (pair[0] === pair[1]) throw new PolicyError(pair[0], "it cannot do worse than itself; name another.");
  return pair;
}

type Scalings = Readonly<Record<string, Scaling>>;

function* matchedScaling(scenario: Scenario, [first, against]: Pair, seed: string): Study<Scalings> {
  // In this order: pairs are each later policy minus the first.
  const options = { policies: [against, first], runs: MATCHING_RUNS, seed, views: true };
  const { matched } = (yield* compared(scenario, options)).difference(first, against);
  if (matched === undefined || !matched.reached) {
    throw new PolicyError(against, `no factor makes it settle as many people as "${first}".`);
  }
  return { [against]: { by: matched.factor, from: matched.from } };
}

/** Net of one policy minus another's over the whole run, and mean national need of the plan years, by world. */
interface Differences {
  readonly differences: Float64Array;
  readonly need: Float64Array;
  readonly years: readonly number[];
}

function* differencesOf(
  scenario: Scenario,
  pair: Pair,
  { scaling, seed }: { readonly scaling: Scalings; readonly seed: string },
  from: number,
  until: number,
): Study<Differences> {
  const policies = Object.fromEntries(pair.map((name) => [name, policyNamed(scenario, name)]));
  const keep = keepDifferences(pair, scenario.plan.years);
  const trials: Trial<Differences>[] = [];
  for (let firstRun = from; firstRun < until; firstRun += TRIAL_SIZE) {
    const runs = Math.min(TRIAL_SIZE, until - firstRun);
    trials.push({ scenario, policies, scaling, seed, firstRun, runs, keep });
  }
  const kept = yield* tried(trials);
  const together = (what: "differences" | "need") =>
    Float64Array.from(
      { length: until - from },
      (_, i) => kept[Math.floor(i / TRIAL_SIZE)][what][i % TRIAL_SIZE],
    );
  return { differences: together("differences"), need: together("need"), years: kept[0].years };
}

function keepDifferences([first, against]: Pair, planYears: number): Keeping<Differences> {
  return {
    name: `net of ${JSON.stringify([first, against])} and national need`,
    of(worlds) {
      const [one, other] = [worlds.paths(first), worlds.paths(against)];
      const { years } = worlds.ensemble;
      const differences = new Float64Array(worlds.runs);
      const need = new Float64Array(worlds.runs);
      for (let world = 0; world < worlds.runs; world++) {
        for (let y = 0; y < years.length; y++) {
          const at = world * years.length + y;
          differences[world] += one.net[at] - other.net[at];
          if (y < planYears) need[world] += one.nationalNeed[at] / planYears;
        }
      }
      return { differences, need, years };
    },
  };
}

function nationalNeed(need: Float64Array): DiscoveryInput {
  const middle = new ValueSample(need).quantile(0.5);
  const unit = "persons a year";
  return { key: "nationalNeed", kind: "chance", unit, middle, ...rangeOf(need) };
}

interface StressOptions {
  readonly difference: Mean;
  readonly worseThan: number;
  readonly trialRuns: number;
  readonly simulate: (fixed: Scenario, worlds: TrialWorlds) => Study<Mean>;
}

function* reverseStressTest(
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
