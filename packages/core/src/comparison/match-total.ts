import type { Mean } from "./sample.js";
import type { Horizon, Series } from "./series.js";
import { type Steps, worldsOf } from "./steps.js";

/** Two policies with the same number of people settled over the plan years, in expectation. */
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
      /** No factor makes the second settle as many: dwellings, or years before `from`, stand in the way. */
      readonly reached: false;
      readonly from: number;
      /** The nearest that was found, and persons that it settles too few (positive) or too many. */
      readonly factor: number;
      readonly short: number;
      readonly worlds: number;
    };

// Expectations are nearly linear in the factor: five hundred worlds are enough to find it.
const SOLVING_RUNS = 500;
const MATCHED_RUNS = 1000;
// Persons over the plan years. Decided numbers are whole, so that there may be nothing nearer.
const NEAR = 0.5;
const LARGEST_FACTOR = 16;
const TRIALS = 16;

/**
 * Scales the second policy so that it settles as many people over the plan years as the first,
 * in expectation over the same worlds, and compares the two again: a fair view where policies
 * settle different numbers.
 *
 * @param runs at most so many worlds
 */
export function* matchTotal(
  first: string,
  second: string,
  horizon: Horizon,
  runs: number,
): Steps<MatchedTotal> {
  const solving = Math.min(SOLVING_RUNS, runs);
  const asDecided = yield* worldsOf([first, second], horizon, solving);
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
  const { factor, short, reached } = yield* solve(settledBy, settledIn(second), target);
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

interface Solution {
  readonly factor: number;
  readonly short: number;
  readonly reached: boolean;
}

/**
 * The factor at which a count of persons that grows with it, in steps, is nearest to a target:
 * false position within the narrowest bracket, bisection where that hardly moves.
 *
 * @param atOne the count at factor 1
 */
function* solve(countAt: (factor: number) => Steps<number>, atOne: number, target: number): Steps<Solution> {
  let best = { factor: 1, short: target - atOne };
  let below = best.short > 0 ? best : undefined;
  let above = best.short < 0 ? best : undefined;
  for (let trial = 0; trial < TRIALS && Math.abs(best.short) > NEAR; trial++) {
    const factor = nextFactor(below, above, target);
    if (factor === undefined) return { ...best, reached: false };
    const tried = { factor, short: target - (yield* countAt(factor)) };
    // Where more is decided and no more settle, dwellings stand in the way.
    if (above === undefined && below !== undefined && tried.short > 0 && below.short - tried.short < NEAR) {
      return { ...best, reached: false };
    }
    if (Math.abs(tried.short) < Math.abs(best.short)) best = tried;
    if (tried.short > 0) below = tried;
    else above = tried;
  }
  return { ...best, reached: true };
}

type Point = Omit<Solution, "reached">;

// The next factor to try; undefined when there is none left.
function nextFactor(below: Point | undefined, above: Point | undefined, target: number): number | undefined {
  if (below === undefined)
    return above === undefined || above.factor === 0 ? undefined : lower(above, target);
  if (above === undefined) return below.factor >= LARGEST_FACTOR ? undefined : higher(below, target);
  const width = above.factor - below.factor;
  const place = below.short / (below.short - above.short);
  return below.factor + width * Math.min(0.9, Math.max(0.1, place));
}

// As if the count were proportional, and a little beyond, so that the answer lies between.
function lower({ factor, short }: Point, target: number): number {
  const guess = ((factor * target) / (target - short)) * 0.95;
  return guess < factor / 8 ? 0 : guess;
}

function higher({ factor, short }: Point, target: number): number {
  const count = target - short;
  const guess = count > 0 ? ((factor * target) / count) * 1.05 : 2 * factor;
  return Math.min(LARGEST_FACTOR, Math.max(guess, 1.5 * factor));
}
