import type { SplineColumns } from "./spline-columns.js";

/** What a regression expects of an outcome, told for every world. */
export interface Fit {
  readonly expected: Float64Array;
  /** The standard error of each: noise in the coefficients of the terms chosen, and signal in those left out. */
  readonly standardError: Float64Array;
}

// Pairs are tried of so many parameters at most, those that came in first.
const MOST_PAIRED = 15;
// Below this share of what there was, what is left is rounding.
const ROUNDING = 1e-10;

/**
 * Least squares with terms chosen one by one: always the one that lowers the squared error most, as long as it does so
 * by more than the best of so many idle terms would by chance, 2·log(number of terms) residual variances (the risk
 * inflation criterion, Foster and George 1994; at least 2, as Akaike's). First the columns of the splines are tried, then
 * the products of parameters that came in as well. Terms are kept orthogonal to those chosen before.
 *
 * @param outcome one number a world
 * @param parameters none for the mean alone
 * @param isHeldOut for each world 1 where it takes no part in the fit, else 0
 * @example forwardFit(differences, [turnover], isHeldOut).expected[17]
 */
export function forwardFit(
  outcome: Float64Array,
  parameters: readonly SplineColumns[],
  isHeldOut: Uint8Array,
): Fit {
  const worlds = outcome.length;
  const isUsed = isHeldOut.map((held) => 1 - held);
  const used = isUsed.reduce((sum, one) => sum + one, 0);
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < worlds; i++) sum += isUsed[i] * a[i] * b[i];
    return sum;
  };
  // What is chosen: orthogonal over the worlds used, the constant first.
  const chosen: { column: Float64Array; size: number }[] = [
    { column: new Float64Array(worlds).fill(1), size: used },
  ];
  const takeOff = (target: Float64Array, { column, size }: { column: Float64Array; size: number }) => {
    const share = dot(target, column) / size;
    for (let i = 0; i < worlds; i++) target[i] -= share * column[i];
  };

  const left = outcome.slice();
  chosen.forEach((term) => takeOff(left, term));
  const leastError = ROUNDING * dot(left, left);
  let error = dot(left, left);

  let open: { column: Float64Array; atFirst: number; parameter?: number }[] = [];
  const add = (values: Float64Array, parameter?: number) => {
    const column = values.slice();
    chosen.forEach((term) => takeOff(column, term));
    open.push({ column, atFirst: dot(values, values), parameter });
  };
  const entered = new Set<number>();
  const choose = () => {
    const least = Math.max(2, 2 * Math.log(open.length));
    for (;;) {
      let best = -1;
      let most = 0;
      const sizes = open.map(({ column }) => dot(column, column));
      open.forEach(({ column, atFirst }, i) => {
        if (sizes[i] <= ROUNDING * atFirst) return;
        const gain = dot(column, left) ** 2 / sizes[i];
        if (gain > most) [best, most] = [i, gain];
      });
      const freedom = used - chosen.length - 1;
      if (best < 0 || freedom < 1 || error <= leastError) return;
      if (most <= (least * Math.max(0, error - most)) / freedom) return;
      const term = { column: open[best].column, size: sizes[best] };
      const { parameter } = open[best];
      if (parameter !== undefined) entered.add(parameter);
      chosen.push(term);
      open = open.filter((_, i) => i !== best);
      takeOff(left, term);
      error = dot(left, left);
      for (const { column } of open) takeOff(column, term);
    }
  };

  parameters.forEach(({ linear, bends }, parameter) => {
    for (const column of [linear, ...bends]) add(column, parameter);
  });
  choose();
  const paired = [...entered].slice(0, MOST_PAIRED);
  paired.forEach((first, i) => {
    for (const second of paired.slice(0, i)) {
      add(parameters[first].linear.map((value, world) => value * parameters[second].linear[world]));
    }
  });
  choose();

  const variance = error / Math.max(1, used - chosen.length);
  // Terms too weak to be told from chance one by one may do something together. Of an idle one the squared error that it
  // would take off is one residual variance on average; what there is beyond that is the signal that was left out.
  let weak = 0;
  for (const { column, atFirst } of open) {
    const size = dot(column, column);
    if (size > ROUNDING * atFirst) weak += dot(column, left) ** 2 / size - variance;
  }
  const standardError = new Float64Array(worlds).fill(Math.max(0, weak) / used);
  for (const { column, size } of chosen) {
    for (let i = 0; i < worlds; i++) standardError[i] += (variance * column[i] ** 2) / size;
  }
  return {
    expected: outcome.map((value, i) => value - left[i]),
    standardError: standardError.map(Math.sqrt),
  };
}
