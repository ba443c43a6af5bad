import { cholesky } from "../../random/index.js";
import { expectedGiven, type ResponseSurface } from "./response-surface.js";

/** Scores of a few inputs, and how far they are from the middle together. */
export interface Point {
  /**
   * By the number of the input's column: standard deviations from the middle, on the scale of a normal
   * variable.
   */
  readonly scores: ReadonlyMap<number, number>;
  /** Distance from the middle in standard deviations; with correlated scores Mahalanobis's. */
  readonly distance: number;
}

/** What point is looked for. */
export interface MildestPointOptions {
  /** Numbers of the columns that may leave the middle, one to three; the others keep their distributions. */
  readonly inputs: readonly number[];
  /** The expected outcome to reach, in the unit of the outcome. */
  readonly target: number;
  /** Whether the target is to be reached from above (`down`) or from below. */
  readonly direction: "down" | "up";
  /** No score goes farther than this from 0, in standard deviations. */
  readonly limit: number;
  /** Correlation of the scores of two inputs. Default: none. */
  readonly correlation?: (one: number, other: number) => number;
}

// Halvings of the step by which a direction is turned: some 0.001 degrees in the end.
const REFINEMENTS = 14;

/**
 * The most probable point of the first-order reliability method (FORM; Hasofer and Lind 1974) on a fitted surface:
 * of all scores at which the expected outcome reaches a target, those nearest to the middle. Every direction is gone
 * along until the target is reached, which is a quadratic equation; the best direction is then turned a little.
 *
 * @returns undefined where no scores within the limit reach it
 * @throws RangeError for no inputs or more than three
 * @example mildestPoint(surface, { inputs: [0], target: 8, direction: "down", limit: 2.33 })
 */
export function mildestPoint(surface: ResponseSurface, options: MildestPointOptions): Point | undefined {
  const { inputs, limit } = options;
  if (inputs.length < 1 || inputs.length > 3) {
    throw new RangeError(`inputs must be one to three; received ${inputs.length}.`);
  }
  const along = rays(surface, options);
  let best: { direction: readonly number[]; point: Point } | undefined;
  const tryOne = (direction: readonly number[]) => {
    const point = along(direction, limit);
    if (point === undefined || point.distance >= (best?.point.distance ?? Infinity)) return;
    best = { direction, point };
  };
  for (const direction of directions(inputs.length)) tryOne(direction);
  for (let step = 0.25, i = 0; i < REFINEMENTS && best !== undefined; step /= 2, i++) {
    for (let turn = 0; turn < 2 * inputs.length; turn++) {
      const by = turn % 2 === 0 ? step : -step;
      tryOne(unit(best.direction.map((part, k) => (k === turn >> 1 ? part + by : part))));
    }
  }
  return best?.point;
}

/**
 * Where the surface comes nearest to the target within the limit, whether it reaches it or not.
 *
 * @throws RangeError for no inputs or more than three
 * @see Hasofer and Lind (1974), as `mildestPoint`
 * @example nearestMiss(surface, { inputs: [0], target: 8, direction: "down", limit: 2.33 })
 */
export function nearestMiss(surface: ResponseSurface, options: MildestPointOptions): Point {
  const { inputs, limit, direction, correlation = none } = options;
  const steps = [-limit, -limit / 2, 0, limit / 2, limit];
  let best: number[] = inputs.map(() => 0);
  let most = -Infinity;
  const go = (point: readonly number[]) => {
    if (point.length < inputs.length) {
      for (const step of steps) go([...point, step]);
      return;
    }
    const value = expectedGiven(surface, toScores(inputs, point)) * (direction === "down" ? -1 : 1);
    if (value > most) {
      most = value;
      best = [...point];
    }
  };
  go([]);
  return { scores: toScores(inputs, best), distance: distanceOf(inputs, best, correlation) };
}

const none = () => 0;

// How far to go in a direction until the target is reached.
function rays(
  surface: ResponseSurface,
  { inputs, target, direction: way, correlation = none }: MildestPointOptions,
): (direction: readonly number[], limit: number) => Point | undefined {
  const at = (direction: readonly number[], radius: number) =>
    expectedGiven(
      surface,
      toScores(
        inputs,
        direction.map((part) => part * radius),
      ),
    );
  const start = at(
    inputs.map(() => 0),
    0,
  );
  const sign = way === "down" ? 1 : -1;
  return (direction, limit) => {
    // Of second degree in the radius: three points tell it.
    const [forwards, backwards] = [at(direction, 1), at(direction, -1)];
    const slope = (sign * (forwards - backwards)) / 2;
    const bend = sign * ((forwards + backwards) / 2 - start);
    const radius = firstRoot(sign * (start - target), slope, bend);
    if (radius === undefined) return undefined;
    const point = direction.map((part) => part * radius);
    if (point.some((score) => Math.abs(score) > limit)) return undefined;
    return { scores: toScores(inputs, point), distance: distanceOf(inputs, point, correlation) };
  };
}

// The smallest radius from 0 on at which height + slope·r + bend·r² is 0 or less.
function firstRoot(height: number, slope: number, bend: number): number | undefined {
  if (height <= 0) return 0;
  const under = slope ** 2 - 4 * bend * height;
  if (under < 0) return undefined;
  // In the form that does not lose digits where the bend is small; the height is positive.
  const roots = [1, -1]
    .map((side) => (2 * height) / (-slope + side * Math.sqrt(under)))
    .filter((root) => root > 0 && Number.isFinite(root));
  return roots.length === 0 ? undefined : Math.min(...roots);
}

function toScores(inputs: readonly number[], point: readonly number[]): Map<number, number> {
  return new Map(inputs.map((input, i) => [input, point[i]]));
}

// √(z′R⁻¹z), by Cholesky's factor of R.
function distanceOf(
  inputs: readonly number[],
  point: readonly number[],
  correlation: (one: number, other: number) => number,
): number {
  const matrix = inputs.map((one) => inputs.map((other) => (one === other ? 1 : correlation(one, other))));
  const factor = cholesky(matrix) ?? [];
  const white: number[] = [];
  for (const [i, row] of factor.entries()) {
    const told = white.reduce((sum, score, j) => sum + row[j] * score, 0);
    white.push((point[i] - told) / row[i]);
  }
  return Math.hypot(...white);
}

// Directions that fill a sphere of one, two or three dimensions evenly.
function directions(dimensions: number): number[][] {
  if (dimensions === 1) return [[1], [-1]];
  if (dimensions === 2) {
    return Array.from({ length: 64 }, (_, i) => {
      const angle = (2 * Math.PI * (i + 0.5)) / 64;
      return [Math.cos(angle), Math.sin(angle)];
    });
  }
  // Points of a spiral by the golden angle.
  const count = 300;
  return Array.from({ length: count }, (_, i) => {
    const height = 1 - (2 * (i + 0.5)) / count;
    const radius = Math.sqrt(1 - height ** 2);
    const angle = Math.PI * (3 - Math.sqrt(5)) * i;
    return [radius * Math.cos(angle), radius * Math.sin(angle), height];
  });
}

function unit(direction: readonly number[]): number[] {
  const length = Math.hypot(...direction);
  return direction.map((part) => part / length);
}
