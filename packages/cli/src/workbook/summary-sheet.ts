import type { Comparison, Mean } from "@glidepath/core";
import { describedPolicy, horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import {
  type BudgetMeasure,
  type BudgetRow,
  type BudgetTable,
  budgetTable,
} from "../results/budget-table.js";
import { figureKinds } from "../results/figure-kinds.js";
import type { FigureKey } from "../results/figures.js";
import { answer } from "../words/comparison/answer.js";
import { type CellStyle, headCell, numberCell, textCell } from "./cells.js";
import { type Cells, paragraph, type WorkbookSheet } from "./sheet.js";
import { unitOf } from "./units.js";

// What is at the end of a year is not added up: a span shows what is at its end.
const AT_THE_END = ["fund", "fundDryBy"] as const;
// Of the lines of the differences.
const DIFFERENCE_LINES: readonly BudgetMeasure[] = ["settled", "net", "netReal"];
const WITH_INTERVAL: readonly BudgetMeasure[] = ["net", "netReal"];
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
  const budget = budgetTable(comparison);
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
      ...budget.policies.flatMap((policy) => budgetRows(comparison, policy, texts)),
      over(workbook.rounded(currency), { fontStyle: "italic" }),
      ...(scenario.fund.opening.status === "assumed"
        ? [over(texts.tables.openingAssumed, { fontStyle: "italic" })]
        : []),
      ...(pairs[0] === undefined ? [] : heading(workbook.differences(pairs[0][1]))),
      ...budget.differences.flatMap((pair) => differenceRows(comparison, pair, texts)),
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

function budgetRows(
  comparison: Comparison,
  { name, rows }: BudgetTable["policies"][number],
  texts: Texts,
): Cells[] {
  const policy = comparison.policy(name);
  const ends = endsOf(comparison);
  const atTheEnd = {
    fund: ends.map((year) => policy.fund.in(year).mean),
    fundDryBy: ends.map((year) => policy.fund.probabilityBelow(0).by(year)),
  };
  const lines = [
    ...rows.map((row) => ({ key: row.measure, of: meansOf(row) })),
    ...AT_THE_END.map((key) => ({ key, of: atTheEnd[key] })),
  ];
  return lines.map(({ key, of }, place) =>
    lineCells(comparison, texts, {
      name,
      key,
      label: texts.workbook.figures[key],
      values: of.map(({ estimate }) => estimate),
      isFirst: place === 0,
      isStrong: key === "net",
    }),
  );
}

function differenceRows(
  comparison: Comparison,
  { first, second, rows }: BudgetTable["differences"][number],
  texts: Texts,
): Cells[] {
  const { figures: labels, lowOf, highOf } = texts.workbook;
  const shown = DIFFERENCE_LINES.flatMap((key) => rows.filter(({ measure }) => measure === key));
  const lines = shown.flatMap((row) => {
    const { measure: key } = row;
    const means = meansOf(row);
    const estimates = { key, label: labels[key], values: means.map(({ estimate }) => estimate) };
    if (!WITH_INTERVAL.includes(key)) return [estimates];
    return [
      estimates,
      { key, label: lowOf(labels[key]), values: means.map(({ low }) => low) },
      { key, label: highOf(labels[key]), values: means.map(({ high }) => high) },
    ];
  });
  const better = {
    key: "shareBetter" as const,
    label: labels.shareBetter,
    // Of the whole run alone.
    values: [
      ...comparison.planYears.map(() => undefined),
      undefined,
      comparison.difference(first, second).shareBetter.estimate,
    ],
  };
  return [...lines, better].map((line, place) =>
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
    textCell(label, key === "adjustmentCost" ? { ...style, align: "left", indent: 1 } : style),
    textCell(unitOf(kind, comparison, texts), style),
    ...values.map((value) => numberCell(value, kind, style)),
  ];
}

function meansOf({ byYear, total, wholeRun }: BudgetRow): readonly Mean[] {
  return [...byYear, total, wholeRun];
}

// The years at whose end the plan years, their sum and the whole run end.
function endsOf({ years, planYears }: Comparison): readonly number[] {
  return [...planYears, planYears.at(-1) as number, years.at(-1) as number];
}

function differenceName(first: string, second: string): string {
  return `${first} − ${second}`;
}
