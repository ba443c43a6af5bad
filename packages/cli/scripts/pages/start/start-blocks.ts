import { type Comparison, compare, readScenario } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import type { Language } from "@glidepath/notebooks/words";
import { DEFAULT_RUNS } from "../../../src/comparison/comparison-options.js";
import { textsIn } from "../../../src/language/texts.js";
import { comparisonText } from "../../../src/text/comparison/comparison-text.js";
import { checkBlock } from "../check-block.js";
import { fenced } from "../fenced.js";
import { firstWorlds } from "../scenarios/first-worlds.js";
import type { Blocks } from "../with-blocks.js";
import { linesAt, ownFigures, ownLines, withOwnFigures } from "./own-figures.js";
import { excerpt } from "./printed.js";
import type { Counts } from "./sentences.js";
import { sentencesEn } from "./sentences-en.js";
import { sentencesNb } from "./sentences-nb.js";
import { type StartFigures, startFigures, startParts } from "./start-figures.js";
import { type Walk, walkCommands, walked } from "./walk.js";

const NAMES = {
  en: ["gradual", "sharp"],
  nb: ["gradvis", "straks"],
} as const satisfies Record<Language, readonly [string, string]>;

const SENTENCES = { en: sentencesEn, nb: sentencesNb } as const;

/** The blocks of the page that take many worlds: a test makes them with few, and sees that these are as they were written. */
export const SEALED_BLOCKS: readonly string[] = [
  "policies",
  "each",
  "read-each",
  "difference",
  "read-difference",
  "fund",
  "read-fund",
  "words",
  "before-words",
  "after-words",
  "changed",
  "paper",
];

/** What the first command compares: most of a minute with all of its worlds. */
export function firstComparison(runs = DEFAULT_RUNS): Comparison {
  return compare(drammen2024, { runs, seed: "glidepath", views: true });
}

/**
 * What the Start page shows in a language: the first command's output, and a walk with a file of one's own.
 *
 * @param walkRuns worlds of the walk; default: those of the page
 */
export async function startBlocks(language: Language, first: Comparison, walkRuns?: number): Promise<Blocks> {
  const walk = await walked(language, walkRuns);
  const blocks = { ...firstBlocks(language, first), ...walkBlocks(language, walk) };
  return { ...blocks, "first-worlds": startCheck(blocks, walk.file, language) };
}

// What the first worlds of the three scenarios give, and the seal of the blocks that take many.
function startCheck(blocks: Blocks, file: string, language: Language): string {
  const scenarios = [drammen2024, readScenario(file), readScenario(withOwnFigures(file, language))];
  const sealed = Object.fromEntries(SEALED_BLOCKS.map((name) => [name, blocks[name] ?? ""]));
  return checkBlock(scenarios.map(firstWorlds).join("\n"), sealed);
}

function firstBlocks(language: Language, first: Comparison): Blocks {
  const texts = textsIn(language);
  const sentences = SENTENCES[language];
  const shown = comparisonText(first, texts, (line) => line);
  const parts = startParts(shown, "gradual", texts);
  const figures = startFigures(shown, ["gradual", "sharp"], texts);
  return {
    policies: fenced("text", parts.policies),
    each: fenced("text", parts.each),
    "read-each": sentences.each(figures).join("\n"),
    difference: fenced("text", parts.difference),
    "read-difference": sentences.difference(figures).join("\n"),
    fund: fenced("text", parts.fund),
    "read-fund": sentences.fund(figures),
    words: fenced("text", parts.words.split("\n\n").slice(0, 4).join("\n\n")),
  };
}

function walkBlocks(language: Language, walk: Walk): Blocks {
  const texts = textsIn(language);
  const sentences = SENTENCES[language];
  const commands = walkCommands(language);
  const [before, after] = [walk.before, walk.after].map((printed) =>
    startFigures(printed, NAMES[language], texts),
  ) as [StartFigures, StartFigures];
  const firstWords = (printed: string) =>
    fenced("text", startParts(printed, NAMES[language][0], texts).words.split("\n\n")[0] ?? "");
  return {
    init: command(commands.init),
    asked: fenced("text", walk.asked),
    before: command(commands.compare),
    "before-words": firstWords(walk.before),
    ...Object.fromEntries(
      Object.entries(ownFigures).flatMap(([name, figure]) => [
        [`${name}-now`, fenced("yaml", linesAt(walk.file, figure.path))],
        [`${name}-own`, fenced("yaml", ownLines(figure, language))],
      ]),
    ),
    check: command(commands.check),
    checked: fenced("text", excerpt(walk.checked, FIRST_LINE, texts.check.assumed)),
    again: command(commands.again),
    "after-words": firstWords(walk.after),
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
