import { normalQuantile } from "../../random/index.js";
import type { Columns } from "./box.js";
import { leastSquares } from "./least-squares.js";

/** A term of a surface: the score of an input, its square, or the product of two, each less its mean. */
export interface Term {
  /** Numbers of the columns: one for a score, the same twice for its square, two for a product. */
  readonly inputs: readonly [number, number?];
  /** The mean taken off, so that the term has none; without unit, as scores are (no unit). */
  readonly mean: number;
  /** What one unit of the term adds, in the unit of the outcome. */
  readonly coefficient: number;
}

/** A polynomial of second degree in a few normal scores, fitted to an outcome. */
export interface ResponseSurface {
  /** Mean of the outcome, in its unit. */
  readonly intercept: number;
  /** The strongest first. */
  readonly terms: readonly Term[];
  /**
   * Share of the outcome's variance that it tells of worlds which had no part in the choice of terms nor in the fit;
   * what chance does it cannot tell. Below 0: worse than the mean; 0 where the outcome does not vary.
   */
  readonly rSquared: number;
}

// More than anybody reads, and fewer than would follow the noise.
const MOST_TERMS = 30;

/**
 * A small surrogate of a simulation: which inputs move the mean outcome, and how. Terms are taken one by one, each
 * time the one that tells most of what is left, among the scores and squares of all inputs and the products of those
 * taken; until the next would stand out no more than one of so many unrelated ones does in one case of twenty
 * (Bonferroni). Even worlds choose and fit, odd ones tell how well it holds; then all fit the terms anew.
 *
 * Terms have no mean, and inputs that are independent make them uncorrelated. So the expected outcome where some
 * inputs have given scores, and all others their distributions, is the sum of the terms in those inputs alone
 * (`expectedGiven`).
 *
 * @param scores of inputs, by column; see `normalScores`
 * @param outcome by world
 * @throws RangeError with fewer than 100 worlds
 * @example fitResponseSurface([normalScores(x), normalScores(y)], outcome).rSquared
 */
export function fitResponseSurface(scores: Columns, outcome: Float64Array): ResponseSurface {
  if (outcome.length < 100) {
    throw new RangeError(`A surface needs at least 100 worlds; received ${outcome.length}.`);
  }
  const ofHalf = (half: number) => (_: number, world: number) => world % 2 === half;
  const [first, second] = [0, 1].map((half) => ({
    scores: scores.map((column) => column.filter(ofHalf(half))),
    outcome: outcome.filter(ofHalf(half)),
  }));
  const chosen = chooseTerms(first.scores, first.outcome);
  const fitted = fitTerms(first.scores, first.outcome, chosen);
  const residual = second.outcome.map(
    (value, world) => value - expectedAt(fitted, (input) => second.scores[input][world]),
  );
  const variation = sumOfSquares(centred(second.outcome));
  const rSquared = variation > 0 ? 1 - sumOfSquares(residual) / variation : 0;
  const { intercept, terms } = fitTerms(scores, outcome, chosen);
  return { intercept, terms, rSquared };
}

/**
 * The expected outcome where some inputs have given scores and all others their distributions.
 *
 * @param scores by input
 * @param scores by column, in standard deviations; inputs that are not named keep their distributions
 * @returns in the unit of the outcome
 * @example expectedGiven(surface, new Map([[0, 1.5]])) // the first input at its 93rd percentile
 */
export function expectedGiven(surface: Surface, scores: ReadonlyMap<number, number>): number {
  const within = surface.terms.filter(
    ({ inputs: [one, other = one] }) => scores.has(one) && scores.has(other),
  );
  return expectedAt({ ...surface, terms: within }, (input) => scores.get(input) as number);
}

type Surface = Pick<ResponseSurface, "intercept" | "terms">;

function expectedAt({ intercept, terms }: Surface, scoreOf: (input: number) => number): number {
  return terms.reduce(
    (sum, { inputs: [one, other], mean, coefficient }) =>
      sum + coefficient * (scoreOf(one) * (other === undefined ? 1 : scoreOf(other)) - mean),
    intercept,
  );
}

type Inputs = Term["inputs"];

function columnOf(scores: Columns, [one, other]: Inputs): Float64Array {
  const column = scores[one];
  return other === undefined ? column : column.map((score, world) => score * scores[other][world]);
}

// Forward selection; candidates and residual are kept orthogonal to all that was taken (Gram and Schmidt).
function chooseTerms(scores: Columns, outcome: Float64Array): Inputs[] {
  const n = outcome.length;
  const taken: { inputs: Inputs; direction: Float64Array }[] = [];
  const candidates = new Map<string, { inputs: Inputs; column: Float64Array }>();
  const propose = (inputs: Inputs) => {
    const name = inputs.join(" ");
    const column = centred(columnOf(scores, inputs));
    const size = sumOfSquares(column);
    for (const { direction } of taken) subtract(column, direction);
    // What is a mixture of terms that were taken tells nothing more.
    if (sumOfSquares(column) > 1e-6 * size) candidates.set(name, { inputs, column });
  };
  scores.forEach((_, input) => {
    propose([input]);
    propose([input, input]);
  });
  const residual = centred(outcome);
  while (taken.length < MOST_TERMS && candidates.size > 0) {
    let best: { name: string; inputs: Inputs; direction: Float64Array; told: number } | undefined;
    for (const [name, { inputs, column }] of candidates) {
      const told = dot(column, residual) ** 2 / sumOfSquares(column);
      if (told > (best?.told ?? 0)) best = { name, inputs, direction: column, told };
    }
    if (best === undefined) break;
    const variance = (sumOfSquares(residual) - best.told) / (n - taken.length - 2);
    const chance = normalQuantile(1 - 0.025 / candidates.size);
    if (best.told <= chance ** 2 * variance) break;
    candidates.delete(best.name);
    const { inputs, direction } = best;
    subtract(residual, direction);
    for (const [name, { column }] of candidates) {
      const size = sumOfSquares(column);
      subtract(column, direction);
      if (!(sumOfSquares(column) > 1e-6 * size)) candidates.delete(name);
    }
    const known = new Set(taken.flatMap((term) => term.inputs));
    taken.push({ inputs, direction });
    for (const input of new Set(inputs)) {
      if (input === undefined || known.has(input)) continue;
      for (const other of known) {
        if (other !== undefined) propose([Math.min(input, other), Math.max(input, other)]);
      }
      known.add(input);
    }
  }
  return taken.map(({ inputs }) => inputs);
}

function fitTerms(scores: Columns, outcome: Float64Array, chosen: readonly Inputs[]): Surface {
  const columns = chosen.map((inputs) => columnOf(scores, inputs));
  const means = columns.map(meanOf);
  const coefficients = leastSquares(columns.map(centred), centred(outcome));
  return {
    intercept: meanOf(outcome),
    terms: chosen.map((inputs, i) => ({ inputs, mean: means[i], coefficient: coefficients[i] })),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function centred(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  return values.map((value) => value - mean);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

function sumOfSquares(values: Float64Array): number {
  return dot(values, values);
}

// Takes the part along a direction off, in place.
function subtract(column: Float64Array, direction: Float64Array): void {
  const share = dot(column, direction) / sumOfSquares(direction);
  for (let i = 0; i < column.length; i++) column[i] -= share * direction[i];
}
