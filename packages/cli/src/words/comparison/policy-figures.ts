import { type Comparison, quantileError } from "@glidepath/core";
import { type Span, supportedDecimals } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { type MeasureRow, measureRows } from "./measure-rows.js";

/** A measure of one policy over a span, as text. */
export interface PolicyFigures {
  readonly row: MeasureRow;
  readonly mean: string;
  readonly p5: string;
  readonly p95: string;
}

/**
 * The figures of every policy over a span, one entry a measure. A measure has the same number of
 * decimals under every policy: as many as the least well known of them supports.
 */
export function policyFigures(
  comparison: Comparison,
  span: Span,
  { number }: Texts,
): ReadonlyMap<string, PolicyFigures[]> {
  const names = comparison.policies;
  const byMeasure = measureRows.map((row) => {
    const samples = names.map((name) => span.of(comparison.policy(name).measure(row.measure)));
    const meanError = Math.max(...samples.map(({ mean }) => mean.standardError));
    const edgeError = Math.max(
      ...samples.flatMap((sample) => [quantileError(sample, 0.05), quantileError(sample, 0.95)]),
    );
    const show = (value: number, error: number) =>
      number(value / row.unit.size, supportedDecimals(error, row.unit));
    return samples.map((sample) => ({
      row,
      mean: show(sample.mean.estimate, meanError),
      p5: show(sample.quantile(0.05), edgeError),
      p95: show(sample.quantile(0.95), edgeError),
    }));
  });
  return new Map(names.map((name, i) => [name, byMeasure.flatMap((policies) => policies[i] ?? [])]));
}
