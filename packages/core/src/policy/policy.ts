/** One past year, as the municipality knows it when it decides the next. Persons. */
export interface YearOfSettlement {
  readonly year: number;
  /** What the state asked for, after any revision. */
  readonly requested: number;
  /** What was decided, after any revision. */
  readonly decided: number;
  readonly settled: number;
}

/**
 * All that a municipality knows on 1 December, when it decides the number of the year after.
 * Nothing of the world's future is in it.
 */
export interface MunicipalityView {
  /** The calendar year to decide for. */
  readonly year: number;
  /** Persons the state asks the municipality to settle in that year. */
  readonly requested: number;
  /** Unaccompanied minors it asks for beside them; 0 where the scenario has none. */
  readonly minorsRequested: number;
  /** The years so far, oldest first; the last is the year before `year`. */
  readonly history: readonly YearOfSettlement[];
  /** Dwellings that stand free. */
  readonly freeDwellings: number;
  /** Persons that free and obtainable dwellings can house. */
  readonly places: number;
  /** Capacity of the staffed services as a ratio to the capacity they need now (1 = as needed). */
  readonly capacityToNeed: number;
  /** The reserve fund at the last year-end, NOK. */
  readonly fund: number;
}

/** What a policy's own plan may depend on: known before the first plan year. */
export interface PlanStart {
  /** First plan year. */
  readonly firstYear: number;
  /** The number decided for the year before the plan. */
  readonly lastDecided: number;
}

/** A month of a calendar year; `month` is 1 for January. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** When a policy's numbers become known, and how it answers a revised request. */
export interface PolicyOptions {
  readonly description?: string;
  /**
   * `yearly` (default): each number in December of the year before. `ahead`: the whole plan
   * twelve months before the first year that it changes.
   */
  readonly announced?: "yearly" | "ahead";
  /** Other months, by year: `{ 2024: { year: 2024, month: 2 } }`. Only for `yearly`. */
  readonly knownFrom?: Readonly<Record<number, CalendarMonth>>;
  /** `share` (default) accepts a share of an increase, `toCapacity` what dwellings allow. */
  readonly onRevision?: "ignore" | "share" | "toCapacity";
  /** Unaccompanied minors decided: every year the same, or by year. Default: as the state asks. */
  readonly minors?: number | Readonly<Record<number, number>> | undefined;
  /** The chance, each year after the first, that the council departs from the plan, and where to. */
  readonly abandoned?: { readonly yearlyChance: number; readonly to: number } | undefined;
  /** Staff and dwellings that are kept whatever is needed. Default: none. */
  readonly keepsCapacity?: KeptCapacity | undefined;
  /** Levers of the scenario that go with the policy. */
  readonly levers?: readonly string[];
}

/** Capacity that is kept whatever is needed. */
export interface KeptCapacity {
  /** Of the staff that is needed, and the dwellings that are lived in, in December before the plan; from 0 to 3. */
  readonly share: number;
  /** The last calendar year in which it is kept. Default: the last plan year. */
  readonly until?: number | undefined;
}

/**
 * A rule for how many to settle. `plan` gives numbers that depend on nothing that happens, and
 * can therefore be announced ahead; `decide` may use all that is known. Exactly one is set.
 */
export interface Policy
  extends Required<Omit<PolicyOptions, "minors" | "abandoned" | "keepsCapacity">>,
    Pick<PolicyOptions, "minors" | "abandoned" | "keepsCapacity"> {
  readonly plan?: (year: number, start: PlanStart) => number;
  readonly decide?: (view: MunicipalityView) => number;
}

/**
 * A policy in TypeScript: one of the built-in ones, or any pure function of what the
 * municipality knows that returns persons to settle.
 */
export type PolicyInput = Policy | ((view: MunicipalityView) => number);

/** Thrown when a policy cannot be used or returns something that is not a number of persons. */
export class PolicyError extends Error {
  constructor(
    readonly policy: string,
    /** What is wrong and how to repair it. */
    readonly reason: string,
  ) {
    super(`Policy "${policy}": ${reason}`);
    this.name = "PolicyError";
  }
}
