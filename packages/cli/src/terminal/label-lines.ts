import type { Language } from "@glidepath/notebooks/words";
import { breakWords } from "./break-words.js";
import { printable } from "./printable.js";

/**
 * A label over as many lines as it needs, broken between words. In English, what stands in parentheses at
 * its end is left out; in Norwegian it stays: it is often the Norwegian name.
 *
 * @example labelLines("Grant for the elderly (eldretilskudd)", 26, "en") // "Grant for the elderly"
 */
export function labelLines(label: string, width: number, language: Language): string {
  const shown = language === "nb" ? label : label.replace(/\s*\([^()]*\)$/, "");
  return breakWords(printable(shown), width).join("\n");
}
