import type * as charts from "@glidepath/notebooks";
import type { Figure } from "../report/figure.js";
import type { TextTable } from "../terminal/layout-table.js";

/** What an analysis found, as a reader is told it: on the terminal, and in a page with pictures. */
export interface AnalysisReport {
  /** The question, as a heading. */
  readonly question: string;
  /** The answer in words, a paragraph each, the most important first. */
  readonly answer: readonly string[];
  readonly sections: readonly AnalysisSection[];
  /** How sure it is, and what the run cannot support; a paragraph each. */
  readonly reservations: readonly string[];
}

/** A part of what an analysis found: words, pictures, a list, a table; in this order, each where there is one. */
export interface AnalysisSection {
  readonly heading: string;
  /** What is said first, a paragraph each. */
  readonly paragraphs?: readonly string[];
  readonly items?: readonly AnalysisItem[];
  readonly table?: TextTable;
  /** How it is to be read; a paragraph each. */
  readonly notes?: readonly string[];
  /** Pictures of it, only in the page. */
  readonly figures?: (charts: Charts) => readonly Figure[];
}

/** A thing of a list, with what is known of it: a line each. */
export interface AnalysisItem {
  readonly text: string;
  readonly about: readonly string[];
}

/** All charts: loaded by those alone who want a page, as it takes a third of a second. */
export type Charts = typeof charts;

/** How an analysis was made, and can be made again. */
export interface AnalysisMade {
  /** The command, which its files are named after. */
  readonly name: string;
  readonly scenario: string;
  readonly seed: string;
  /** Worlds simulated in all. */
  readonly simulated: number;
  /** The command line, but for its language. */
  readonly command: string;
}
