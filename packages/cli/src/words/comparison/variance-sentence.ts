import type { Comparison } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";

/**
 * How much of what is uncertain about a difference more data could settle, and how much it cannot.
 * Nothing where it was not asked for, or nothing varies.
 */
export function varianceSentence(
  comparison: Comparison,
  first: string,
  second: string,
  { number, words }: Texts,
): string[] {
  const { variance } = comparison.difference(first, second);
  if (variance === undefined) return [];
  const { estimate, low, high } = variance.parameters;
  // An estimate near 0 or 1 may lie beyond it: what is shown is cut off there.
  const percent = (share: number) => number(100 * Math.min(1, Math.max(0, share)), 0);
  return [words.variance(percent(estimate), percent(low), percent(high))];
}
