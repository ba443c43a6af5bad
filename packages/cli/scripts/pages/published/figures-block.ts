import type { FigureListing } from "@glidepath/core/reference";
import { withLinks } from "../markdown.js";
import { entrySection } from "./entry-section.js";
import { escaped } from "./escaped.js";
import { exportOf, type FigurePage } from "./figure-pages.js";
import { inWords } from "./in-words.js";
import { isShort } from "./is-short.js";
import { seriesSection } from "./series-section.js";
import { shortSection } from "./short-section.js";
import { Sources } from "./sources.js";

/** Series side by side in one table. */
const MOST_SERIES = 4;

/** All figures of a page with their sources: what belongs together under one heading. */
export function figuresBlock({ entries }: FigurePage): string {
  const sources = new Sources();
  const groups = [...new Set(entries.map(({ path }) => exportOf(path)))].map((name) =>
    entries.filter(({ path }) => exportOf(path) === name),
  );
  const alone = groups.flatMap((group) => (group.length === 1 ? group : [])).filter(isShort);
  const sections = groups
    .filter((group) => group.length > 1 || !isShort(group[0] as FigureListing))
    .map((group) => groupSection(group, sources));
  const last = alone.length === 0 ? [] : [`## Single numbers\n\n${shortSection(alone, sources)}`];
  const list = sources.list.map((source, i) => `${i + 1}. ${withLinks(escaped(source))}`).join("\n");
  return [...sections, ...last, `## Sources\n\n${list}`].join("\n\n");
}

function groupSection(group: readonly FigureListing[], sources: Sources): string {
  const [first] = group;
  if (first === undefined) return "";
  if (group.length === 1) {
    return `## ${headingOf(first.name)}\n\n${first.kind === "series" ? seriesSection(group, sources) : entrySection(first, sources)}`;
  }
  const short = group.filter(isShort);
  const series = group.filter((entry) => entry.kind === "series" && !isShort(entry));
  const others = group.filter((entry) => !isShort(entry) && entry.kind !== "series");
  return [
    `## ${headingOf(inWords(exportOf(first.path)))}`,
    ...sideBySide(series).map((some) => seriesSection(some, sources)),
    ...others.map((entry) => `### ${headingOf(entry.name)}\n\n${entrySection(entry, sources)}`),
    ...(short.length === 0 ? [] : [shortSection(short, sources)]),
  ].join("\n\n");
}

// As many as are read next to each other, of one unit.
function sideBySide(series: readonly FigureListing[]): FigureListing[][] {
  const tables: FigureListing[][] = [];
  for (const entry of series) {
    const open = tables.find(
      (table) => table.length < MOST_SERIES && table[0]?.units.join() === entry.units.join(),
    );
    if (open === undefined) tables.push([entry]);
    else open.push(entry);
  }
  return tables;
}

function headingOf(name: string): string {
  return escaped(name.charAt(0).toUpperCase() + name.slice(1));
}
