import type { Status } from "../scenario/index.js";

/** Persons by calendar year. */
export type YearCounts = Readonly<Record<string, number>>;

/** What is said of a municipality when a scenario is started; what is left out, is proposed. */
export interface GivenFigures {
  /** Its name; published figures are used where they are known of it. */
  readonly municipality: string;
  /** First plan year. */
  readonly firstYear: number;
  /** Persons settled by year, without the minors of `minorsSettled`; goes before what is published. */
  readonly settled?: YearCounts;
  /** Persons that the state asked for, by year. */
  readonly requested?: YearCounts;
  /** Persons decided, by year. */
  readonly decided?: YearCounts;
  /** Persons that the state asks for in the first plan year. */
  readonly asked?: number;
  /** Where the gradual policy starts, and where gradual and sharp end; persons a year. */
  readonly from?: number;
  readonly to?: number;
  /** Years over which the gradual policy goes there, the first and the last included. */
  readonly years?: number;
  /** Persons decided in every year after the plan. */
  readonly afterPlan?: number;
  readonly dwellingsOwned?: number;
  readonly dwellingsPerYear?: number;
  /** The reserve fund when the plan starts, NOK (in Sweden SEK). */
  readonly fund?: number;
  /** Unaccompanied minors settled by year; absent: the scenario has none. */
  readonly minorsSettled?: YearCounts;
}

/** What is given for a case: its policies are its own. */
export type GivenForCase = Omit<GivenFigures, "from" | "to" | "years">;

/** A number with how it came to be: given, published, or standing in for what is not known. */
export interface Proposed {
  readonly value: number;
  readonly status: Status;
  readonly source?: string;
  /** Why it is this number, where nobody gave it. */
  readonly note?: string;
}

/** The municipality's own number. */
export function own(value: number): Proposed {
  return { value, status: "own" };
}
