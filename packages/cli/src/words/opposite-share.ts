import type { Share } from "@glidepath/core";

/** The share of worlds in which something is not so. */
export function oppositeShare({ estimate, low, high }: Share): Share {
  return { estimate: 1 - estimate, low: 1 - high, high: 1 - low };
}
