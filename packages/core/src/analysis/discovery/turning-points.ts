import type { Mean } from "../../comparison/index.js";
import { mildestPoint, type MildestPointOptions, nearestMiss, type Point } from "./mildest-point.js";
import type { Study } from "../study/index.js";
import { expectedGiven, type ResponseSurface } from "./response-surface.js";

/** Worlds in which a point is tried: those that may guide the search, or others that had no part in it. */
export type TrialWorlds = "search" | "fresh";

/** What turns an answer. */
export interface TurningPointsOptions
  extends Pick<MildestPointOptions, "direction" | "limit" | "correlation"> {
  /** The expected outcome beyond which the answer is another, in the unit of the outcome. */
  readonly threshold: number;
  /** How far beyond it to look, so that the worlds of a trial can tell; in the same unit. */
  readonly margin: number;
  /** At most this number of inputs together, up to three. */
  readonly mostInputs: number;
  /** Simulates with inputs set to the values of their scores and all else drawn. */
  readonly simulate: (point: Point, worlds: TrialWorlds) => Study<Mean>;
}

/** The mildest scores of so many inputs at which the answer turns; or those that come nearest. */
export interface TurningPoint extends Point {
  /** Whether it turns: the whole 95 % interval of `expected` lies beyond the threshold. */
  readonly turns: boolean;
  /** What is expected there, in worlds that had no part in the search. */
  readonly expected: Mean;
  /** What the surface said of it, in the unit of the outcome. */
  readonly foreseen: number;
}

// Inputs among which to look for combinations of three.
const MOST_CANDIDATES = 12;
// Points that are tried in one direction.
const TRIALS = 6;
// A further condition must bring the point so much nearer.
const WORTH_A_CONDITION = 0.95;

/**
 * A reverse stress test, as a study: the mildest combination of one input, of two, of three under which the expected outcome
 * lies beyond a threshold. The combination and the proportions of its scores are found on a fitted surface; how far to
 * go is found by simulation; in the end other worlds confirm the point or do not.
 *
 * @returns for each number of inputs the mildest that turns the answer, as long as a further one makes it
 *   milder by
 *   5 %; where none does, the nearest miss; nothing where the surface has no terms
 * @example
 * const simulate = function* ({ scores }: Point): Study<Mean> {
 *   const estimate = expectedGiven(surface, scores);
 *   return { estimate, standardError: 0, low: estimate, high: estimate };
 * };
 * const asked = { threshold: 8, margin: 0, mostInputs: 2, direction: "up", limit: 2.33, simulate } as const;
 * const points = turningPoints(surface, asked);
 * conduct(points).findLast(({ turns }) => turns)?.distance; // in standard deviations
 */
export function* turningPoints(
  surface: ResponseSurface,
  options: TurningPointsOptions,
): Study<TurningPoint[]> {
  const candidates = strongestInputs(surface, MOST_CANDIDATES);
  const found: TurningPoint[] = [];
  for (let count = 1; count <= Math.min(options.mostInputs, candidates.length); count++) {
    const inputs = mildestCombination(surface, combinations(candidates, count), options);
    const point = yield* setRight(surface, inputs, options);
    const before = found.at(-1);
    if (before?.turns && point.distance > WORTH_A_CONDITION * before.distance) break;
    const expected = yield* options.simulate(point, "fresh");
    const { threshold, direction } = options;
    const turns = direction === "down" ? expected.high < threshold : expected.low > threshold;
    if (before?.turns && !turns) break;
    found.push({ ...point, turns, expected, foreseen: expectedGiven(surface, point.scores) });
  }
  return found;
}

// By the variance of the terms that an input has a part in.
function strongestInputs({ terms }: ResponseSurface, most: number): number[] {
  const weights = new Map<number, number>();
  for (const { inputs, coefficient } of terms) {
    for (const input of new Set(inputs)) {
      if (input !== undefined) weights.set(input, (weights.get(input) ?? 0) + coefficient ** 2);
    }
  }
  return [...weights.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([input]) => input);
}

