import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { checkScenario, readScenario, type Scenario } from "@glidepath/core";
import { didYouMean } from "./did-you-mean.js";
import { examplesByName } from "@glidepath/core/examples";
import { InputError } from "../errors/input-error.js";
import { readFailure } from "../errors/read-failure.js";

const EXTENSIONS = [".yaml", ".yml", ".json"];

// Core refuses what is too long in characters; this keeps a mistaken film from being read at all.
const LARGEST_FILE_BYTES = 10_000_000;

/**
 * The scenario that an argument of the command line means: the name of an example, or the path of
 * a YAML or JSON file.
 *
 * @throws InputError when there is no such example or the file cannot be read
 * @throws ScenarioError when what stands in it cannot be used, with every problem
 * @example await loadScenario("drammen-2024")
 */
export async function loadScenario(argument: string): Promise<Scenario> {
  const example = Object.hasOwn(examplesByName, argument) ? examplesByName[argument] : undefined;
  if (example !== undefined) return checkScenario(example, `The example ${argument}`);
  if (!EXTENSIONS.includes(extname(argument).toLowerCase())) throw unknownScenario(argument);
  return readScenario(await readText(argument), argument);
}

function unknownScenario(argument: string): InputError {
  const names = Object.keys(examplesByName);
  return new InputError((texts) =>
    texts.errors.noSuchExample({
      name: argument,
      extensions: EXTENSIONS.join(", "),
      hint: didYouMean(argument, names, texts),
      known: names.join(", "),
    }),
  );
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_BYTES) {
      throw new InputError(({ errors }) => errors.scenarioTooLarge(path, size, LARGEST_FILE_BYTES));
    }
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError((texts) => texts.errors.scenarioUnreadable(path, readFailure(error, texts)));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(({ errors }) => errors.notUtf8(path));
  }
}
