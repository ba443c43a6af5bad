import type { Comparison, Summary } from "@glidepath/core";
import { horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { figureKinds } from "../results/figure-kinds.js";
import type { Figure, Period } from "../results/figures.js";
import { headCell, numberCell, textCell, yearCell } from "./cells.js";
import type { Cells, WorkbookSheet } from "./sheet.js";
import { unitOf } from "./units.js";

const QUANTILES = ["p5", "p25", "p50", "p75", "p95"] as const satisfies readonly (keyof Summary)[];
const WITH_INTERVAL = ["p5", "p50", "p95"] as const;
const WIDTHS = [24, 52, 20, 30, 24, 16, 14, 16, 16];
const QUANTILE_WIDTH = 15;

/** Figures as a table, one a row: whose it is, what it is, the year or span, and the numbers that describe it. */
export function figureSheet(
  comparison: Comparison,
  texts: Texts,
  name: string,
  whoseHead: string,
  figures: readonly (readonly [whose: string, figure: Figure])[],
): WorkbookSheet {
  const { heads, quantiles } = texts.workbook;
  const head = [
    headCell(whoseHead),
    ...[heads.measure, heads.key, heads.unit].map((text) => headCell(text)),
    headCell(heads.period),
    ...[heads.mean, heads.standardError, heads.low, heads.high].map((text) => headCell(text, "numbers")),
    ...QUANTILES.map((quantile) => headCell(quantiles[quantile], "numbers")),
    ...WITH_INTERVAL.flatMap((quantile) => [
      headCell(heads.from(quantiles[quantile]), "numbers"),
      headCell(heads.to(quantiles[quantile]), "numbers"),
    ]),
  ];
  return {
    name,
    widths: [
      ...WIDTHS,
      ...QUANTILES.map(() => QUANTILE_WIDTH),
      ...WITH_INTERVAL.flatMap(() => [QUANTILE_WIDTH, QUANTILE_WIDTH]),
    ],
    rows: [head, ...figures.map(([whose, figure]) => figureRow(whose, figure, comparison, texts))],
    frozen: { rows: 1, columns: 2 },
    hasFilter: true,
  };
}

function figureRow(whose: string, figure: Figure, comparison: Comparison, texts: Texts): Cells {
  const { key, period, estimate, standardError, low, high, summary } = figure;
  const kind = figureKinds[key];
  const number = (value: number | null | undefined) => numberCell(value, kind);
  return [
    textCell(whose),
    textCell(texts.workbook.figures[key]),
    textCell(key),
    textCell(unitOf(kind, comparison, texts)),
    periodCell(period, comparison, texts),
    ...[estimate, standardError, low, high].map(number),
    ...QUANTILES.map((quantile) => number(summary?.[quantile])),
    ...WITH_INTERVAL.flatMap((quantile) => [
      number(summary?.[`${quantile}Low`]),
      number(summary?.[`${quantile}High`]),
    ]),
  ];
}

function periodCell(period: Period, comparison: Comparison, { workbook }: Texts): Cells[number] {
  const { plan, whole } = horizons(comparison);
  if (period === "plan") return textCell(workbook.planYears(plan.years));
  if (period === "total") return textCell(workbook.wholeRun(whole.years));
  return yearCell(period, { align: "left" });
}
