import type { Mean } from "./samples/sample.js";
import type { Horizon, Series } from "./worlds/series.js";
import { type Steps, worldsOf } from "./steps.js";
import type { Worlds } from "./worlds/worlds.js";

/** Two policies with as many persons settled over the plan years, in expectation; minors' own quota stays as it is. */
export type MatchedTotal =
  | {
      readonly reached: true;
      /** What the second policy's numbers are multiplied by. */
      readonly factor: number;
      /** The first calendar year in which the two decide differently; the factor holds from then on. */
      readonly from: number;
      /** Persons settled over the plan years, the first minus the scaled second: what rounding leaves. */
      readonly residual: Mean;
      /** The first policy minus the scaled second, NOK nominal. */
      readonly net: Series;
      readonly adjustmentCost: Series;
      /** Worlds in which both were tried. */
      readonly worlds: number;
    }
  | {
      /** No factor makes the second settle as many: dwellings, the state's request or years before `from` stand in the way. */
      readonly reached: false;
      readonly from: number;
      /** The nearest that was found, and persons that it settles too few (positive) or too many. */
      readonly factor: number;
      readonly short: number;
      readonly worlds: number;
    };

/** Worlds in which the factor is found: expectations are nearly linear in it. */
export const SOLVING_RUNS = 500;
const MATCHED_RUNS = 1000;
// Persons over the plan years: nearer than this, there is nothing left to look for.
const NEAR = 0.5;
// Persons: with less than this, another factor has settled as many.
const LEAST_CHANGE = 0.05;
const LARGEST_FACTOR = 16;
const TRIALS = 16;

/**
 * Scales the second policy so that it settles as many people over the plan years as the first,
 * in expectation over the same worlds, and compares the two again: a fair view where policies
 * settle different numbers.
 *
 * @param asDecided both as they decide, in the first worlds, at most `SOLVING_RUNS`
 * @param runs at most so many worlds
 */
export function* matchTotal(
  first: string,
  second: string,
  horizon: Horizon,
  asDecided: Worlds,
  runs: number,
): Steps<MatchedTotal> {
  const { runs: solving } = asDecided;
  const decided = asDecided.difference(first, second, "decided");
  const differs = decided.byYear
    .slice(0, horizon.planYears)
    .findIndex(({ values }) => values.some((persons) => persons !== 0));
  const from = horizon.years[Math.max(0, differs)];
  const settledIn = (name: string) => asDecided.of(name, "settled").planTotal.mean.estimate;
  const target = settledIn(first);

  function* settledBy(factor: number): Steps<number> {
    const scaling = { [second]: { by: factor, from } };
    const worlds = yield* worldsOf([second], horizon, solving, { scaling });
    return worlds.of(second, "settled").planTotal.mean.estimate;
  }
  // Decided numbers are whole: the count may take a step of one person in each plan year.
  const step = horizon.planYears;
  const { factor, short, reached } = yield* solve(settledBy, settledIn(second), target, step);
  if (!reached) return { reached, from, factor, short, worlds: solving };

  const worlds = Math.min(MATCHED_RUNS, runs);
  const scaling = { [second]: { by: factor, from } };
  const matched = yield* worldsOf([first, second], horizon, worlds, { scaling });
  return {
    reached,
    factor,
    from,
    residual: matched.difference(first, second, "settled").planTotal.mean,
    net: matched.difference(first, second, "net"),
    adjustmentCost: matched.difference(first, second, "adjustmentCost"),
    worlds,
  };
}

/** A factor that was tried, and how many persons too few (positive) or too many it settles. */
interface Trial {
  readonly factor: number;
  readonly short: number;
}

/**
 * The factor at which a count of persons that grows with it, in steps, is nearest to a target:
 * false position within the narrowest bracket, bisection where that hardly moves.
 *
 * @param atOne the count at factor 1
 * @param step how large its steps may be
 */
function* solve(
  countAt: (factor: number) => Steps<number>,
  atOne: number,
  target: number,
  step: number,
): Steps<Trial & { readonly reached: boolean }> {
  let best: Trial = { factor: 1, short: target - atOne };
  let below = best.short > 0 ? best : undefined;
  let above = best.short < 0 ? best : undefined;
  let moves = true;
  for (let trial = 0; trial < TRIALS && Math.abs(best.short) > NEAR; trial++) {
    const factor = nextFactor(below, above, target, moves);
    if (factor === undefined) break;
    const width = widthOf(below, above);
    const tried: Trial = { factor, short: target - (yield* countAt(factor)) };
    if (Math.abs(tried.short) < Math.abs(best.short)) best = tried;
    const before = below ?? above;
    if (tried.short > 0) below = tried;
    else above = tried;
    moves = Number.isFinite(width)
      ? widthOf(below, above) <= width / 2
      : before === undefined || Math.abs(before.short - tried.short) > LEAST_CHANGE;
  }
  const between = below !== undefined && above !== undefined;
  return { ...best, reached: Math.abs(best.short) <= (between ? Math.max(step, NEAR) : NEAR) };
}

function widthOf(below: Trial | undefined, above: Trial | undefined): number {
  return below === undefined || above === undefined ? Infinity : above.factor - below.factor;
}

// The next factor to try; undefined when there is none left. Where the last has moved nothing, straight
// to the end: what is asked for or housed may stand still for long and then move again.
function nextFactor(
  below: Trial | undefined,
  above: Trial | undefined,
  target: number,
  moves: boolean,
): number | undefined {
  if (below === undefined) {
    if (above === undefined || above.factor === 0) return undefined;
    return moves ? lower(above, target) : 0;
  }
  if (above === undefined) {
    if (below.factor >= LARGEST_FACTOR) return undefined;
    return moves ? higher(below, target) : LARGEST_FACTOR;
  }
  const place = moves ? below.short / (below.short - above.short) : 0.5;
  return below.factor + widthOf(below, above) * Math.min(0.99, Math.max(0.01, place));
}

// As if the count were proportional, and a little beyond, so that the answer lies between.
function lower({ factor, short }: Trial, target: number): number {
  const guess = ((factor * target) / (target - short)) * 0.95;
  return guess < factor / 8 ? 0 : guess;
}

function higher({ factor, short }: Trial, target: number): number {
  const count = target - short;
  const guess = count > 0 ? ((factor * target) / count) * 1.05 : 2 * factor;
  return Math.min(LARGEST_FACTOR, Math.max(guess, 1.5 * factor));
}
