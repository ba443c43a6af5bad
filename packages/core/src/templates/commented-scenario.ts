import { Document, isMap, isScalar, type YAMLMap } from "yaml";
import type { ScenarioInput } from "../scenario/index.js";
import { ownSections, sectionComments } from "./section-comments.js";
import type { TemplateLanguage } from "./template-language.js";
import { type TemplateWords, templateWords } from "./template-words.js";
import type { ToFillIn } from "./to-fill-in.js";

const WIDTH = 100;
const INDENT = 2;

/**
 * A scenario as a YAML file for people: what is about the municipality comes first, each section has a
 * comment in plain words, and what has to be filled in is listed on top and said again at its place.
 * Read again, it is the same scenario.
 *
 * @param toFillIn keys to put in one's own numbers for; those that are not in the scenario stand on top only
 * @param opening paragraphs for the top of the file
 * @param language of the comments
 * @example commentedScenario(drammen2024) // "# Drammen 2024\n#\n# A number is …"
 */
export function commentedScenario(
  scenario: ScenarioInput,
  toFillIn: readonly ToFillIn[] = [],
  opening: readonly string[] = [],
  language: TemplateLanguage = "en",
): string {
  const words = templateWords(language);
  const document = new Document(ownFirst(scenario), { aliasDuplicateObjects: false });
  document.commentBefore = comment([
    ...wrap(scenario.name),
    "",
    ...[...opening, words.numbers].flatMap((paragraph) => [...wrap(paragraph), ""]),
    ...listOf(toFillIn, words),
  ]);
  const top = document.contents as YAMLMap;
  addComments(top, "", {
    about: sectionComments[language],
    toFillIn: new Map(toFillIn.map((entry) => [entry.key, entry])),
    words,
  });
  return document.toString({ lineWidth: WIDTH, indent: INDENT });
}

function ownFirst(scenario: ScenarioInput): Record<string, unknown> {
  const all: Record<string, unknown> = { ...scenario };
  const names = Object.keys(all);
  const first = ownSections.filter((name) => name in all);
  return Object.fromEntries(
    [...first, ...names.filter((name) => !first.includes(name))].map((name) => [name, all[name]]),
  );
}

function listOf(toFillIn: readonly ToFillIn[], words: TemplateWords): string[] {
  if (toFillIn.length === 0) return [];
  return [
    ...wrap(words.toFillInFirst),
    ...toFillIn.flatMap(({ key, what, standsIn }) =>
      wrap(`  ${key}: ${what}. ${words.untilThen(standsIn)}`, WIDTH, "    "),
    ),
  ];
}

/** What can be said of keys. */
interface Comments {
  readonly about: Readonly<Record<string, string>>;
  readonly toFillIn: ReadonlyMap<string, ToFillIn>;
  readonly words: TemplateWords;
}

function addComments(map: YAMLMap, path: string, comments: Comments): void {
  const { toFillIn, words } = comments;
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const here = path === "" ? String(key.value) : `${path}.${String(key.value)}`;
    const about = comments.about[here];
    const missing = toFillIn.get(here);
    const width = WIDTH - INDENT * (here.split(".").length - 1);
    const what = about === undefined && missing !== undefined ? `: ${missing.what}` : "";
    const lines = [
      ...(about === undefined ? [] : wrap(about, width)),
      ...(missing === undefined
        ? []
        : wrap(`${words.toFillIn}${what}. ${words.untilThen(missing.standsIn)}`, width)),
    ];
    if (lines.length > 0) key.commentBefore = comment(lines);
    if (path === "" && isMap(value)) key.spaceBefore = true;
    if (isMap(value)) addComments(value, here, comments);
  }
}

// The writer of YAML puts # before each line.
function comment(lines: readonly string[]): string {
  return lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n");
}

// Two columns go to the # and the space after it.
function wrap(text: string, width = WIDTH, indent = ""): string[] {
  const lines: string[] = [];
  let line = text.match(/^ */)?.[0] ?? "";
  let isEmpty = true;
  for (const word of text.trim().split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > width - 2) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
