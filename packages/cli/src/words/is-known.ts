import type { Mean } from "@glidepath/core";

/** Whether the 95 % interval of a mean tells its sign. */
export function isKnown({ low, high }: Pick<Mean, "low" | "high">): boolean {
  return low > 0 || high < 0;
}
