import type { FigureListing, ListedFigure } from "@glidepath/core/reference";

/** The label of a figure; in a table that of its row, as a note is on all of it. */
export function rowOf({ label }: ListedFigure, { kind }: FigureListing): string {
  if (kind !== "table" && kind !== "forecasts") return label;
  return label.slice(0, Math.max(0, label.lastIndexOf(", "))).replace(/(?:, )?row \d+$/, "");
}
