import { lineWidth } from "./line-width.js";
import { printable } from "./printable.js";

/**
 * Breaks text into lines of the width of the terminal, at most 80 columns, at its spaces; words longer than a line are cut.
 *
 * @param indent put before every line but the first
 * @example wrap("  housing.owned  triangular(min 20, mode 40, max 80) dwellings", "    ")
 */
export function wrap(text: string, indent = ""): string[] {
  const width = lineWidth();
  const lines: string[] = [];
  let line = text.match(/^ */)?.[0] ?? "";
  let isEmpty = true;
  for (const whole of printable(text).replaceAll("\n", " ").trim().split(/ +/)) {
    for (const word of whole.match(new RegExp(`.{1,${width - indent.length}}`, "gu")) ?? []) {
      if (!isEmpty && line.length + 1 + word.length > width) {
        lines.push(line);
        line = indent;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
  }
  return [...lines, line];
}
