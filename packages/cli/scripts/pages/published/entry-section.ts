import type { FigureListing } from "@glidepath/core/reference";
import { markdownTable } from "../markdown.js";
import { escaped } from "./escaped.js";
import { isMixed, marked, statusSaid } from "./marked.js";
import { notesOf } from "./notes-of.js";
import { rowOf } from "./row-of.js";
import { type Row, rowsTables } from "./rows-tables.js";
import type { Sources } from "./sources.js";
import { valueAt } from "./value-at.js";

/** An entry with a table of its own: what it is, its rows, its notes. */
export function entrySection(entry: FigureListing, sources: Sources): string {
  const ofRows = entry.figures.map((figure) => ({ ...figure, label: rowOf(figure, entry) }));
  return [said(entry, sources), ...tablesOf(entry, sources), ...notesOf(ofRows)].join("\n\n");
}

function said(entry: FigureListing, sources: Sources): string {
  const unit = entry.units.length === 1 ? `In ${entry.units[0]}. ` : "";
  return escaped(
    `\`${entry.path}\`. ${unit}Status: ${statusSaid(entry)}. Source: ${sources.said(entry.sources)}.`,
  );
}

function tablesOf(entry: FigureListing, sources: Sources): string[] {
  const room = valueAt(entry.path) as { readonly rows?: unknown; readonly plans?: unknown };
  if (entry.kind === "table") return rowsTables(entry, room.rows as readonly Row[], entry.figures, sources);
  if (entry.kind === "forecasts") return forecastTables(entry, room.plans as readonly Row[], sources);
  const mixed = isMixed([entry]);
  const withUnit = entry.units.length > 1;
  const rows = entry.figures.map((figure) => [
    escaped(figure.label),
    marked(figure, mixed),
    ...(withUnit ? [escaped(figure.unit)] : []),
    ...(entry.sources.length > 1 ? [sources.said([figure.source])] : []),
  ]);
  const heads = [
    "",
    "number",
    ...(withUnit ? ["unit"] : []),
    ...(entry.sources.length > 1 ? ["source"] : []),
  ];
  return [markdownTable(heads, rows)];
}

// Published plans, and what came of them.
function forecastTables(entry: FigureListing, plans: readonly Row[], sources: Sources): string[] {
  const outcomes = entry.figures.filter(({ label }) => label.endsWith(", outcome"));
  const ofPlans = entry.figures.slice(0, entry.figures.length - outcomes.length);
  const came = markdownTable(
    ["year", "came", "source"],
    outcomes.map((figure) => [
      figure.label.replace(", outcome", ""),
      marked(figure, isMixed([entry])),
      sources.said([figure.source]),
    ]),
  );
  return [...rowsTables(entry, plans, ofPlans, sources), ...(outcomes.length === 0 ? [] : [came])];
}
