import { type Mean, meanWithError } from "../../comparison/index.js";

/** What an outcome is, on average, where an input is low and where it is high. */
export interface Swing {
  readonly low: Mean;
  readonly high: Mean;
}

/**
 * The mean of an outcome in the worlds where an input is among its lowest values, and among its highest: a bar
 * of a tornado chart, from worlds at hand. Everything else varies as it does; correlated inputs go along.
 *
 * @param input one value a world; where several have the value at the edge, each counts in part
 * @param outcome in the same order
 * @param share of the worlds that count as low, and as high; default a tenth. Where that is one world its
 *   error
 *   is infinite
 * @throws RangeError for another share than above 0 and at most a half
 * @example swing(x, outcome).high.estimate
 */
export function swing(input: Float64Array, outcome: Float64Array, share = 0.1): Swing {
  if (!(share > 0 && share <= 0.5)) {
    throw new RangeError(`share must be above 0 and at most 0.5; received ${share}.`);
  }
  return {
    low: meanOfLowest(input, outcome, share),
    high: meanOfLowest(
      input.map((value) => -value),
      outcome,
      share,
    ),
  };
}

function meanOfLowest(input: Float64Array, outcome: Float64Array, share: number): Mean {
  const wanted = Math.max(1, share * input.length);
  const sorted = input.slice().sort();
  const edge = sorted[Math.ceil(wanted) - 1];
  let below = 0;
  let atEdge = 0;
  for (const value of input) {
    if (value < edge) below++;
    else if (value === edge) atEdge++;
  }
  const weights = input.map((value) => (value < edge ? 1 : value === edge ? (wanted - below) / atEdge : 0));
  let sum = 0;
  weights.forEach((weight, run) => (sum += weight * outcome[run]));
  const mean = sum / wanted;
  let squares = 0;
  weights.forEach((weight, run) => (squares += (weight * (outcome[run] - mean)) ** 2));
  // As many worlds as have the same error with a whole part each; a single one tells nothing of it.
  const worlds = wanted ** 2 / weights.reduce((all, weight) => all + weight ** 2, 0);
  const known = worlds > 1 + 1e-9;
  return meanWithError(mean, known ? Math.sqrt((squares * worlds) / (worlds - 1)) / wanted : Infinity);
}
