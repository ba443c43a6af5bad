import type { Texts } from "../language/texts.js";
import { layoutTable } from "../terminal/layout-table.js";
import { wrap } from "../terminal/wrap.js";
import type { AnalysisMade, AnalysisReport } from "./analysis-report.js";

/** What an analysis found, in lines of the width of the terminal, at most 80 columns. */
export function analysisText(
  { question, answer, sections, reservations }: AnalysisReport,
  made: AnalysisMade,
  texts: Texts,
  bold: (text: string) => string,
): string {
  const { analysis, number } = texts;
  const paragraphs = (all: readonly string[]) => all.flatMap((text) => ["", ...wrap(text)]);
  return [
    ...wrap(question).map(bold),
    ...paragraphs(answer),
    ...sections.flatMap(({ heading, table, note }) =>
      table === undefined
        ? []
        : [
            "",
            ...wrap(heading).map(bold),
            "",
            ...layoutTable(table),
            ...(note === undefined ? [] : paragraphs([note])),
          ],
    ),
    ...paragraphs([...reservations, analysis.made(number(made.simulated, 0), made.seed)]),
    "",
  ].join("\n");
}
