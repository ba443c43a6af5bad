import type { ExpectedGrants } from "@glidepath/core";

/** What a grant gives in a calendar year for those in one residence year, NOK or SEK. */
export interface CohortRow {
  readonly year: number;
  /** 1 in the year of settlement. */
  readonly residenceYear: number;
  readonly amount: number;
}

/**
 * The main grant by calendar year and residence year.
 *
 * @example cohortChart(cohortRows(expectedGrants({ settled: [{ year: 2023, persons: 400 }] })))
 */
export function cohortRows({ years, integrationByResidenceYear }: ExpectedGrants): CohortRow[] {
  return years.flatMap((year) =>
    (integrationByResidenceYear[String(year)] ?? []).map((amount, i) => ({
      year,
      residenceYear: i + 1,
      amount,
    })),
  );
}
