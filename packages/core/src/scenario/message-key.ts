import { type ProblemText, problemTexts } from "./problem-texts.js";
import { type Said, say } from "./said.js";

type Plain = { [Key in ProblemText]: Parameters<typeof say<Key>> extends [Key] ? Key : never }[ProblemText];

/** A key of `problemTexts`, to be handed through zod as the message of an issue. */
export function messageKey(key: Plain): string {
  return key;
}

/** What the message of an issue says; undefined when it is zod's own. */
export function saidBy(message: string): Said | undefined {
  return Object.hasOwn(problemTexts, message) ? say(message as Plain) : undefined;
}
