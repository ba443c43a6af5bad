import { type Comparison, pairName } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { differenceFigureRows } from "../results/figures.js";
import { figureSheet } from "./figure-sheet.js";
import type { WorkbookSheet } from "./sheet.js";

/** The paired differences, their parts, and the fair views of each pair. */
export function differencesSheet(comparison: Comparison, texts: Texts): WorkbookSheet {
  const { sheets, heads } = texts.workbook;
  const figures = comparison.pairs.flatMap(([first, second]) =>
    differenceFigureRows(comparison, first, second).map(
      (figure) => [pairName(first, second), figure] as const,
    ),
  );
  return figureSheet(comparison, texts, sheets.differences, heads.pair, figures);
}
