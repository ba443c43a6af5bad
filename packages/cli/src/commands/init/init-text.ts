import type { StartingScenario } from "@glidepath/core/templates";
import type { Texts } from "../../language/texts.js";
import { wrap } from "../../terminal/wrap.js";
import { shellWord } from "../../command-line/shell-word.js";

/** What the reader has to know before relying on the file: what is assumed of the municipality itself. */
export function initNote(
  { toFillIn, opening }: StartingScenario,
  municipality: string,
  { init }: Texts,
): string[] {
  const notes = opening.flatMap((paragraph) => wrap(paragraph));
  if (toFillIn.length === 0) return [...notes, ...wrap(init.nothingAssumed(municipality))];
  return [
    ...notes,
    ...wrap(init.assumedOf(municipality)),
    ...toFillIn.flatMap((line) => wrap(`  ${init.assumedNow(line)}`, "    ")),
  ];
}

/**
 * That the file is written, and what to do with it.
 *
 * @param lang the language that was asked for by an option, so that it has to be asked for again
 */
export function initDone(
  path: string,
  { scenario }: StartingScenario,
  { init }: Texts,
  lang?: string,
): string[] {
  const { firstYear, years } = scenario.plan;
  const planYears = `${firstYear}–${firstYear + years - 1}`;
  const folder = path.replace(/\.ya?ml$/i, "");
  const spoken = lang === undefined ? [] : ["--lang", lang];
  const command = (...words: readonly string[]) =>
    `  ${["glidepath", ...words, ...spoken].map(shellWord).join(" ")}`;
  return [
    ...wrap(init.written({ path, name: scenario.name, years: planYears })),
    init.next,
    command("check", path),
    command("compare", path, "--out", folder),
  ];
}
