import type { StartFigures } from "./start-figures.js";

/** What stands on the Start page with figures in it. */
export interface Sentences {
  /** How to read the row of a policy. */
  readonly each: (figures: StartFigures) => readonly string[];
  /** How to read the column of a difference. */
  readonly difference: (figures: StartFigures) => readonly string[];
  readonly fund: (figures: StartFigures) => string;
  /** What three own figures changed: head and rows of a table, and what it shows. */
  readonly changed: (before: StartFigures, after: StartFigures) => readonly string[];
  /** A paragraph for a budget paper. */
  readonly paper: (figures: StartFigures, counts: Counts) => string;
}

/** Beside the figures: how many numbers are merely assumed, how many of those are drawn anew in each world. */
export interface Counts {
  readonly assumed: string;
  readonly drawn: string;
  readonly worlds: string;
  /** Where the gradual policy starts and ends, and over how many years. */
  readonly from: string;
  readonly to: string;
  readonly years: string;
}
