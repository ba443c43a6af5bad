import type { ListedFigure } from "@glidepath/core/reference";
import { grouped } from "./grouped.js";
import { notesList } from "./notes-list.js";

/** A note on more numbers than so many is said of none of them by name. */
const MOST_NAMED = 4;

/** The notes of figures, each once, with the labels of those that it is on. */
export function notesOf(figures: readonly ListedFigure[]): string[] {
  const byNote = grouped(
    figures.filter(({ note }) => note !== undefined),
    ({ note }) => note ?? "",
  );
  return notesList(
    [...byNote].map(([note, own]) => {
      const whose = [...new Set(own.map(({ label }) => label))].filter((label) => label !== "");
      const isOfAll = whose.length === 0 || own.length === figures.length || whose.length > MOST_NAMED;
      return isOfAll ? note : `${whose.join("; ")}: ${note}`;
    }),
  );
}
