import {
  type FigureCountry,
  type FigureListing,
  listFigures,
  type MissingFigure,
  missingFigures,
} from "@glidepath/core/reference";
import { nearestName } from "@glidepath/core";
import { type Command, Option } from "commander";
import { InputError } from "../errors/input-error.js";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption } from "../command-line/common-options.js";
import type { SpeakingIo } from "../io.js";
import type { Texts } from "../language/texts.js";
import { bold } from "../terminal/bold.js";
import { dataEntryLines } from "../text/data-entry-lines.js";
import { dataMissingLines } from "../text/data-missing-lines.js";
import { dataTable } from "../text/data-table.js";
import { printable } from "../terminal/printable.js";
import { wrap } from "../terminal/wrap.js";

/** What the command line of `glidepath data` says. */
interface DataCommandOptions {
  readonly country?: FigureCountry;
  readonly find?: string;
  readonly figure?: string;
  readonly json?: true;
}

/** Adds `glidepath data`, which lists the figures that come with the program, to its commands. */
export function registerData(program: Command, io: SpeakingIo): void {
  const { help, data } = io.texts;
  const command = program
    .command("data")
    .description(help.data.about)
    .addOption(new Option("--country <name>", help.data.country).choices(Object.keys(data.countries)))
    .option("--find <text>", help.data.find)
    .addOption(new Option("--figure <path>", help.data.figure).conflicts(["country", "find"]))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .action((options: DataCommandOptions) => dataCommand(options, io));
  aroundHelp(command, io.texts, 'glidepath data --find "unaccompanied minors"', [
    help.data.more,
    help.keysIn("docs/guides/results.md"),
    help.exitCodesOfInput,
  ]);
}

/**
 * `glidepath data`: the figures as a table, one entry with its numbers, or all as JSON.
 *
 * @throws InputError when no entry stands at the path that `--figure` names
 */
function dataCommand({ country, find, figure, json }: DataCommandOptions, io: SpeakingIo): void {
  const { texts } = io;
  const all = listFigures();
  const entries =
    figure === undefined
      ? all.filter((entry) => (country ?? entry.country) === entry.country && holds(entry, find))
      : entriesAt(figure, all, texts);
  const missing = missingFigures.filter(
    (gap) =>
      (country ?? gap.country) === gap.country &&
      holds(gap, find) &&
      (figure === undefined || entries.some(({ path }) => concerns(gap, path))),
  );
  if (json) {
    io.stdout.write(`${JSON.stringify({ entries, missing }, null, 2)}\n`);
    return;
  }
  const heading = bold(io.stdout, io.env);
  const lines = [
    ...(figure === undefined
      ? dataTable(entries, texts, heading)
      : entries.flatMap((entry) => [...dataEntryLines(entry, texts, heading), ""])),
    ...(entries.length === 0
      ? [...wrap(texts.data.nothingFound(JSON.stringify(find ?? ""), country)), ""]
      : []),
    ...dataMissingLines(missing, texts, heading),
  ];
  io.stdout.write(`${lines.join("\n").trimEnd()}\n`);
}

function entriesAt(path: string, all: readonly FigureListing[], { data }: Texts): readonly FigureListing[] {
  const found = all.filter((entry) => concernsPath(path, entry.path));
  if (found.length > 0) return found;
  const guesses = similarPaths(
    path,
    all.map((entry) => entry.path),
  );
  throw new InputError(printable(data.noSuchEntry(path, guesses)));
}

/** Paths that end like the one that was asked for, else the one that differs least. */
function similarPaths(path: string, known: readonly string[]): readonly string[] {
  const ending = known.filter((candidate) => candidate.toLowerCase().endsWith(`.${path.toLowerCase()}`));
  if (ending.length > 0) return ending.slice(0, 3);
  const nearest = nearestName(path, known);
  return nearest === undefined ? [] : [nearest];
}

function concerns(gap: MissingFigure, path: string): boolean {
  return gap.concerns.some((concerned) => concernsPath(concerned, path));
}

/** Whether a path is that of an entry, or of a group that it belongs to. */
function concernsPath(path: string, entry: string): boolean {
  return entry === path || entry.startsWith(`${path}.`) || entry.startsWith(`${path}[`);
}

/** Whether every word of a text occurs somewhere in the texts of an entry. */
function holds(entry: FigureListing | MissingFigure, text: string | undefined): boolean {
  if (text === undefined) return true;
  const whole = textsOf(entry).join("\n").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
