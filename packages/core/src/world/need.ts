import type { Quantity } from "../scenario/index.js";
import { normalQuantile, uniformStream } from "../random/index.js";
import type { Model } from "./model.js";

/** National need and what was expected of it, by year index (persons a year). */
export interface NationalNeed {
  readonly actual: Float64Array;
  /** The median expectation when the year before was known, before any bias of plans. */
  readonly expected: Float64Array;
}

export function allocateNeed(model: Model): NationalNeed {
  return { actual: new Float64Array(model.years), expected: new Float64Array(model.years) };
}

/**
 * Draws national need: `log N = log F + x`, with the median path `F` returning from the last
 * observed year to the long-run level and `x = φ·x(before) + ε`, ε from a calm or a crisis regime.
 */
export function drawNeed(
  model: Model,
  values: Float64Array,
  seed: string,
  run: number,
  need: NationalNeed,
): void {
  const { scenario, parameters } = model;
  const { lastObserved, longRunLevel, medianPersistence, shockPersistence, ...shocks } = scenario.need;
  const value = (quantity: Quantity) => values[parameters.indexOf(quantity)];
  const observed = value(lastObserved.persons);
  const level = value(longRunLevel);
  const persistence = value(medianPersistence);
  const phi = value(shockPersistence);
  const crisisShare = value(shocks.crisisShare);
  const calmSd = value(shocks.calmSd);
  const crisisSd = value(shocks.crisisSd);
  const uniform = uniformStream(seed, "need", run);

  let distance = Math.log(observed / level);
  let deviation = 0;
  need.actual[0] = observed;
  need.expected[0] = observed;
  for (let year = 1; year < model.years; year++) {
    distance *= persistence;
    const median = level * Math.exp(distance);
    need.expected[year] = median * Math.exp(phi * deviation);
    deviation *= phi;
    if (scenario.chance) {
      const sd = uniform() < crisisShare ? crisisSd : calmSd;
      deviation += sd * normalQuantile(uniform());
    }
    need.actual[year] = median * Math.exp(deviation);
  }
}