function combinations(of: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return of.flatMap((first, i) =>
    combinations(of.slice(i + 1), count - 1).map((others) => [first, ...others]),
  );
}

function beyond({ threshold, margin, direction }: TurningPointsOptions): number {
  return direction === "down" ? threshold - margin : threshold + margin;
}

function mildestCombination(
  surface: ResponseSurface,
  all: readonly number[][],
  options: TurningPointsOptions,
): readonly number[] {
  const target = beyond(options);
  let best: readonly number[] | undefined;
  let least = Infinity;
  for (const inputs of all) {
    const { distance } = mildestPoint(surface, { ...options, inputs, target }) ?? { distance: Infinity };
    if (distance < least) [best, least] = [inputs, distance];
  }
  if (best !== undefined) return best;
  const sign = options.direction === "down" ? -1 : 1;
  const reach = (inputs: readonly number[]) =>
    sign * expectedGiven(surface, nearestMiss(surface, { ...options, inputs, target }).scores);
  return all.reduce((one, other) => (reach(other) > reach(one) ? other : one));
}

/** A distance along a ray, as a multiple of the point that the surface gave, and what is expected there. */
interface Trial {
  readonly at: number;
  readonly estimate: number;
}

// The surface is off where scores are far from the middle: simulation tells how far to go in its direction.
function* setRight(
  surface: ResponseSurface,
  inputs: readonly number[],
  options: TurningPointsOptions,
): Study<Point> {
  const target = beyond(options);
  const own = { ...options, inputs, target };
  const foreseen = mildestPoint(surface, own);
  const farthest = nearestMiss(surface, own);
  if (foreseen !== undefined) {
    const most = options.limit / Math.max(...[...foreseen.scores.values()].map(Math.abs));
    const found = yield* alongRay(surface, foreseen, most, target, options);
    if (found !== undefined) return found;
  }
  return (yield* alongRay(surface, farthest, 1, target, options)) ?? farthest;
}

// False position from the middle on, by bisection where that leaves the bracket; undefined when the end of the ray
// falls short.
function* alongRay(
  surface: ResponseSurface,
  through: Point,
  most: number,
  target: number,
  { simulate, direction }: TurningPointsOptions,
): Study<Point | undefined> {
  if (through.distance === 0) return undefined;
  const isShort = ({ estimate }: Trial) => (direction === "down" ? estimate > target : estimate < target);
  const middle = new Map([...through.scores.keys()].map((input) => [input, 0]));
  let short: Trial = { at: 0, estimate: expectedGiven(surface, middle) };
  let reached: Trial | undefined;
  let best: Trial | undefined;
  for (let at = 1, trial = 0; trial < TRIALS; trial++) {
    const { estimate, standardError } = yield* simulate(stretched(through, at), "search");
    const tried = { at, estimate };
    if (best === undefined || Math.abs(estimate - target) < Math.abs(best.estimate - target)) best = tried;
    if (Math.abs(estimate - target) <= standardError) break;
    if (isShort(tried) && at >= most) return undefined;
    const before = isShort(tried) ? short : reached;
    if (isShort(tried)) short = tried;
    else reached = tried;
    at = nextTrial(tried, before ?? short, target);
    const end = reached?.at ?? Math.min(most, 2 * short.at);
    if (!(at > short.at && at < end)) at = reached === undefined ? end : (short.at + end) / 2;
  }
  return best === undefined ? undefined : stretched(through, best.at);
}

// Where the line through two trials meets the target.
function nextTrial(one: Trial, other: Trial, target: number): number {
  return one.at + ((target - one.estimate) * (other.at - one.at)) / (other.estimate - one.estimate);
}

function stretched({ scores, distance }: Point, by: number): Point {
  return {
    scores: new Map([...scores].map(([input, score]) => [input, by * score])),
    distance: by * distance,
  };
}
