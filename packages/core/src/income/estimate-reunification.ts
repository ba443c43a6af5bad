/** What reunification is estimated from. */
export interface ReunificationEvidence {
  /** Persons settled by agreement in a year. */
  readonly settled: (year: number) => number;
  /** Of these, those who came alone and may be joined by family. */
  readonly alone: (year: number) => number;
  /** Published numbers of persons for whom the grant was paid in a year, in all residence years. */
  readonly triggering: readonly { readonly year: number; readonly persons: number }[];
  /** Shares of those who will come that come one, two, … calendar years after the settlement. */
  readonly lagShares: readonly number[];
  /** Persons born who count as settled, for each person settled. */
  readonly bornPerSettled: number;
  readonly leavingPerYear: number;
}

/** What was estimated, and how well it reproduces the published numbers. */
export interface ReunificationEstimate {
  /** Persons who come by reunification per person who settled alone. */
  readonly perPersonAlone: number;
  readonly fit: readonly { readonly year: number; readonly published: number; readonly expected: number }[];
}

const GRANT_YEARS = 5;

/**
 * How many come by family reunification per person who settled alone: ordinary least squares of one
 * coefficient. The persons who trigger the grant in a year are those who came in it and in the four
 * years before, less those who left the country; what the settled and the newborn do not explain is
 * put down to reunification, which is proportional to the coefficient. Moves between municipalities
 * cancel in the nation.
 *
 * @example
 * // 100 settle a year, 50 of them alone; 520 trigger the grant: the 20 more are 5 · 0.08 · 50.
 * estimateReunification({ settled: () => 100, alone: () => 50, triggering: [{ year: 2017, persons: 520 }],
 *   lagShares: [1], bornPerSettled: 0, leavingPerYear: 0 }).perPersonAlone // 0.08
 */
export function estimateReunification(evidence: ReunificationEvidence): ReunificationEstimate {
  const rows = evidence.triggering.map(({ year, persons }) => ({
    year,
    published: persons,
    others: present(year, evidence, (y) => evidence.settled(y) * (1 + evidence.bornPerSettled)),
    perCoefficient: present(year, evidence, (y) =>
      evidence.lagShares.reduce((sum, share, i) => sum + share * evidence.alone(y - 1 - i), 0),
    ),
  }));
  const product = rows.reduce((sum, row) => sum + row.perCoefficient * (row.published - row.others), 0);
  const square = rows.reduce((sum, row) => sum + row.perCoefficient ** 2, 0);
  const perPersonAlone = product / square;
  return {
    perPersonAlone,
    fit: rows.map(({ year, published, others, perCoefficient }) => ({
      year,
      published,
      expected: others + perPersonAlone * perCoefficient,
    })),
  };
}

// Those who came in a year are present on average for half of it, and so leave half as often.
function present(
  year: number,
  { leavingPerYear }: ReunificationEvidence,
  came: (year: number) => number,
): number {
  let sum = came(year);
  let staying = 1 - leavingPerYear / 2;
  for (let k = 2; k <= GRANT_YEARS; k++) {
    sum += staying * came(year - k + 1);
    staying *= 1 - leavingPerYear;
  }
  return sum;
}
