import type { FigureListing, ListedFigure } from "@glidepath/core/reference";
import { markdownTable, withLinks } from "../markdown.js";
import { escaped } from "./escaped.js";
import { inWords } from "./in-words.js";
import { isMixed, marked } from "./marked.js";
import type { Sources } from "./sources.js";

/** More columns than so many, those of labels among them, are not read side by side. */
const MOST_COLUMNS = 8;
const FEWEST_NUMBERS = 3;
/** Of what a table holds, what is no cell of it. */
const PROVENANCE = ["source", "status", "note", "unit"];
const LABELS = ["year", "targetYear", "cohort", "firstYear", "lastYear", "residenceYear"];

/** A row of a table as it stands in the reference room. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A table of the reference room, in pieces where it is wide.
 *
 * @param figures its cells, in the order of rows and columns
 */
export function rowsTables(
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
  const room = Math.max(FEWEST_NUMBERS, MOST_COLUMNS - labels.size);
  const perPiece = Math.ceil(columns.size / Math.ceil(columns.size / room));
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

// What a row says of itself.
function labelIn(row: Row, key: string): string {
  const value = row[key] ?? "";
  return value === true ? "yes" : value === false ? "no" : withLinks(escaped(String(value)));
}

function sourcesOfRow({ source }: Row, numbers: ReadonlyMap<string, ListedFigure>): string[] {
  const ofNumbers = [...numbers.values()].map((figure) => figure.source);
  return ofNumbers.length === 0 && typeof source === "string" ? [source] : ofNumbers;
}
