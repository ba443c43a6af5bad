import { uniformStream } from "../../random/index.js";
import type { Share } from "../../comparison/index.js";
import { type Box, type Columns, isInside } from "./box.js";
import { type BoxMeasure, measureBox, shareOf } from "./box-measure.js";
import { type BoxChoice, chooseBox } from "./choose-box.js";
import { hypergeometricTail } from "./hypergeometric-tail.js";
import { paste } from "./paste.js";
import { among, type Orders, ordersOf, peel, type PeelOptions, type PeelStep } from "./peel.js";
import { type EndOfBox, quasiPValues, withoutNeedlessEnds } from "./quasi-p-values.js";

/** How boxes are searched for. */
export interface FindBoxesOptions extends Omit<PeelOptions, "inputs"> {
  /** Names the draws of the half samples. */
  readonly seed: string;
  /** Which box of the trajectory is taken. Default: the one farthest from chance. */
  readonly choice?: BoxChoice;
  /** A box restricts at most this number of inputs. Default 3: more are not read as one condition. */
  readonly mostInputs?: number;
  /** At most this number of boxes, each among the worlds that those before leave. Default 1. */
  readonly mostBoxes?: number;
  /** Half samples in which the search is repeated. Default 50. */
  readonly resamples?: number;
}

/** A box on the way from all worlds to few. */
export interface TrajectoryStep {
  readonly box: Box;
  /** Among the worlds in which it was found: too good, because it was chosen there. */
  readonly search: BoxMeasure;
  /** Among the worlds that had no part in it. */
  readonly holdout: BoxMeasure;
}

/** An input of a box: whether its ends could be there by chance, and whether other worlds would have named it. */
export interface InputOfBox {
  /** The number of its column, from 0. */
  readonly input: number;
  readonly ends: readonly EndOfBox[];
  /** Share of half samples whose box restricts it too (Bryant and Lempert 2010). */
  readonly foundAgain: Share;
}

/** One region in which cases are more frequent. */
export interface FoundBox extends TrajectoryStep {
  readonly inputs: readonly InputOfBox[];
  /** Probability that a box which has nothing to do with cases holds as many in the held-out worlds (Fisher's exact test). */
  readonly pValue: number;
  /** The trade-off that it was taken from: every box of the peeling. */
  readonly trajectory: readonly TrajectoryStep[];
  /** Place of the one that was taken, and then widened and rid of needless ends. */
  readonly chosen: number;
}

/** Regions in which cases are more frequent, or why there are none. */
export interface BoxSearch {
  /** By what boxes were taken, and in how many half samples the search was repeated. */
  readonly choice: BoxChoice;
  readonly resamples: number;
  /** Worlds in which boxes were found, and those in which they were measured. */
  readonly searchWorlds: number;
  readonly holdoutWorlds: number;
  readonly boxes: readonly FoundBox[];
  /**
   * Why there is no further box. `most`: as many as were asked for. `noBetterThanChance`: the next one fails in the
   * held-out worlds. `tooFew`: too few cases, or too few others, to look for one. `notDense`: no box of the trajectory
   * has the density that was asked for. `alreadyDense`: all worlds together have it.
   */
  readonly ended: "most" | "noBetterThanChance" | "tooFew" | "notDense" | "alreadyDense";
}

/** A box that chance would give more often than this is not shown. */
const LARGEST_P = 0.01;
const LARGEST_QUASI_P = 0.05;
// Cases, and others, in either half.
const FEWEST = 20;
const RESAMPLES = 50;
const MOST_INPUTS = 3;

/**
 * Scenario discovery (Bryant and Lempert 2010): boxes of few inputs in which cases are more frequent than elsewhere.
 *
 * Worlds with even numbers find a box: peeling with all inputs, to see which matter most (smallest quasi-p); peeling
 * with those alone, the choice on the trajectory, pasting, and away with ends that could be there by chance. Those with odd numbers only measure it; a box that is no better there than chance allows is not
 * a finding. Further boxes are looked for among the worlds that are left (covering, Friedman and Fisher 1999).
 *
 * @param columns inputs, `columns[input][world]`
 * @param outcome 1 for a case, 0 for none, by world
 * @throws RangeError when columns and outcome are not as long, or outcomes are anything but 0 and 1
 * @example
 * const { boxes } = findBoxes([x, y], cases, { seed: "budget-2024", mostInputs: 3 });
 * boxes[0].holdout.density; // { estimate, low, high }
 */
