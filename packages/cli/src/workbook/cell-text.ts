// Most characters that a cell of a spreadsheet holds.
const LONGEST = 32_767;

/**
 * Text as a cell can hold it: without characters that XML has no room for, no longer than a cell, and with
 * nothing that would be read as an escaped character (`_x0041_`).
 *
 * @example cellText("a\u0007b") // "ab"
 */
export function cellText(text: string): string {
  const held = text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|[\p{Cs}\uFFFE\uFFFF]/gu, "");
  const cut = held.length > LONGEST ? `${wholeCharacters(held, LONGEST - 1)}…` : held;
  return cut.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

// A character outside the basic plane counts as two and is not cut in half.
function wholeCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, "");
}
