import { type Mean, meanWithError } from "../../comparison/index.js";

// Parts of the worlds that are left out in turn, for the error.
const FOLDS = 20;

/**
 * The first-order index of an input from worlds at hand, without drawing any again: the share of the variance of
 * an outcome that lies between classes of the input. It holds for correlated inputs too, where it includes what the
 * input tells of the others.
 *
 * Classes hold as many worlds each; the share is Kelley's (1935), which takes off what classes of noise would
 * show, so that it is about 0, and may be below it, for an input that does nothing. The error is that of a
 * jackknife of 20 parts.
 *
 * @param input one value a world
 * @param outcome in the same order
 * @returns undefined where either is the same in all worlds, the outcome in all but one of the 20 parts, or
 *   there
 *   are fewer than 100
 * @throws RangeError when they are not as many
 * @see Plischke, Borgonovo and Smith (2013), Global sensitivity measures from given data, European Journal
 *   of Operational Research 226
 * @example givenDataIndex(x, outcome)?.estimate // near 1: the outcome follows x
 */
export function givenDataIndex(input: Float64Array, outcome: Float64Array): Mean | undefined {
  const n = outcome.length;
  if (input.length !== n) {
    throw new RangeError(`Both must hold as many numbers; received ${input.length} and ${n}.`);
  }
  if (n < 100 || isConstant(outcome)) return undefined;
  const { classOf, classes } = classesOf(input);
  if (classes < 2) return undefined;
  const estimate = shareBetween(classOf, classes, outcome);
  const parts = Array.from({ length: FOLDS }, (_, fold) => shareBetween(classOf, classes, outcome, fold));
  // Where one part holds all the variance there is no telling the error.
  if (parts.some(Number.isNaN)) return undefined;
  const mean = parts.reduce((sum, part) => sum + part, 0) / FOLDS;
  const squares = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
  return meanWithError(estimate, Math.sqrt((squares * (FOLDS - 1)) / FOLDS));
}

function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

// Classes of neighbouring values; worlds with the same value are of the same class.
function classesOf(input: Float64Array): { classOf: Uint32Array; classes: number } {
  const n = input.length;
  const order = Uint32Array.from(input, (_, i) => i).sort((i, j) => input[i] - input[j]);
  // So many that a smooth dependence is hardly lost within one, so few that each has a mean worth its name.
  const wanted = Math.max(5, Math.round(Math.cbrt(n)));
  const classOf = new Uint32Array(n);
  let classes = 0;
  for (let from = 0; from < n; classes++) {
    // The next even cut beyond what values that repeat have taken up.
    const cut = Math.floor((from * wanted) / n + 1e-9) + 1;
    let until = Math.max(from + 1, Math.round((cut * n) / wanted));
    while (until < n && input[order[until]] === input[order[until - 1]]) until++;
    for (let place = from; place < until; place++) classOf[order[place]] = classes;
    from = until;
  }
  return { classOf, classes };
}

function shareBetween(
  classOf: Uint32Array,
  classes: number,
  outcome: Float64Array,
  withoutFold?: number,
): number {
  const counts = new Float64Array(classes);
  const sums = new Float64Array(classes);
  let [n, sum, squares] = [0, 0, 0];
  // About the first value, so that a large mean takes no digits from the squares.
  const [about] = outcome;
  for (let run = 0; run < outcome.length; run++) {
    if (run % FOLDS === withoutFold) continue;
    const value = outcome[run] - about;
    counts[classOf[run]]++;
    sums[classOf[run]] += value;
    n++;
    sum += value;
    squares += value * value;
  }
  const all = squares - sum ** 2 / n;
  let between = -(sum ** 2) / n;
  let filled = 0;
  for (let c = 0; c < classes; c++) {
    if (counts[c] === 0) continue;
    between += sums[c] ** 2 / counts[c];
    filled++;
  }
  return 1 - ((all - between) / (n - filled)) * ((n - 1) / all);
}
