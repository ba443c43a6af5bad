import { type Mean, type Share, ValueSample, wilson } from "../../comparison/index.js";
import { PolicyError, policyNamed, type Scaling } from "../../policy/index.js";
import type { Scenario } from "../../scenario/index.js";
import { compared, type Study } from "../study/index.js";
import type { BoxChoice } from "./choose-box.js";
import { differencesOf, type Pair, type Scalings } from "./differences-of.js";
import { type DiscoveryInput, drawnParameters, rangeOf } from "./discovery-inputs.js";
import { type BoxSearch, findBoxes } from "./find-boxes.js";
import { type ReverseStressTest, reverseStressTest } from "./reverse-stress-test.js";
import type { TrialWorlds } from "./turning-points.js";

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

const DEFAULT_RUNS = 10_000;
/** Fewer worlds are refused: of their half hardly anything could be found. */
export const FEWEST_DISCOVERY_RUNS = 500;
const TRIAL_RUNS = 2000;
// The points on the way to it are tried in half as many; they only guide.
const SEARCH_SHARE = 0.5;
// Worlds in which the factor is found with which both settle as many.
const MATCHING_RUNS = 1000;

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
  const named = pairOf(scenario, options);
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

function pairOf(scenario: Scenario, { first, against }: DiscoverOptions): Pair {
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

function* matchedScaling(scenario: Scenario, [first, against]: Pair, seed: string): Study<Scalings> {
  // In this order: pairs are each later policy minus the first.
  const options = { policies: [against, first], runs: MATCHING_RUNS, seed, views: true };
  const { matched } = (yield* compared(scenario, options)).difference(first, against);
  if (matched === undefined || !matched.reached) {
    throw new PolicyError(against, `no factor makes it settle as many people as "${first}".`);
  }
  return { [against]: { by: matched.factor, from: matched.from } };
}

function nationalNeed(need: Float64Array): DiscoveryInput {
  const middle = new ValueSample(need).quantile(0.5);
  const unit = "persons a year";
  return { key: "nationalNeed", kind: "chance", unit, middle, ...rangeOf(need) };
}
