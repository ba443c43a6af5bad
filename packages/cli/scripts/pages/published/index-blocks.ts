import { type FigureListing, missingFigures, type SourceStatus } from "@glidepath/core/reference";
import { dataTexts } from "../../../src/language/data-texts.js";
import { markdownTable } from "../markdown.js";
import type { Blocks } from "../with-blocks.js";
import { escaped } from "./escaped.js";
import type { FigurePage } from "./figure-pages.js";

const STATUSES: readonly SourceStatus[] = ["cited", "derived", "assumed"];

/** The blocks of docs/figures/index.md: what there is by page and status, and what is missing. */
export function indexOfFigures(pages: readonly FigurePage[]): Blocks {
  return { counts: countsTable(pages), missing: missingTables() };
}

function countsTable(pages: readonly FigurePage[]): string {
  const row = (label: string, entries: readonly FigureListing[]) => {
    const numbers = entries.reduce((sum, { count }) => sum + count, 0);
    const ofStatus = (status: SourceStatus) =>
      String(entries.reduce((sum, { statuses }) => sum + statuses[status], 0));
    const sources = new Set(entries.flatMap((entry) => entry.sources)).size;
    return [label, String(entries.length), String(numbers), ...STATUSES.map(ofStatus), String(sources)];
  };
  return markdownTable(
    ["page", "entries", "numbers", ...STATUSES, "sources"],
    [
      ...pages.map(({ name, title, entries }) => row(`[${title}](${name}.md)`, entries)),
      row(
        "all",
        pages.flatMap(({ entries }) => entries),
      ),
    ],
  );
}

function missingTables(): string {
  const { countries } = dataTexts.en;
  return (Object.keys(countries) as (keyof typeof countries)[])
    .filter((country) => missingFigures.some((gap) => gap.country === country))
    .map((country) => {
      const gaps = missingFigures.filter((gap) => gap.country === country);
      const rows = gaps.map(({ what, years = "", instead, where }) => [
        escaped(what),
        years,
        escaped(instead),
        `\`${where}\``,
      ]);
      return `### ${countries[country]}\n\n${markdownTable(["what", "years", "instead", "where"], rows, 4)}`;
    })
    .join("\n\n");
}
