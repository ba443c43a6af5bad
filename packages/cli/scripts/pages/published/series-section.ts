import type { FigureListing, ListedFigure } from "@glidepath/core/reference";
import { markdownTable } from "../markdown.js";
import { escaped } from "./escaped.js";
import { grouped } from "./grouped.js";
import { isMixed, marked, statusSaid } from "./marked.js";
import { notesOf } from "./notes-of.js";
import type { Sources } from "./sources.js";

/** Series by year side by side, the years in rows; of one unit. */
export function seriesSection(series: readonly FigureListing[], sources: Sources): string {
  const years = [...new Set(series.flatMap(({ figures }) => figures.map(({ label }) => label)))].toSorted();
  const mixed = isMixed(series);
  const rows = years.map((year) => [
    year,
    ...series.map(({ figures }) => {
      const figure = figures.find(({ label }) => label === year);
      return figure === undefined ? "" : marked(figure, mixed);
    }),
  ]);
  const of = series.map(
    (entry) =>
      `- *${entry.name}* (\`${entry.path}\`): ${statusSaid(entry)}; ${sourcesByLabel(entry.figures, sources)}.`,
  );
  const table = markdownTable(
    [escaped(series[0]?.units.join("; ") ?? ""), ...series.map(({ name }) => escaped(name))],
    rows,
  );
  return [table, of.map(escaped).join("\n"), ...notesOfSeries(series)].join("\n\n");
}

// Whose year it is must be said where several stand side by side.
function notesOfSeries(series: readonly FigureListing[]): string[] {
  const isOne = series.length === 1;
  return notesOf(
    series.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ ...figure, label: isOne ? figure.label : `*${name}* ${figure.label}` })),
    ),
  );
}

// Which numbers are from which source: `2009–2014, 2016 from 3; 2015 from 4`.
function sourcesByLabel(figures: readonly ListedFigure[], sources: Sources): string {
  const bySource = grouped(figures, ({ source }) => source);
  if (bySource.size === 1) return `source ${sources.said([...bySource.keys()])}`;
  return [...bySource]
    .map(
      ([source, own]) => `${spans(own.map(({ label }) => Number(label)))} from ${sources.numberOf(source)}`,
    )
    .join("; ");
}

function spans(years: readonly number[]): string {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
