import type { ComparisonJson } from "@glidepath/core";

/** Persons asked for, decided or settled in a year under a policy: the mean over worlds. */
export interface SettledRow {
  readonly policy: string;
  readonly year: number;
  readonly what: "requested" | "decided" | "settled";
  readonly persons: number;
}

/**
 * What the state asks for, what is decided and who settles, by policy and year; means.
 *
 * @example settledChart(settledRows(result.toJSON()))
 */
export function settledRows(result: ComparisonJson): SettledRow[] {
  const kinds = ["requested", "decided", "settled"] as const;
  return Object.entries(result.policies).flatMap(([policy, results]) =>
    kinds.flatMap((what) =>
      results[what].byYear.map(({ mean }, i) => ({
        policy,
        year: result.years[i] ?? Number.NaN,
        what,
        persons: mean,
      })),
    ),
  );
}
