import { distance } from "fastest-levenshtein";
import * as z from "zod";

// Separates the known keys that a section hands, through zod's message, to `problemsOf`.
const KEY_SEPARATOR = "|";

/**
 * A strict object of the scenario file: unknown keys are errors, and the error remembers which
 * keys are known, so that a misspelt one can be answered with the nearest.
 */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? Object.keys(shape).join(KEY_SEPARATOR) : undefined,
  });
}

/** The keys that a section knows, recovered from the message of its `unrecognized_keys` issue. */
export function knownKeys(message: string): readonly string[] {
  return message.split(KEY_SEPARATOR);
}

const LONGEST_NAME = 300;

/**
 * The known name that the writer most likely meant, or undefined when none is near: at most a
 * third of the letters differ (Levenshtein distance), or two, so that two letters that changed
 * places are found in short words too.
 *
 * @example nearestName("anounced", ["announced", "onRevision"]) // "announced"
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // Nobody misspells a name so long, and to compare two of them takes the product of their lengths.
  if (name.length > LONGEST_NAME) return undefined;
  let nearest: string | undefined;
  let least = Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > LONGEST_NAME) continue;
    const letters = distance(name.toLowerCase(), candidate.toLowerCase());
    if (letters < least) {
      least = letters;
      nearest = candidate;
    }
  }
  return nearest;
}