export function findBoxes(columns: Columns, outcome: Float64Array, options: FindBoxesOptions): BoxSearch {
  check(columns, outcome);
  const { mostBoxes = 1, choice = { by: "association" }, resamples = RESAMPLES } = options;
  const orders = ordersOf(columns);
  let worlds = Uint32Array.from(outcome, (_, world) => world);
  const halves = () => [0, 1].map((half) => worlds.filter((world) => world % 2 === half));
  const [searchWorlds, holdoutWorlds] = halves().map(({ length }) => length);
  const boxes: FoundBox[] = [];
  const end = (ended: BoxSearch["ended"]): BoxSearch => ({
    choice,
    resamples,
    searchWorlds,
    holdoutWorlds,
    boxes,
    ended,
  });
  while (boxes.length < mostBoxes) {
    const [search, holdout] = halves();
    if ([search, holdout].some((half) => fewest(outcome, half) < FEWEST)) return end("tooFew");
    const all = measureBox(columns, outcome, search, []);
    if (choice.by === "density" && all.density.estimate >= choice.least) return end("alreadyDense");
    const { steps, chosen, box } = searchIn(columns, outcome, among(orders, search), search, options);
    const trajectory = steps.map((step) => stepOf(step.box, search, holdout));
    if (box === undefined) return end(choice.by === "density" ? "notDense" : "noBetterThanChance");
    const step = stepOf(box, search, holdout);
    const pValue = chanceOf(step.holdout, outcome, holdout);
    if (box.length === 0 || pValue > LARGEST_P) return end("noBetterThanChance");
    const again = foundAgain(columns, outcome, orders, worlds, boxes.length, options);
    const ends = quasiPValues(columns, outcome, search, box);
    const inputs = box.map(({ input }) => ({
      input,
      ends: ends.filter((of) => of.input === input),
      foundAgain: again(input),
    }));
    boxes.push({ ...step, inputs, pValue, trajectory, chosen });
    worlds = worlds.filter((world) => !isInside(box, columns, world));
  }
  return end("most");

  function stepOf(box: Box, search: Uint32Array, holdout: Uint32Array): TrajectoryStep {
    return {
      box,
      search: measureBox(columns, outcome, search, box),
      holdout: measureBox(columns, outcome, holdout, box),
    };
  }
}

function check(columns: Columns, outcome: Float64Array): void {
  const uneven = columns.find(({ length }) => length !== outcome.length);
  if (uneven !== undefined) {
    throw new RangeError(
      `Every column must be as long as the outcome; received ${uneven.length} and ${outcome.length}.`,
    );
  }
  const other = outcome.find((value) => value !== 0 && value !== 1);
  if (other !== undefined) throw new RangeError(`An outcome must be 0 or 1; received ${other}.`);
}

function fewest(outcome: Float64Array, worlds: Uint32Array): number {
  const cases = worlds.reduce((all, world) => all + outcome[world], 0);
  return Math.min(cases, worlds.length - cases);
}

// The trajectory in the inputs that matter most, and the box that is made of its choice.
function searchIn(
  columns: Columns,
  outcome: Float64Array,
  orders: Orders,
  worlds: Uint32Array,
  options: FindBoxesOptions,
): { steps: readonly PeelStep[]; chosen: number; box: Box | undefined } {
  const { choice = { by: "association" }, mostInputs = MOST_INPUTS, alpha } = options;
  let steps = peel(columns, outcome, orders, options);
  let step = chooseBox(steps, choice);
  if (step !== undefined && step.box.length > mostInputs) {
    const inputs = strongest(quasiPValues(columns, outcome, worlds, step.box), mostInputs);
    steps = peel(columns, outcome, orders, { ...options, inputs });
    step = chooseBox(steps, choice);
  }
  if (step === undefined) return { steps, chosen: 0, box: undefined };
  const pasted = paste(columns, outcome, worlds, step.box, alpha);
  return {
    steps,
    chosen: steps.indexOf(step),
    box: withoutNeedlessEnds(columns, outcome, worlds, pasted, LARGEST_QUASI_P),
  };
}

function strongest(ends: readonly EndOfBox[], most: number): number[] {
  const inputs = ends.toSorted((a, b) => a.quasiP - b.quasiP).map(({ input }) => input);
  return [...new Set(inputs)].slice(0, most);
}

function chanceOf({ cases, worlds }: BoxMeasure, outcome: Float64Array, holdout: Uint32Array): number {
  const all = holdout.reduce((sum, world) => sum + outcome[world], 0);
  return hypergeometricTail(cases, worlds, all, holdout.length);
}

// How often each input is restricted when the search is repeated in random halves of all worlds.
function foundAgain(
  columns: Columns,
  outcome: Float64Array,
  orders: Orders,
  worlds: Uint32Array,
  which: number,
  options: FindBoxesOptions,
): (input: number) => Share {
  const { seed, resamples = RESAMPLES } = options;
  const times = new Uint32Array(columns.length);
  for (let sample = 0; sample < resamples; sample++) {
    const half = randomHalf(worlds, uniformStream(seed, `discovery/half/${which}`, sample));
    const { box = [] } = searchIn(columns, outcome, among(orders, half), half, options);
    for (const { input } of box) times[input]++;
  }
  return (input) => shareOf(times[input], resamples);
}

// Half samples drawn without replacement, of which bootstrap's ties would make needless ends look needed.
function randomHalf(worlds: Uint32Array, next: () => number): Uint32Array {
  const shuffled = worlds.slice();
  const size = Math.floor(worlds.length / 2);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(next() * (shuffled.length - i));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return shuffled.slice(0, size).sort();
}
