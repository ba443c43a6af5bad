/**
 * How sure a figure is: read in a published source (`cited`), computed from such figures
 * (`derived`), chosen without evidence that settles it (`assumed`), or a municipality's own
 * (`own`).
 */
export type SourceStatus = "cited" | "derived" | "assumed" | "own";

/** Where a figure comes from. No figure is shipped without it. */
export interface Provenance {
  /** A public address or a plain citation. */
  readonly source: string;
  readonly status: SourceStatus;
  /** How it was derived, or what to know before relying on it. */
  readonly note?: string;
}

/**
 * One number with its unit and its source. It can be written into a scenario as it stands.
 *
 * @example const notice: Figure = { value: 3, unit: "months", source: "the sector's agreement", status: "cited" };
 */
export interface Figure extends Provenance {
  /** In `unit`. */
  readonly value: number;
  /** What one unit of the value is, such as `NOK per person` or `months`. */
  readonly unit: string;
}

/** A figure in force in, or observed for, a calendar year. */
export interface DatedFigure extends Figure {
  readonly year: number;
}

/** One year of a series. What it leaves out of its provenance, it takes from the series. */
export interface YearValue extends Partial<Provenance> {
  readonly year: number;
  /** `null`: the rule is abolished from this year on. */
  readonly value: number | null;
}

/**
 * Figures by calendar year that share unit and provenance. A year that is not listed is not
 * known, rather than zero. Read it with `valueIn`.
 */
export interface Series extends Provenance {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly YearValue[];
}

/** Columns that say which row it is. They count nothing and so need no unit. */
type Label = "year" | "targetYear" | "residenceYear" | "cohort" | "firstYear" | "lastYear";

/** The columns of a row that hold numbers and are not labels. */
export type Measured<Row> = {
  [Key in keyof Row]-?: Key extends Label ? never : number extends Row[Key] ? Key : never;
}[keyof Row] &
  string;

/**
 * Rows that share provenance, with a unit for each measured column (the compiler insists).
 * A row may carry a provenance of its own. Read one cell as a figure with `figureFrom`.
 */
export interface Table<Row> extends Provenance {
  readonly name: string;
  readonly units: { readonly [Column in Measured<Row>]: string };
  readonly rows: readonly (Readonly<Row> & Partial<Provenance>)[];
}

/**
 * Several numbers about one thing from one source, such as a fitted distribution.
 *
 * @example nordic.calmCrisisMixture.units.sdCalm // "log change"
 */
export interface FigureSet<Values extends Readonly<Record<string, number>>> extends Provenance {
  readonly name: string;
  readonly units: { readonly [Key in keyof Values]: string };
  readonly values: Values;
}

/** A calendar month, such as `"2017-07"`. */
export type Month = `${number}-${number}`;

/** An amount from the first day of a month on. What it leaves out of its provenance, it takes from its rule. */
export interface MonthAmount extends Partial<Provenance> {
  readonly from: Month;
  /** `null`: the rule is abolished from that day on. */
  readonly value: number | null;
}

/**
 * A rule whose amounts change within a year: each holds from its month until the next. Before the
 * first nothing is known, nor after `knownTo`. Read it with `amountInForce`.
 */
export interface DatedRule extends Provenance {
  readonly name: string;
  readonly unit: string;
  /** What one amount is paid for, and when. */
  readonly paidFor: string;
  readonly amounts: readonly MonthAmount[];
  /** The last month of which the sources speak. What is abolished stays so. */
  readonly knownTo: Month;
}

/** An amount in force in a calendar month. */
export interface MonthFigure extends Figure {
  readonly month: Month;
}
