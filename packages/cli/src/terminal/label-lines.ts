import type { Language } from "@glidepath/notebooks/words";
import { printable } from "./printable.js";

/**
 * A label over as many lines as it needs, broken between words. In English, what stands in parentheses at
 * its end is left out; in Norwegian it stays: it is often the Norwegian name.
 *
 * @example labelLines("Grant for the elderly (eldretilskudd)", 26, "en") // "Grant for the elderly"
 */
export function labelLines(label: string, width: number, language: Language): string {
  const shown = language === "nb" ? label : label.replace(/\s*\([^()]*\)$/, "");
  const lines: string[] = [];
  for (const word of printable(shown).split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
}
