import { type Comparison, compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { Language } from "@glidepath/notebooks/words";
import { DEFAULT_RUNS } from "../../../src/comparison/comparison-options.js";
import { textsIn } from "../../../src/language/texts.js";
import { comparisonText } from "../../../src/text/comparison/comparison-text.js";
import { fenced } from "../fenced.js";
import type { Blocks } from "../with-blocks.js";
import { linesAt, ownFigures, ownLines } from "./own-figures.js";
import { excerpt } from "./printed.js";
import type { Counts } from "./sentences.js";
import { sentencesEn } from "./sentences-en.js";
import { sentencesNb } from "./sentences-nb.js";
import { startFigures, startParts } from "./start-figures.js";
import { walkCommands, walked } from "./walk.js";

const NAMES = {
  en: ["gradual", "sharp"],
  nb: ["gradvis", "straks"],
} as const satisfies Record<Language, readonly [string, string]>;

const SENTENCES = { en: sentencesEn, nb: sentencesNb } as const;

/** What the first command compares: most of half a minute. */
export function firstComparison(): Comparison {
  return compare(drammen2024, { runs: DEFAULT_RUNS, seed: "glidepath", views: true });
}

/** What the Start page shows in a language: the first command's output, and a walk with a file of one's own. */
export async function startBlocks(language: Language, first: Comparison): Promise<Blocks> {
  const texts = textsIn(language);
  const sentences = SENTENCES[language];
  const shown = comparisonText(first, texts, (line) => line);
  const parts = startParts(shown, "gradual", texts);
  const figures = startFigures(shown, ["gradual", "sharp"], texts);
  const walk = await walked(language);
  const commands = walkCommands(language);
  const before = startFigures(walk.before, NAMES[language], texts);
  const after = startFigures(walk.after, NAMES[language], texts);
  const afterParts = startParts(walk.after, NAMES[language][0], texts);
  return {
    policies: fenced("text", parts.policies),
    each: fenced("text", parts.each),
    "read-each": sentences.each(figures).join("\n"),
    difference: fenced("text", parts.difference),
    "read-difference": sentences.difference(figures).join("\n"),
    fund: fenced("text", parts.fund),
    "read-fund": sentences.fund(figures),
    words: fenced("text", parts.words.split("\n\n").slice(0, 4).join("\n\n")),
    init: command(commands.init),
    asked: fenced("text", walk.asked),
    before: command(commands.compare),
    "before-words": fenced(
      "text",
      startParts(walk.before, NAMES[language][0], texts).words.split("\n\n")[0] ?? "",
    ),
    ...Object.fromEntries(
      Object.entries(ownFigures).flatMap(([name, figure]) => [
        [`${name}-now`, fenced("yaml", linesAt(walk.file, figure.path))],
        [`${name}-own`, fenced("yaml", ownLines(figure, language))],
      ]),
    ),
    check: command(commands.check),
    checked: fenced("text", excerpt(walk.checked, FIRST_LINE, texts.check.assumed)),
    again: command(commands.again),
    "after-words": fenced("text", afterParts.words.split("\n\n")[0] ?? ""),
    changed: sentences.changed(before, after).join("\n"),
    paper: sentences.paper(after, countsOf(walk.checked, walk.after)),
  };
}

const FIRST_LINE = "Hamar 2024: ";

function countsOf(checked: string, printed: string): Counts {
  const [, assumed = "", drawn = ""] = /^ +(\d+) {2}assumed .*?(\d+) /ms.exec(checked) ?? [];
  const [, worlds = ""] = /: (.*?) \S+, /.exec(printed) ?? [];
  const [, from = "", to = "", years = ""] = /^ {2}grad\w+: \D*(\d+)\D+(\d+)\D+(\d+)/m.exec(printed) ?? [];
  const counts = { assumed, drawn, worlds, from, to, years };
  if (Object.values(counts).includes("")) throw new Error(`No counts in: ${checked.slice(0, 600)}`);
  return counts;
}

function command(words: readonly string[]): string {
  return fenced("sh", `npx --yes pnpm@10.34.9 glidepath ${words.join(" ")}`);
}
