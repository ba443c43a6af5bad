import type { FigureListing } from "@glidepath/core/reference";
import { markdownTable } from "../markdown.js";
import { escaped } from "./escaped.js";
import { grouped } from "./grouped.js";
import { inWords } from "./in-words.js";
import { isMixed, marked, statusSaid } from "./marked.js";
import { notesList } from "./notes-list.js";
import type { Sources } from "./sources.js";
import { valueAt } from "./value-at.js";

/** Numbers that stand alone, and short series, a line each. */
export function shortSection(entries: readonly FigureListing[], sources: Sources): string {
  const rows = entries.map((entry) => [
    `${escaped(entry.name)}${groupsOf(entry)}`,
    entry.figures
      .map((figure) => `${figure.label === "" ? "" : `${figure.label}: `}${marked(figure, isMixed([entry]))}`)
      .join("<br>"),
    escaped(entry.units.join("; ")),
    statusSaid(entry),
    sources.said(entry.sources),
    `\`${entry.path}\``,
  ]);
  const table = markdownTable(["what", "numbers", "unit", "status", "source", "path"], rows, 6);
  const notes = grouped(
    entries.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ ...figure, label: [name, figure.label].filter(Boolean).join(", ") })),
    ),
    ({ note = "" }) => note,
  );
  notes.delete("");
  const said = [...notes].map(([note, own]) => `${own.map(({ label }) => label).join("; ")}: ${note}`);
  return [table, ...notesList(said)].join("\n\n");
}

// Entries of one name differ in the groups of persons that they are of.
function groupsOf({ path }: FigureListing): string {
  const { groups } = valueAt(path) as { readonly groups?: readonly string[] };
  return groups === undefined ? "" : ` (${groups.map(inWords).join(", ")})`;
}
