import type { GivenFigures, SourcedKey } from "@glidepath/core/templates";

/** Figures that are given year by year. */
export type YearKey = "settled" | "requested" | "decided" | "minorsSettled";

/** Figures of a municipality that its own tables can hold. */
export type OwnFigures = Pick<
  GivenFigures,
  YearKey | "dwellingsOwned" | "dwellingsPerYear" | "costPerDwelling" | "rentPerDwelling" | "serviceCosts"
>;

/** What a table of one kind says. */
export interface ReadTable {
  readonly figures: OwnFigures;
  /** What was taken, in words. */
  readonly took: readonly string[];
  /** Whether it has no line of data. */
  readonly isEmpty: boolean;
}

/** What was read from one table. */
export interface OwnTable {
  /** The file and sheet that the figures stand in, as it is said on the command line. */
  readonly place: string;
  /** The same without the folders of this machine, as it is to stand in a scenario. */
  readonly source: string;
  readonly figures: OwnFigures;
  /** What was taken, in words. */
  readonly took: readonly string[];
  /** The name of the municipality that a data set has, where a number was asked for. */
  readonly municipality?: string;
}

/** What was read from all files. */
export interface OwnData {
  readonly figures: OwnFigures;
  /** Where each figure stands, for the scenario. */
  readonly sources: Readonly<Partial<Record<SourcedKey, string>>>;
  readonly municipality?: string;
  /** What was taken and what was passed over, a sentence each. */
  readonly notes: readonly string[];
}
