import { wilson } from "../comparison/index.js";
import type { BandCoverage } from "./forecast-scores.js";
import type { MunicipalFill } from "./municipal-fill.js";
import { quantileOf } from "./quantile-of.js";

/** How well the fill of decisions is predicted, over decisions of a size. */
export interface FillScore {
  /** Persons decided. */
  readonly from: number;
  /** Persons decided, the largest number of the size; undefined for the largest size. */
  readonly to: number | undefined;
  readonly municipalYears: number;
  /** Median of log(settled/predicted): above 0 when more came than predicted. */
  readonly medianLogError: number;
  /** Mean continuous ranked probability score of the logarithm; smaller is better. */
  readonly crpsLog: number;
  /** The same score of "as many settle as were decided": its mean absolute error, of the logarithm. */
  readonly crpsAsDecided: number;
  /** Outcomes inside the bands of 50, 80 and 95 %. */
  readonly coverage: readonly BandCoverage[];
}

const SIZES = [
  [1, 49],
  [50, 99],
  [100, undefined],
  [1, undefined],
] as const;

// Places in `MunicipalFill.quantiles` of the ends of each band.
const BANDS = [
  { promised: 0.5, low: 2, high: 4 },
  { promised: 0.8, low: 1, high: 5 },
  { promised: 0.95, low: 0, high: 6 },
];

/**
 * Scores of `municipalFill` by size of the decision; the last row is over all.
 *
 * @example
 * const fills = municipalFill({ typical: 0.94, spread: [{ sd: 0.2 }], largest: 1.1 });
 * fillScores(fills).at(-1)!.medianLogError;
 */
export function fillScores(rows: readonly MunicipalFill[]): readonly FillScore[] {
  return SIZES.flatMap(([from, to]) => {
    const own = rows.filter(({ decided }) => decided >= from && decided <= (to ?? Infinity));
    if (own.length === 0) return [];
    return [
      {
        from,
        to,
        municipalYears: own.length,
        medianLogError: quantileOf(
          own.map(({ fill, quantiles }) => Math.log(fill / quantiles[3])),
          0.5,
        ),
        crpsLog: own.reduce((sum, row) => sum + row.crpsLog, 0) / own.length,
        crpsAsDecided: own.reduce((sum, { fill }) => sum + Math.abs(Math.log(fill)), 0) / own.length,
        coverage: BANDS.map(({ promised, low, high }) => {
          const inside = own.filter(
            ({ fill, quantiles }) => quantiles[low] <= fill && fill <= quantiles[high],
          ).length;
          return { ...wilson(inside, own.length), promised, inside };
        }),
      },
    ];
  });
}
