import type { Status } from "../scenario/index.js";
import type { TemplateLanguage } from "./template-language.js";

/** Persons by calendar year. */
export type YearCounts = Readonly<Record<string, number>>;

/** What a service costs the municipality for a person whom it settles. */
export interface OwnServiceCost {
  /** The service as the template calls it, such as `refugeeService`. */
  readonly service: string;
  /** Over the five years with grants, the year of settlement the first: as in the national cost survey. */
  readonly costPerPerson: number;
  /** The year whose prices it is in. */
  readonly priceYear: number;
  /** Where it stands, such as a file and its sheet. */
  readonly source?: string;
}

/** Money in the prices of a year. */
export interface PricedAmount {
  readonly amount: number;
  readonly priceYear: number;
}

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
  /** Where the gradual policy starts, persons a year. */
  readonly from?: number;
  /** Where gradual and sharp end, persons a year. */
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
  /** What a dwelling costs the municipality, and what its tenants pay, a year. */
  readonly costPerDwelling?: PricedAmount;
  readonly rentPerDwelling?: PricedAmount;
  /** Services whose cost the municipality knows; each at most once. */
  readonly serviceCosts?: readonly OwnServiceCost[];
  /** Where own figures stand, such as a file and its sheet, by the key that they are given under. */
  readonly sources?: Readonly<Partial<Record<SourcedKey, string>>>;
  /** Of comments, notes and descriptions; default: English. */
  readonly language?: TemplateLanguage;
}

/** Figures of the municipality that may name where they stand. */
export type SourcedKey =
  | "settled"
  | "requested"
  | "decided"
  | "asked"
  | "minorsSettled"
  | "dwellingsOwned"
  | "dwellingsPerYear"
  | "costPerDwelling"
  | "rentPerDwelling";

/** What is given for a case: its policies are its own. */
export type GivenForCase = Omit<
  GivenFigures,
  "from" | "to" | "years" | "costPerDwelling" | "rentPerDwelling" | "serviceCosts"
>;

/** A number with how it came to be: given, published, or standing in for what is not known. */
export interface Proposed {
  /** In the unit of what it is proposed for: persons, dwellings or NOK. */
  readonly value: number;
  readonly status: Status;
  readonly source?: string;
  /** Why it is this number, where nobody gave it. */
  readonly note?: string;
}

/**
 * The municipality's own number.
 *
 * @param source where it stands, if that is known
 */
export function own(value: number, source?: string): Proposed {
  return { value, status: "own", ...(source === undefined ? {} : { source }) };
}
