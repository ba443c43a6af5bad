import type { Mean } from "@glidepath/core";

/**
 * Whether the 95 % interval of a mean tells its sign.
 *
 * @example isKnown({ low: -1, high: 2 }) // false
 */
export function isKnown({ low, high }: Pick<Mean, "low" | "high">): boolean {
  return low > 0 || high < 0;
}
