import type { FigureListing } from "@glidepath/core/reference";
import type { Texts } from "../../language/texts.js";
import { dataYears } from "./data-years.js";
import { breakWords } from "../../terminal/break-words.js";
import { wrap } from "../../terminal/wrap.js";

// Together with a gap of one column between them they fill the 80 columns of a line.
const WIDTHS = [25, 9, 16, 12, 14] as const;
const MOST_UNIT_LINES = 2;

/**
 * Entries as a table of at most 80 columns, country by country: name, years, unit, status and a
 * short source of each, and below it the path by which all of it is printed. Names are broken; units
 * and sources are cut to fit.
 */
export function dataTable(
  entries: readonly FigureListing[],
  texts: Texts,
  heading: (line: string) => string,
): readonly string[] {
  const { data } = texts;
  const countries = [...new Set(entries.map(({ country }) => country))];
  if (countries.length === 0) return [];
  return [
    ...countries.flatMap((country) => {
      const own = entries.filter((entry) => entry.country === country);
      const numbers = own.reduce((sum, { count }) => sum + count, 0);
      return [
        heading(data.country({ country: data.countries[country], entries: own.length, numbers })),
        row(data.heads),
        ...own.flatMap((entry) => entryLines(entry, texts)),
        "",
      ];
    }),
    ...wrap(data.legend),
    "",
  ];
}

function entryLines(entry: FigureListing, texts: Texts): readonly string[] {
  const { data } = texts;
  const { name, units, path, count, abolishedFrom } = entry;
  const abolished = abolishedFrom === undefined ? "" : `, ${data.abolishedFrom(abolishedFrom)}`;
  const nameLines = broken(name, WIDTHS[0]);
  const unitLines = broken(units.join("; "), WIDTHS[2]);
  const shown = unitLines.slice(0, MOST_UNIT_LINES);
  if (unitLines.length > MOST_UNIT_LINES) shown.push(`${shown.pop() ?? ""} …`);
  return [
    row([nameLines[0], dataYears(entry), shown[0], statusOf(entry, texts), shortSource(entry)]),
    ...Array.from({ length: Math.max(nameLines.length, shown.length) - 1 }, (_, index) =>
      row([nameLines[index + 1], "", shown[index + 1]]),
    ),
    ...wrap(`  ${path} (${data.numbers(count)}${abolished})`, "    "),
  ];
}

function row(cells: readonly (string | undefined)[]): string {
  return WIDTHS.map((width, index) => cut(cells[index] ?? "", width).padEnd(width))
    .join(" ")
    .trimEnd();
}

// Longer words are cut.
function broken(text: string, width: number): string[] {
  return breakWords(text, width).map((line) => cut(line, width));
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
}

/** The status of most of its numbers, and what others there are. */
function statusOf({ statuses }: FigureListing, { statuses: told }: Texts): string {
  const names = Object.keys(statuses) as (keyof typeof statuses)[];
  const [most = "cited"] = names.toSorted((a, b) => statuses[b] - statuses[a]);
  const others = (["derived", "assumed"] as const).filter(
    (status) => status !== most && statuses[status] > 0,
  );
  return others.length === 0
    ? told[most]
    : `${told[most]} +${others.map((status) => told[status].charAt(0)).join("")}`;
}

/** The site of the first source, or its first words, and how many more there are. */
function shortSource({ sources }: FigureListing): string {
  const [first = ""] = sources;
  const site = /^https?:\/\/(?:www\.)?([^/]+)/.exec(first)?.[1];
  const more = sources.length > 1 ? ` +${sources.length - 1}` : "";
  const width = (WIDTHS.at(-1) ?? 0) - more.length;
  return `${cut(site ?? first.replace(/^computed from (?:the )?/, ""), width)}${more}`;
}
