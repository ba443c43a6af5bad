import type { Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { figureKinds } from "../results/figure-kinds.js";
import {
  differenceFigureRows,
  type Figure,
  type FigureKey,
  type Period,
  policyFigureRows,
} from "../results/figures.js";
import { horizons } from "../results/horizons.js";
import { answer } from "../words/answer.js";
import { describedPolicy } from "../words/policy-description.js";
import { type CellStyle, headCell, numberCell, textCell } from "./cells.js";
import { type Cells, paragraph, type WorkbookSheet } from "./sheet.js";
import { unitOf } from "./units.js";

const BUDGET_LINES: readonly FigureKey[] = [
  "settled",
  "minorsSettled",
  "grants",
  "rents",
  "costs",
  "adjustmentCost",
  "net",
  "netReal",
  "fund",
  "fundDryBy",
];
const DIFFERENCE_LINES: readonly FigureKey[] = ["settled", "net", "netReal", "shareBetter"];
// What is at the end of a year is not added up: a span shows what is at its end.
const AT_THE_END: readonly FigureKey[] = ["fund", "fundDryBy"];
const WITH_INTERVAL: readonly FigureKey[] = ["net", "netReal"];
const PART_OF_ANOTHER: readonly FigureKey[] = ["adjustmentCost"];
// The name stands in every row, so that rows can be filtered and looked up; grey where it is said again.
const REPEATED = "#6B6B6B";
const TITLE_SIZE = 14;
// Characters of the column of names, at most.
const MOST_NAME = 40;

/**
 * The table for the budget paper (each policy in the plan years, their sum and the whole run), the
 * differences with their intervals, the policies, and what it all shows in words.
 */
export function summarySheet(comparison: Comparison, texts: Texts): WorkbookSheet {
  const { workbook } = texts;
  const { scenario, planYears, pairs } = comparison;
  const { plan, whole } = horizons(comparison);
  const names = [...comparison.policies, ...pairs.map((pair) => differenceName(...pair))];
  const longest = Math.max(...names.map((name) => name.length));
  const widths = [Math.min(MOST_NAME, longest + 4), 46, 26, ...planYears.map(() => 16), 24, 26];
  const currency = texts.currency(scenario.currency);
  const over = (text: string, style: CellStyle = {}) => paragraph(textCell(text, style), widths);
  const heading = (text: string) => [[], over(text, { fontWeight: "bold", topBorderStyle: "thin" })];
  const top = [
    paragraph(
      textCell(workbook.budgetTitle(scenario.name), { fontWeight: "bold", fontSize: TITLE_SIZE }),
      widths,
    ),
    over([scenario.question, workbook.budgetUnits(currency)].filter((text) => text).join(" ")),
    [
      headCell(workbook.heads.policy),
      headCell(workbook.heads.line),
      headCell(workbook.heads.unit),
      ...[...planYears.map(String), workbook.planYears(plan.years), workbook.wholeRun(whole.years)].map(
        (text) => headCell(text, "numbers"),
      ),
    ],
  ];
  return {
    name: workbook.sheets.summary,
    widths,
    rows: [
      ...top,
      ...comparison.policies.flatMap((name) => budgetRows(comparison, name, texts)),
      over(workbook.rounded(currency), { fontStyle: "italic" }),
      ...(scenario.fund.opening.status === "assumed"
        ? [over(texts.tables.openingAssumed, { fontStyle: "italic" })]
        : []),
      ...(pairs[0] === undefined ? [] : heading(workbook.differences(pairs[0][1]))),
      ...pairs.flatMap(([first, second]) => differenceRows(comparison, first, second, texts)),
      ...heading(workbook.policies),
      ...comparison.policies.map((name) =>
        over(`${name}: ${describedPolicy(scenario, comparison.policy(name), texts)}`),
      ),
      ...(pairs.length === 0 ? [] : heading(workbook.inWords)),
      ...answer(comparison, texts).map((text) => over(text)),
    ],
    frozen: { rows: top.length, columns: 2 },
    hasFilter: false,
  };
}

function budgetRows(comparison: Comparison, name: string, texts: Texts): Cells[] {
  const figures = policyFigureRows(comparison, name);
  const keys = BUDGET_LINES.filter((key) => key !== "minorsSettled" || hasMinors(comparison));
  return keys.map((key, place) => {
    const periods = periodsOf(comparison).map((period) =>
      AT_THE_END.includes(key) ? endOf(period, comparison) : period,
    );
    return lineCells(comparison, texts, {
      name,
      key,
      label: texts.workbook.figures[key],
      values: valuesOf(figures, key, periods, ({ estimate }) => estimate),
      isFirst: place === 0,
      isStrong: key === "net",
    });
  });
}

function differenceRows(comparison: Comparison, first: string, second: string, texts: Texts): Cells[] {
  const { figures: labels, lowOf, highOf } = texts.workbook;
  const figures = differenceFigureRows(comparison, first, second);
  const periods = periodsOf(comparison);
  const lines = DIFFERENCE_LINES.flatMap((key) => {
    const values = (take: (figure: Figure) => number | undefined) => valuesOf(figures, key, periods, take);
    const estimates = { key, label: labels[key], values: values(({ estimate }) => estimate) };
    if (!WITH_INTERVAL.includes(key)) return [estimates];
    return [
      estimates,
      { key, label: lowOf(labels[key]), values: values(({ low }) => low) },
      { key, label: highOf(labels[key]), values: values(({ high }) => high) },
    ];
  });
  return lines.map((line, place) =>
    lineCells(comparison, texts, {
      ...line,
      name: differenceName(first, second),
      isFirst: place === 0,
      isStrong: line.label === labels.net,
    }),
  );
}

/** A line of a table: whose it is, what it is, and its numbers over the periods. */
interface Line {
  readonly name: string;
  readonly key: FigureKey;
  readonly label: string;
  readonly values: readonly (number | undefined)[];
  /** Of those of its name. */
  readonly isFirst: boolean;
  readonly isStrong: boolean;
}

function lineCells(
  comparison: Comparison,
  texts: Texts,
  { name, key, label, values, isFirst, isStrong }: Line,
): Cells {
  const kind = figureKinds[key];
  const border: CellStyle = isFirst ? { topBorderStyle: "thin" } : {};
  const style: CellStyle = isStrong ? { ...border, fontWeight: "bold" } : border;
  return [
    textCell(name, isFirst ? { ...style, fontWeight: "bold" } : { ...border, textColor: REPEATED }),
    textCell(label, PART_OF_ANOTHER.includes(key) ? { ...style, align: "left", indent: 1 } : style),
    textCell(unitOf(kind, comparison, texts), style),
    ...values.map((value) => numberCell(value, kind, style)),
  ];
}

function periodsOf({ planYears }: Comparison): Period[] {
  return [...planYears, "plan", "total"];
}

function valuesOf(
  figures: readonly Figure[],
  key: FigureKey,
  periods: readonly Period[],
  take: (figure: Figure) => number | undefined,
): (number | undefined)[] {
  return periods.map((period) => {
    const figure = figures.find((each) => each.key === key && each.period === period);
    return figure === undefined ? undefined : take(figure);
  });
}

function endOf(period: Period, { years, planYears }: Comparison): Period {
  if (period === "plan") return planYears.at(-1) ?? period;
  return period === "total" ? (years.at(-1) ?? period) : period;
}

function hasMinors({ scenario }: Comparison): boolean {
  return scenario.minors !== undefined;
}

function differenceName(first: string, second: string): string {
  return `${first} − ${second}`;
}
