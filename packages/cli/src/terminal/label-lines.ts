import { printable } from "./printable.js";

/**
 * A label over as many lines as it needs, broken between words. What stands in parentheses at its end, such
 * as a name in another language, is left out.
 *
 * @example labelLines("Grant for the elderly (eldretilskudd)", 26) // "Grant for the elderly"
 */
export function labelLines(label: string, width: number): string {
  const lines: string[] = [];
  for (const word of printable(label)
    .replace(/\s*\([^()]*\)$/, "")
    .split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
}
