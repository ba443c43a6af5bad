import type { FigureListing } from "@glidepath/core/reference";
import type { Texts } from "../../language/texts.js";
import { dataYears } from "./data-years.js";
import { breakWords } from "../../terminal/break-words.js";
import { wrap } from "../../terminal/wrap.js";

// Leaves room for the number.
const LABEL = 44;

/**
 * One entry in full: what it is, each of its numbers with status, source and note, and below them
 * the sources and notes in words. Sources are numbered [1], notes n1.
 */
export function dataEntryLines(
  entry: FigureListing,
  texts: Texts,
  heading: (line: string) => string,
): readonly string[] {
  const { data } = texts;
  const { name, path, kind, units, figures, count, abolishedFrom } = entry;
  const sources = entry.sources;
  const notes = [...new Set(figures.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const abolished = abolishedFrom === undefined ? "" : `; ${data.abolishedFrom(abolishedFrom)}`;
  const held = `${data.numbers(count)}, ${data.in(units.join("; "))}`;
  return [
    ...wrap(name).map(heading),
    ...wrap(`${path}: ${data.kinds[kind]}, ${dataYears(entry)}, ${held}${abolished}`, "  "),
    "",
    ...numberLines(entry, notes, texts),
    "",
    data.sources,
    ...sources.flatMap((source, index) => wrap(`  [${index + 1}] ${source}`, "      ")),
    ...(notes.length === 0 ? [] : [data.notes]),
    ...notes.flatMap((note, index) => wrap(`  n${index + 1} ${note}`, "     ")),
  ];
}

function numberLines(
  { figures, units, sources }: FigureListing,
  notes: readonly string[],
  { data, number, statuses: told }: Texts,
): readonly string[] {
  const labels = figures.map(({ label, unit }) =>
    breakWords(units.length > 1 ? `${label} (${unit})` : label, LABEL),
  );
  const values = figures.map(({ value }) =>
    value === null ? data.abolished : number(value, decimalsOf(value)),
  );
  const labelWidth = Math.max(...labels.flat().map((line) => line.length));
  const statusWidth = Math.max(...Object.values(told).map((status) => status.length));
  const valueWidth = Math.max(...values.map((value) => value.length));
  return figures.flatMap(({ source, status, note }, index) => {
    const lines = labels[index] ?? [];
    const noted = note === undefined ? "" : ` n${notes.indexOf(note) + 1}`;
    const last = (lines.at(-1) ?? "").padEnd(labelWidth);
    const value = (values[index] ?? "").padStart(valueWidth);
    return [
      ...lines.slice(0, -1).map((line) => `  ${line}`),
      `  ${last}  ${value}  ${told[status].padEnd(statusWidth)} [${sources.indexOf(source) + 1}]${noted}`,
    ];
  });
}

/** How many decimals a number was given with. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
