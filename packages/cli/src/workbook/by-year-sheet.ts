import type { Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { policyFigureRows } from "../results/figures.js";
import { figureSheet } from "./figure-sheet.js";
import type { WorkbookSheet } from "./sheet.js";

/** What every policy gives: each measure by year and over both spans, with its spread over worlds. */
export function byYearSheet(comparison: Comparison, texts: Texts): WorkbookSheet {
  const { sheets, heads } = texts.workbook;
  const figures = comparison.policies.flatMap((name) =>
    policyFigureRows(comparison, name).map((figure) => [name, figure] as const),
  );
  return figureSheet(comparison, texts, sheets.byYear, heads.policy, figures);
}
