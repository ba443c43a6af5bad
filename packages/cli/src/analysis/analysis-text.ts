import type { Texts } from "../language/texts.js";
import { layoutTable } from "../terminal/layout-table.js";
import { wrap } from "../terminal/wrap.js";
import type { AnalysisMade, AnalysisReport, AnalysisSection } from "./analysis-report.js";

/** What an analysis found, in lines of the width of the terminal, at most 80 columns. */
export function analysisText(
  { question, answer, sections, reservations }: AnalysisReport,
  { scenario, simulated, seed, command }: AnalysisMade,
  { analysis, number }: Texts,
  bold: (text: string) => string,
): string {
  const parts = [
    wrap(question).map(bold),
    ...answer.map((text) => wrap(text)),
    ...sections.flatMap((section) => [wrap(section.heading).map(bold), ...sectionParts(section)]),
    ...reservations.map((text) => wrap(text)),
    [...wrap(analysis.made(scenario, number(simulated, 0), seed)), ...wrap(analysis.again(command))],
  ];
  return `${parts.map((part) => part.join("\n")).join("\n\n")}\n`;
}

function sectionParts({ paragraphs = [], items = [], table, notes = [] }: AnalysisSection): string[][] {
  const listed = items.flatMap(({ text, about }) => [
    ...wrap(`  ${text}`, "    "),
    ...about.flatMap((line) => wrap(`    ${line}`, "    ")),
  ]);
  return [
    ...paragraphs.map((text) => wrap(text)),
    ...(listed.length === 0 ? [] : [listed]),
    ...(table === undefined ? [] : [layoutTable(table)]),
    ...notes.map((text) => wrap(text)),
  ];
}
