import { type Mean, ValueSample } from "../../comparison/index.js";

/**
 * What moving one input does to an outcome, in the unit of the outcome for a move over the whole of the input's
 * distribution, from its lowest value to its highest.
 */
export interface ElementaryEffects {
  /** The mean effect of moving it up; near 0 where it works now one way, now the other. */
  readonly mean: Mean;
  /** The mean size of the effect (Campolongo and others 2007): 0 where the input does nothing. */
  readonly meanAbsolute: Mean;
  /** The standard deviation of the effect: how much it depends on everything else. */
  readonly spread: number;
}

/**
 * Elementary effects (Morris 1991) of one input, one a world, each from a world and the same world with the
 * input moved a step along its distribution.
 *
 * @param own the outcome in each world
 * @param moved in the same worlds with the input moved
 * @param steps how far it was moved, up (above 0) or down, as a share of its distribution; 0 where it stayed
 * @throws RangeError when they are not as many
 * @example
 * const half = Float64Array.of(0.5, 0.5);
 * elementaryEffects(Float64Array.of(3, 5), Float64Array.of(4, 7), half).meanAbsolute.estimate; // 3
 */
export function elementaryEffects(
  own: Float64Array,
  moved: Float64Array,
  steps: Float64Array,
): ElementaryEffects {
  if (moved.length !== own.length || steps.length !== own.length) {
    throw new RangeError(
      `There must be as many of each; received ${own.length}, ${moved.length} and ${steps.length}.`,
    );
  }
  const effects = own.map((value, run) => (steps[run] === 0 ? 0 : (moved[run] - value) / steps[run]));
  const { mean } = new ValueSample(effects);
  const meanAbsolute = new ValueSample(effects.map(Math.abs)).mean;
  return { mean, meanAbsolute, spread: mean.standardError * Math.sqrt(own.length) };
}
