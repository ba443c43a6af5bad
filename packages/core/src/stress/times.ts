import type { Distribution } from "../random/index.js";
import type { Quantity, QuantityInput } from "../scenario/index.js";

/**
 * A quantity times a factor: what was drawn in a world becomes that times the factor, to the last bits of
 * rounding, because its distribution is only stretched.
 *
 * @param factor above 0
 */
export function times({ value, distribution, ...provenance }: Quantity, factor: number): QuantityInput {
  if (distribution === undefined) return { ...provenance, value: (value ?? 0) * factor };
  return { ...provenance, ...stretched(distribution, factor) } as QuantityInput;
}

// Numbers in the unit of the quantity are stretched; shapes, weights and logarithms are not.
function stretched(distribution: Distribution, factor: number): Distribution {
  const scaled = <Key extends string>(of: Partial<Record<Key, number>>, ...keys: Key[]) =>
    Object.fromEntries(
      keys.flatMap((key) => (of[key] === undefined ? [] : [[key, (of[key] as number) * factor]])),
    );
  switch (distribution.distribution) {
    case "normal":
      return { ...distribution, ...scaled(distribution, "mean", "sd", "min", "max") };
    case "lognormal":
      return { ...distribution, ...scaled(distribution, "median", "min", "max") };
    case "triangular":
    case "pert":
      return { ...distribution, ...scaled(distribution, "min", "mode", "max") };
    case "uniform":
      return { ...distribution, ...scaled(distribution, "min", "max") };
    case "beta": {
      const { min = 0, max = 1 } = distribution;
      return { ...distribution, min: min * factor, max: max * factor };
    }
    case "studentT": {
      const { location = 0, scale = 1 } = distribution;
      return {
        ...distribution,
        ...scaled(distribution, "min", "max"),
        location: location * factor,
        scale: scale * factor,
      };
    }
    case "discrete":
    case "empirical":
      return { ...distribution, values: distribution.values.map((value) => value * factor) };
  }
}
