import { quantileFunction } from "../random/index.js";
import type { Quantity } from "../scenario/index.js";

/** A quantity's value, or the median of its distribution. */
export function typicalValue({ value, distribution }: Quantity): number {
  return value ?? (distribution === undefined ? Number.NaN : quantileFunction(distribution)(0.5));
}
