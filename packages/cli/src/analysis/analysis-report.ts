import type * as charts from "@glidepath/notebooks";
import type { Figure } from "../report/figure.js";
import type { TextTable } from "../terminal/layout-table.js";

/** What an analysis found, as a reader is told it: on the terminal, and in a page with pictures. */
export interface AnalysisReport {
  /** The command, which its files are named after. */
  readonly name: string;
  /** The question, as a heading. */
  readonly question: string;
  /** The answer in words, a paragraph each, the most important first. */
  readonly answer: readonly string[];
  readonly sections: readonly AnalysisSection[];
  /** How sure it is, and what the run cannot support; a paragraph each. */
  readonly reservations: readonly string[];
}

/** A part of what an analysis found: a table, a picture of it, or both. */
export interface AnalysisSection {
  readonly heading: string;
  readonly table?: TextTable;
  /** How the table is to be read. */
  readonly note?: string;
  /** A picture of it, only in the page. */
  readonly figure?: (charts: Charts) => Figure;
}

/** All charts: loaded by those alone who want a page, as it takes a third of a second. */
export type Charts = typeof charts;

/** How an analysis can be made again. */
export interface AnalysisMade {
  readonly scenario: string;
  readonly seed: string;
  /** Worlds simulated in all. */
  readonly simulated: number;
  /** The command, but for its language. */
  readonly command: string;
}
