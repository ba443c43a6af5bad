import type { Share } from "@glidepath/core";

/**
 * The share of worlds in which something is not so.
 *
 * @returns shares of worlds, 0–1, with the interval turned about
 * @example oppositeShare({ estimate: 0.25, low: 0.125, high: 0.5 }).estimate // 0.75
 */
export function oppositeShare({ estimate, low, high }: Share): Share {
  return { estimate: 1 - estimate, low: 1 - high, high: 1 - low };
}
