import { withLinks } from "../markdown.js";
import { escaped } from "./escaped.js";

/** Notes below a table; nothing where there are none. */
export function notesList(notes: readonly string[]): string[] {
  return notes.length === 0
    ? []
    : [`Notes:\n\n${notes.map((note) => `- ${withLinks(escaped(note.replace(/^: /, "")))}`).join("\n")}`];
}
