import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { checkScenario, nearestName, readScenario, type Scenario } from "@glidepath/core";
import { examples } from "./examples.js";
import { InputError } from "./input-error.js";
import { readFailure } from "./read-failure.js";

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
  const example = Object.hasOwn(examples, argument) ? examples[argument] : undefined;
  if (example !== undefined) return checkScenario(example, `The example ${argument}`);
  if (!EXTENSIONS.includes(extname(argument).toLowerCase())) throw unknownScenario(argument);
  return readScenario(await readText(argument), argument);
}

function unknownScenario(argument: string): InputError {
  const names = Object.keys(examples);
  const nearest = nearestName(argument, names);
  return new InputError(
    `There is no example "${argument}", and as a file it would have to end in ${EXTENSIONS.join(", ")}.` +
      (nearest === undefined ? "" : ` Did you mean "${nearest}"?`) +
      ` The examples are ${names.join(", ")}.`,
  );
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_BYTES) {
      throw new InputError(
        `${path} is too large for a scenario: ${size} bytes, where at most ${LARGEST_FILE_BYTES} are read.`,
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`The scenario ${path} cannot be read: ${readFailure(error)}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}
