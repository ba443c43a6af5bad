import {
  type Comparison,
  type Difference,
  quantileError,
  type Sample,
  type Series,
  wilson,
} from "@glidepath/core";
import { millions, oppositeShare, type Span, supportedDecimals, type Unit } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { errorText } from "./error-text.js";
import { measureRows } from "./measure-rows.js";

/** A row of the table of differences: one cell a pair. */
export interface DifferenceRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * The paired differences over a span as text, one cell a pair: means with their standard errors,
 * the parts of net, the range of net and the shares of worlds in which the first policy of the pair
 * is better and worse.
 */
export function differenceFigures(
  comparison: Comparison,
  span: Span,
  texts: Texts,
  pairs: readonly (readonly [string, string])[] = comparison.pairs,
): DifferenceRow[] {
  const differences = pairs.map(([first, second]) => comparison.difference(first, second));
  const { share, tables } = texts;
  const nets = differences.map(({ net }) => span.of(net));
  const meanRow = (label: string, unit: Unit, series: (difference: Difference) => Series) => ({
    label,
    cells: differences.map((difference) => meanAndError(span.of(series(difference)), unit, texts)),
  });
  return [
    ...measureRows.map(({ unit, measure }) =>
      meanRow(tables.measures[measure].label, unit, (difference) => difference.measure(measure)),
    ),
    meanRow(tables.fromLevel, millions, ({ parts }) => parts.level),
    meanRow(tables.fromAdjustment, millions, ({ parts }) => parts.adjustment),
    meanRow(tables.fromSurprise, millions, ({ parts }) => parts.surprise),
    { label: tables.netLow, cells: nets.map((net) => quantile(net, 0.05, texts)) },
    { label: tables.netHigh, cells: nets.map((net) => quantile(net, 0.95, texts)) },
    { label: tables.betterIn, cells: nets.map((net) => share(net.shareAbove(0))) },
    { label: tables.worseIn, cells: nets.map((net) => share(oppositeShare(net.shareAbove(0)))) },
    ...tieRow(nets, texts),
  ];
}

function meanAndError({ mean: { estimate, standardError } }: Sample, unit: Unit, texts: Texts): string {
  const shown = texts.estimate(estimate, standardError, unit);
  if (!(standardError > 0)) return shown;
  return `${shown} ± ${errorText(standardError, supportedDecimals(standardError, unit), unit, texts)}`;
}

function quantile(sample: Sample, p: number, { number }: Texts): string {
  return number(sample.quantile(p) / millions.size, supportedDecimals(quantileError(sample, p), millions));
}

// Ties count half in the shares above; the row is there when there are any.
function tieRow(nets: readonly Sample[], texts: Texts): DifferenceRow[] {
  const ties = nets.map((net) => net.shareEqual(0));
  if (ties.every((share) => share === 0)) return [];
  const cells = ties.map((share, i) => {
    const runs = nets[i]?.count ?? 0;
    return texts.share(wilson(Math.round(share * runs), runs));
  });
  return [{ label: texts.tables.ties, cells }];
}
