import type { ComparisonJson } from "@glidepath/core";

/** One part of the difference of net of one pair, over the whole run, NOK. */
export interface PartRow {
  readonly pair: string;
  readonly part: "level" | "adjustment" | "surprise" | "net";
  readonly mean: number;
  /** In 90 % of worlds the part lies between these. */
  readonly p5: number;
  readonly p95: number;
}

/**
 * Where the difference of net comes from, over the whole run: the three parts of every pair and
 * the net that their means add up to.
 *
 * @example partsChart(partRows(result.toJSON()))
 */
export function partRows(result: ComparisonJson): PartRow[] {
  return Object.entries(result.differences).flatMap(([pair, { parts, net }]) =>
    (
      [
        ["level", parts.level.total],
        ["adjustment", parts.adjustment.total],
        ["surprise", parts.surprise.total],
        ["net", net.total],
      ] as const
    ).flatMap(([part, total]) =>
      total === undefined
        ? []
        : [{ pair: pair.replace(" - ", " − "), part, mean: total.mean, p5: total.p5, p95: total.p95 }],
    ),
  );
}
