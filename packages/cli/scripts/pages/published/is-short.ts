import type { FigureListing } from "@glidepath/core/reference";

/** Whether an entry holds so few numbers that it needs no table of its own. */
export function isShort({ kind, count }: FigureListing): boolean {
  return kind === "figure" || ((kind === "series" || kind === "rule") && count <= 3);
}
