import type { Comparison } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";

/**
 * How much of what is uncertain about a difference more data could settle, and how much it cannot.
 * Nothing where it was not asked for, or nothing varies.
 */
export function varianceSentence(comparison: Comparison, first: string, second: string): string[] {
  const { variance } = comparison.difference(first, second);
  if (variance === undefined) return [];
  const { estimate, low, high } = variance.parameters;
  // An estimate near 0 or 1 may lie beyond it: what is shown is cut off there.
  const [shown, from, to] = [estimate, low, high].map((share) =>
    formatNumber(100 * Math.min(1, Math.max(0, share)), 0),
  );
  return [
    `Parameters and chance: ${shown} % of the variance of the difference (95 % interval ${from} to ${to} %) comes from ` +
      "uncertain numbers of the scenario, which more data could settle; the rest is chance, which they could not.",
  ];
}
