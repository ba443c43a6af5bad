import {
  denmark,
  type FigureListing,
  type ListedFigure,
  nordic,
  norway,
  sweden,
} from "@glidepath/core/reference";
import { markdownTable, withLinks } from "../scenario-pages/markdown.js";
import { isMixed, marked, statusSaid } from "./in-numbers.js";
import type { Sources } from "./sources.js";

const rooms: Readonly<Record<string, unknown>> = { norway, nordic, sweden, denmark };

/** More columns than so many numbers are not read side by side. */
const MOST_COLUMNS = 7;
/** A note on more numbers than so many is said of none of them by name. */
const MOST_NAMED = 4;
/** Of what a table holds, what is no cell of it. */
const PROVENANCE = ["source", "status", "note", "unit"];

/** An entry with a table of its own: what it is, its rows, its notes. */
export function entrySection(entry: FigureListing, sources: Sources): string {
  const ofRows = entry.figures.map((figure) => ({ ...figure, label: rowOf(figure, entry) }));
  return [said(entry, sources), ...tablesOf(entry, sources), ...notesOf(ofRows)].join("\n\n");
}

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

/** Numbers that stand alone, and short series, a line each. */
export function shortSection(entries: readonly FigureListing[], sources: Sources): string {
  const rows = entries.map((entry) => [
    `${escaped(entry.name)}${groupsOf(entry)}<br>\`${entry.path}\``,
    entry.figures
      .map((figure) => `${figure.label === "" ? "" : `${figure.label}: `}${marked(figure, isMixed([entry]))}`)
      .join("<br>"),
    escaped(entry.units.join("; ")),
    statusSaid(entry),
    sources.said(entry.sources),
  ]);
  const table = markdownTable(["what", "numbers", "unit", "status", "source"], rows, 5);
  const notes = grouped(
    entries.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ ...figure, label: [name, figure.label].filter(Boolean).join(", ") })),
    ),
    ({ note = "" }) => note,
  );
  notes.delete("");
  const said = [...notes].map(([note, own]) => `${own.map(({ label }) => label).join("; ")}: ${note}`);
  return [table, ...listOf(said)].join("\n\n");
}

// Entries of one name differ in the groups of persons that they are of.
function groupsOf({ path }: FigureListing): string {
  const { groups } = valueAt(path) as { readonly groups?: readonly string[] };
  return groups === undefined ? "" : ` (${groups.map(inWords).join(", ")})`;
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

type Row = Readonly<Record<string, unknown>>;

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

/** The cells of a table stand among its figures in the order of rows and columns. */
function rowsTables(
  entry: FigureListing,
  rows: readonly Row[],
  figures: readonly ListedFigure[],
  sources: Sources,
): string[] {
  const cells = figures.values();
  const labels = new Set<string>();
  const columns = new Map<string, Pick<ListedFigure, "label" | "unit">>();
  const laidOut = rows.map((row) => {
    const numbers = new Map<string, ListedFigure>();
    for (const [key, value] of Object.entries(row)) {
      if (PROVENANCE.includes(key) || value === null) continue;
      if (typeof value !== "number" || LABELS.includes(key)) {
        labels.add(key);
        continue;
      }
      const figure = cells.next().value as ListedFigure;
      numbers.set(key, figure);
      if (!columns.has(key)) columns.set(key, figure);
    }
    return { row, numbers };
  });
  const mixed = isMixed([entry]);
  const withUnit = entry.units.length > 1;
  const withSource = entry.sources.length > 1;
  const perPiece = Math.ceil(columns.size / Math.ceil(columns.size / MOST_COLUMNS));
  return Array.from({ length: Math.ceil(columns.size / perPiece) }, (_, piece) => {
    const own = [...columns].slice(piece * perPiece, (piece + 1) * perPiece);
    const heads = own.map(([, { label, unit }]) => {
      const words = label.slice(label.lastIndexOf(", ") + 2);
      return escaped(withUnit && words !== unit ? `${words} (${unit})` : words);
    });
    return markdownTable(
      [...[...labels].map(inWords), ...heads, ...(withSource ? ["source"] : [])],
      laidOut.map(({ row, numbers }) => [
        ...[...labels].map((key) => labelIn(row, key)),
        ...own.map(([key]) => {
          const figure = numbers.get(key);
          return figure === undefined ? "" : marked(figure, mixed);
        }),
        ...(withSource ? [sources.said(sourcesOfRow(row, numbers))] : []),
      ]),
      labels.size,
    );
  });
}

const LABELS = ["year", "targetYear", "cohort", "firstYear", "lastYear", "residenceYear"];

// What a row says of itself.
function labelIn(row: Row, key: string): string {
  const value = row[key] ?? "";
  return value === true ? "yes" : value === false ? "no" : withLinks(escaped(String(value)));
}

function sourcesOfRow({ source }: Row, numbers: ReadonlyMap<string, ListedFigure>): string[] {
  const ofNumbers = [...numbers.values()].map((figure) => figure.source);
  return ofNumbers.length === 0 && typeof source === "string" ? [source] : ofNumbers;
}

/** A name of code in words. */
export function inWords(key: string): string {
  return key.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
}

/** The value at a path such as `norway.integrationGrantRates[0]`. */
function valueAt(path: string): unknown {
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], rooms);
}

/** Which numbers are from which source: `2009–2014 and 2016 from 3; 2015 from 4`. */
function sourcesByLabel(figures: readonly ListedFigure[], sources: Sources): string {
  const bySource = grouped(figures, ({ source }) => source);
  if (bySource.size === 1) return `source ${sources.said([...bySource.keys()])}`;
  return [...bySource]
    .map(
      ([source, own]) => `${spans(own.map(({ label }) => Number(label)))} from ${sources.numberOf(source)}`,
    )
    .join("; ");
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
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

function notesOf(figures: readonly ListedFigure[]): string[] {
  const byNote = grouped(
    figures.filter(({ note }) => note !== undefined),
    ({ note }) => note ?? "",
  );
  return listOf(
    [...byNote].map(([note, own]) => {
      const whose = [...new Set(own.map(({ label }) => label))].filter((label) => label !== "");
      const isOfAll = whose.length === 0 || own.length === figures.length || whose.length > MOST_NAMED;
      return isOfAll ? note : `${whose.join("; ")}: ${note}`;
    }),
  );
}

// A note is on all of a row, whose columns need no name then.
function rowOf({ label }: ListedFigure, { kind }: FigureListing): string {
  if (kind !== "table" && kind !== "forecasts") return label;
  return label.slice(0, Math.max(0, label.lastIndexOf(", "))).replace(/(?:, )?row \d+$/, "");
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

function listOf(notes: readonly string[]): string[] {
  return notes.length === 0
    ? []
    : [`Notes:\n\n${notes.map((note) => `- ${withLinks(escaped(note.replace(/^: /, "")))}`).join("\n")}`];
}

/** Text in which nothing is taken for markup but what is between backticks. */
export function escaped(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "{ {")))
    .join("`");
}

/** What an entry has that is not shown in a row of its own. */
export function isShort({ kind, count }: FigureListing): boolean {
  return kind === "figure" || ((kind === "series" || kind === "rule") && count <= 3);
}
