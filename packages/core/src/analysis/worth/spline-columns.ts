import { ValueSample } from "../../comparison/index.js";

/** What stands for one parameter in a regression: columns over worlds, each of mean 0 and variance 1. */
export interface SplineColumns {
  readonly linear: Float64Array;
  /** What bends the line, the gentlest first; each is orthogonal to those before it. */
  readonly bends: readonly Float64Array[];
}

// Harrell's places of five knots (2001), which follow the data: the spline is a straight line beyond the outer ones.
const KNOTS = [0.05, 0.275, 0.5, 0.725, 0.95];
// A column of which less is left, once those before it are taken off, says nothing new.
const LEAST_LEFT = 1e-6;

/**
 * The natural cubic spline basis of a parameter (Hastie, Tibshirani and Friedman 2009, 5.2.1), made orthogonal. A
 * parameter of few different values has fewer knots, down to a straight line.
 *
 * @param values one a world
 * @returns undefined where all are the same
 * @example splineColumns(turnover)?.bends.length // 3
 */
export function splineColumns(values: Float64Array): SplineColumns | undefined {
  const linear = standardised(values, []);
  if (linear === undefined) return undefined;
  const sample = new ValueSample(linear);
  const knots = [...new Set(KNOTS.map((share) => sample.quantile(share)))];
  const [last, beforeLast] = [knots.at(-1) ?? 0, knots.at(-2) ?? 0];
  const cubic = (x: number, knot: number) =>
    (Math.max(0, x - knot) ** 3 - Math.max(0, x - last) ** 3) / (last - knot);
  const bends: Float64Array[] = [];
  for (const knot of knots.slice(0, -2)) {
    const bend = standardised(
      linear.map((x) => cubic(x, knot) - cubic(x, beforeLast)),
      [linear, ...bends],
    );
    if (bend !== undefined) bends.push(bend);
  }
  return { linear, bends };
}

// With mean 0 and variance 1, and what goes along with other such columns taken off.
function standardised(values: Float64Array, others: readonly Float64Array[]): Float64Array | undefined {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const column = values.map((value) => value - mean);
  const before = Math.sqrt(dot(column, column) / n);
  // Rounding leaves a hair of a column that never varies.
  if (!(before > 1e-12 * Math.abs(mean))) return undefined;
  for (const other of others) {
    const share = dot(column, other) / n;
    for (let i = 0; i < n; i++) column[i] -= share * other[i];
  }
  const left = Math.sqrt(dot(column, column) / n);
  return left > LEAST_LEFT * before ? column.map((value) => value / left) : undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
