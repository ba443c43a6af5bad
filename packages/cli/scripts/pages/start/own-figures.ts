import type { Language } from "@glidepath/notebooks/words";

/** A figure that the walk puts in the place of what stands in the file that `init` wrote. */
export interface OwnFigure {
  /** The keys down to it. */
  readonly path: readonly string[];
  readonly value: number;
  readonly unit: string;
  /** Where the municipality has it from. */
  readonly note: Readonly<Record<Language, string>>;
}

/** Made up for the exercise: none of them is Hamar's. */
export const ownFigures = {
  dwellings: {
    path: ["housing", "obtainablePerYear"],
    value: 45,
    unit: "dwellings a year",
    note: { en: "made up for the exercise", nb: "oppdiktet til øvelsen" },
  },
  fund: {
    path: ["fund", "opening"],
    value: 40_000_000,
    unit: "NOK",
    note: { en: "made up for the exercise", nb: "oppdiktet til øvelsen" },
  },
  turnover: {
    path: ["services", "refugeeService", "turnover"],
    value: 0.15,
    unit: "share a year",
    note: { en: "made up for the exercise", nb: "oppdiktet til øvelsen" },
  },
} satisfies Record<string, OwnFigure>;

/**
 * What stands at a place of a YAML file, in its own lines: the key and all that is indented below it.
 *
 * @throws Error when there is no such place
 */
export function linesAt(yaml: string, path: readonly string[]): string {
  let lines = yaml.split("\n");
  for (const [depth, key] of path.entries()) {
    const outer = "  ".repeat(depth);
    const start = lines.findIndex((line) => line.startsWith(`${outer}${key}:`));
    if (start < 0) throw new Error(`The file has no ${path.join(".")}.`);
    const after = lines.findIndex((line, i) => i > start && !line.startsWith(`${outer}  `));
    lines = lines.slice(start, after < 0 ? undefined : after);
  }
  return lines.join("\n");
}

/** The lines that a reader writes instead. */
export function ownLines({ path, value, unit, note }: OwnFigure, language: Language): string {
  const outer = "  ".repeat(path.length - 1);
  return [
    `${outer}${path.at(-1)}:`,
    `${outer}  value: ${value}`,
    `${outer}  unit: ${unit}`,
    `${outer}  status: own`,
    `${outer}  note: ${note[language]}`,
  ].join("\n");
}

/** The file with the reader's own lines in the place of what stands in it. */
export function withOwnFigures(yaml: string, language: Language): string {
  return Object.values(ownFigures).reduce(
    (text, figure) => text.replace(linesAt(text, figure.path), ownLines(figure, language)),
    yaml,
  );
}
