import { readScenario } from "@glidepath/core";
import { commentedScenario, knownMunicipality } from "@glidepath/core/templates";
import type { SpeakingIo } from "../../io.js";
import { writeFilesAtomically } from "../../output/write-files-atomically.js";
import { wrap } from "../../terminal/wrap.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { askForInit } from "./init-dialogue.js";
import { checkInitFile } from "./init-file.js";
import { initFileName } from "./init-file-name.js";
import { withOwnData, yearsLeftOut } from "./init-own-data.js";
import { initStart } from "./init-start.js";
import { initDone, initNote } from "./init-text.js";
import { givenWithoutAsking } from "./init-without-asking.js";

/**
 * `glidepath init`: writes a commented scenario file of a municipality. In a terminal it asks for what the
 * options leave out; elsewhere it takes what is published or assumed. What is assumed of the municipality
 * itself is said on stderr and in the file.
 *
 * @param file the file to write, or `-` for stdout; default: the municipality's name and the first plan year
 * @throws InputError for wrong input, and when the file is there already; TaskError when it cannot be written
 */
export async function initCommand(
  file: string | undefined,
  asGiven: InitCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { texts } = io;
  const force = asGiven.force === true;
  const toStdout = asGiven.stdout === true || file === "-";
  const pathFor = (municipality: string, firstYear: number) =>
    file ?? initFileName(knownMunicipality(municipality)?.municipality ?? municipality, firstYear);
  if (file !== undefined && !toStdout) await checkInitFile(file, force);
  const { options, notes } = await withOwnData(asGiven, io.texts);
  const tell = (sentences: readonly string[]) => {
    for (const sentence of sentences) io.stderr.write(`${wrap(sentence, "  ").join("\n")}\n`);
  };
  tell(notes);
  // Nobody likes to answer a dozen questions and then be told that the file is there.
  const checkPath = async (municipality: string, firstYear: number) => {
    if (!toStdout) await checkInitFile(pathFor(municipality, firstYear), force);
  };
  const inLanguage = { ...options, language: texts.language };
  const given =
    io.stdin?.isTTY === true
      ? await askForInit(inLanguage, io, checkPath)
      : givenWithoutAsking(inLanguage, texts);
  tell(yearsLeftOut(options, given, texts));
  const path = pathFor(given.municipality, given.firstYear);
  await checkPath(given.municipality, given.firstYear);
  const start = initStart(given);
  const text = commentedScenario(start.scenario, start.toFillIn, start.opening, texts.language);
  readScenario(text, toStdout ? texts.init.theScenario : path);
  if (toStdout) io.stdout.write(text);
  else await writeFilesAtomically({ [path]: text });
  const name = knownMunicipality(given.municipality)?.municipality ?? given.municipality;
  if (options.quiet === true) return;
  for (const line of initNote(start, name, texts)) io.stderr.write(`${line}\n`);
  if (!toStdout) io.stdout.write(`${initDone(path, start, texts, options.lang).join("\n")}\n`);
}
