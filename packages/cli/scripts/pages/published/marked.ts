import type { FigureListing, ListedFigure } from "@glidepath/core/reference";
import { inThrees } from "../in-threes.js";

const LETTERS = { cited: "", derived: " d", assumed: " a", own: " o" } as const;

// A number as it was given, digits in threes; years and what counts nothing stay as they are.
function inNumbers({ value, unit }: Pick<ListedFigure, "value" | "unit">): string {
  if (value === null) return "abolished";
  const text = String(value).replace("-", "\u2212");
  if (unit === "calendar year") return text;
  return text.replace(/^\u2212?\d{4,}/, inThrees);
}

/** A number with a letter for its status, where the entry has more than one. */
export function marked(figure: ListedFigure, isMixed: boolean): string {
  return `${inNumbers(figure)}${isMixed ? LETTERS[figure.status] : ""}`;
}

/** Whether numbers of an entry have more than one status. */
export function isMixed(entries: readonly Pick<FigureListing, "statuses">[]): boolean {
  return (
    (["cited", "derived", "assumed", "own"] as const).filter((status) =>
      entries.some(({ statuses }) => statuses[status] > 0),
    ).length > 1
  );
}

/** How its numbers are known: `cited`, or `12 cited, 5 derived`. */
export function statusSaid({ statuses }: Pick<FigureListing, "statuses">): string {
  const there = Object.entries(statuses).filter(([, count]) => count > 0);
  return there.length === 1
    ? (there[0]?.[0] ?? "")
    : there.map(([status, count]) => `${count} ${status}`).join(", ");
}
