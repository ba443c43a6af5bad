import type { Replay } from "@glidepath/core";

/** Dwellings of a municipality on average over a year. */
export interface DwellingRow {
  /** The small chart it belongs to: the name of a policy. */
  readonly name: string;
  readonly year: number;
  /** Those that it has, and of these empty. */
  readonly dwellings: number;
  readonly empty: number;
}

/**
 * Dwellings in one world by policy and year.
 *
 * @example dwellingsChart(dwellingRows(replay(drammen2024, { run: 0 })))
 */
export function dwellingRows({ years, policies }: Replay): DwellingRow[] {
  return Object.entries(policies).flatMap(([name, { measures }]) =>
    years.map((year) => ({
      name,
      year,
      dwellings: measures.dwellings[year] ?? Number.NaN,
      empty: measures.emptyDwellings[year] ?? Number.NaN,
    })),
  );
}
