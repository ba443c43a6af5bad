/** Whom grants tell apart among those who settle. */
export type Group =
  | "singleAdult"
  | "familyAdult"
  | "youngChild"
  | "schoolChild"
  | "elder"
  | "unaccompaniedMinor";

/** The groups that an input may name; `child` is of unknown age and counts as a mix of the two kinds. */
export type SettledGroup = Group | "child";

/** The groups that an input may name, in the order of the documentation. */
export const settledGroups: readonly SettledGroup[] = [
  "singleAdult",
  "familyAdult",
  "child",
  "youngChild",
  "schoolChild",
  "elder",
  "unaccompaniedMinor",
];

/** How many persons were settled in a calendar year. */
export interface SettledCount {
  readonly year: number;
  /** Persons; expectations may have decimals. */
  readonly persons: number;
  /** Left out when only the sum is known: the national mix of the year then stands in. */
  readonly group?: SettledGroup;
}

/** On what ground somebody stays: individual protection, or temporary collective protection. */
export type Protection = "individual" | "temporary";
