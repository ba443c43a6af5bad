import type { FigureSet, Table } from "../figure.js";
import { COMPUTED_FROM_IMDI_TABLE, SAMARBEIDSDESKEN_COUNTS } from "../norway/sources.js";
import { tabulate } from "../tabulate.js";
import { COMPUTED_FROM_UNHCR } from "./sources.js";

const pooled = {
  source: COMPUTED_FROM_UNHCR,
  status: "derived",
  note: "yearly changes of the logarithm, the four countries pooled",
} as const;

/**
 * How much asylum applications change from one year to the next in the Nordic countries: the
 * moments of 100 yearly changes of the logarithm, 2000–2025. They are strongly heavy-tailed.
 *
 * @example nordic.yearlyLogChanges.values.sd // 0.6005
 */
export const yearlyLogChanges: FigureSet<{
  readonly changes: number;
  readonly sd: number;
  readonly robustSd: number;
  readonly excessKurtosis: number;
  readonly skewness: number;
  readonly shareBeyond70Percent: number;
}> = {
  ...pooled,
  name: "yearly log changes of asylum applications",
  units: {
    changes: "yearly changes",
    sd: "log change",
    robustSd: "log change, from the median absolute deviation",
    excessKurtosis: "dimensionless",
    skewness: "dimensionless",
    shareBeyond70Percent: "share of changes beyond ±0.7 in the logarithm",
  },
  values: {
    changes: 100,
    sd: 0.6005,
    robustSd: 0.4308,
    excessKurtosis: 3.634,
    skewness: -0.355,
    shareBeyond70Percent: 0.15,
  },
};

/** Quantiles of the same changes. */
export const yearlyLogChangeQuantiles: Table<{ probability: number; logChange: number }> = {
  ...pooled,
  name: "quantiles of yearly log changes of asylum applications",
  units: { probability: "probability", logChange: "log change" },
  rows: tabulate<{ probability: number; logChange: number }>()(
    ["probability", "logChange"],
    [
      [0.01, -1.95],
      [0.05, -0.73],
      [0.1, -0.6],
      [0.25, -0.32],
      [0.5, -0.05],
      [0.75, 0.27],
      [0.9, 0.52],
      [0.95, 0.83],
      [0.99, 1.31],
    ],
  ),
};

/**
 * A mixture of two normal distributions fitted to the same changes, with a common mean: calm years
 * and years of crisis.
 *
 * @example 1 - nordic.calmCrisisMixture.values.weightCalm // 0.24: one year in four is one of crisis
 */
export const calmCrisisMixture: FigureSet<{
  readonly weightCalm: number;
  readonly sdCalm: number;
  readonly sdCrisis: number;
  readonly mean: number;
}> = {
  ...pooled,
  name: "calm and crisis in yearly log changes of asylum applications",
  units: { weightCalm: "probability", sdCalm: "log change", sdCrisis: "log change", mean: "log change" },
  values: { weightCalm: 0.7633, sdCalm: 0.3433, sdCrisis: 1.0623, mean: -0.0419 },
};

/**
 * Student's t fitted to the same changes. It fits better than a normal distribution by 10.25 in the
 * log likelihood. Its exponential has no mean: truncate it before use.
 */
export const studentTFit: FigureSet<{
  readonly degreesOfFreedom: number;
  readonly scale: number;
  readonly location: number;
  readonly logLikelihoodOverNormal: number;
}> = {
  ...pooled,
  name: "Student's t of yearly log changes of asylum applications",
  units: {
    degreesOfFreedom: "degrees of freedom",
    scale: "log change",
    location: "log change",
    logLikelihoodOverNormal: "log likelihood",
  },
  values: { degreesOfFreedom: 2.92, scale: 0.3746, location: -0.0415, logLikelihoodOverNormal: 10.25 },
};

/** Correlations of the yearly log changes between countries: crises are shared. */
export const changeCorrelations: Table<{ countries: string; correlation: number }> = {
  name: "correlation of yearly log changes between countries",
  units: { correlation: "correlation" },
  source: COMPUTED_FROM_UNHCR,
  status: "derived",
  rows: [
    { countries: "NO–SE", correlation: 0.77 },
    { countries: "NO–DK", correlation: 0.66 },
    { countries: "NO–FI", correlation: 0.76 },
    { countries: "SE–DK", correlation: 0.68 },
    { countries: "SE–FI", correlation: 0.58 },
    { countries: "DK–FI", correlation: 0.62 },
  ],
};

/**
 * What of a Norwegian municipality's yearly log change is common to all in that year, and what is
 * its own.
 */
export const municipalLogChanges: Table<{
  what: "asked" | "decided" | "settled";
  commonSd?: number;
  ownSd: number;
}> = {
  name: "common and own part of municipal yearly log changes",
  units: { commonSd: "log change", ownSd: "log change" },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  rows: [
    { what: "asked", commonSd: 0.486, ownSd: 0.298 },
    { what: "decided", commonSd: 0.422, ownSd: 0.394 },
    { what: "settled", ownSd: 0.493, note: "2013–2022" },
  ],
};

/**
 * The own part for settlement by how many were settled the year before: noise grows as numbers
 * shrink.
 *
 * @example nordic.settledLogChangeBySize.rows[0] // 1–9 settled: 0.667
 */
export const settledLogChangeBySize: Table<{ fromSettled: number; toSettled?: number; ownSd: number }> = {
  name: "own part of the yearly log change in settled, by size",
  units: { fromSettled: "persons", toSettled: "persons", ownSd: "log change" },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  note: "2013–2022",
  rows: [
    { fromSettled: 1, toSettled: 9, ownSd: 0.667 },
    { fromSettled: 10, toSettled: 19, ownSd: 0.437 },
    { fromSettled: 20, toSettled: 49, ownSd: 0.343 },
    { fromSettled: 50, toSettled: 99, ownSd: 0.277 },
    { fromSettled: 100, ownSd: 0.221 },
  ],
};

/** How the request for 2024 was shared out: it grows with population to the power of 0.64. */
export const requestByPopulation2024: FigureSet<{
  readonly exponent: number;
  readonly rSquared: number;
  readonly residualSd: number;
}> = {
  name: "request for 2024 by population",
  units: {
    exponent: "log persons per log inhabitants",
    rSquared: "share of variance",
    residualSd: "log persons",
  },
  source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
  status: "derived",
  values: { exponent: 0.639, rSquared: 0.822, residualSd: 0.384 },
};

/** How settlement fell from 2016 to 2018 in the 204 municipalities that settled 20 or more in 2016. */
export const fallFrom2016To2018: FigureSet<{
  readonly mean: number;
  readonly sd: number;
  readonly shareFallingBy90Percent: number;
  readonly shareDecidingZero: number;
}> = {
  name: "fall in settlement from 2016 to 2018",
  units: {
    mean: "relative change in settled",
    sd: "relative change in settled",
    shareFallingBy90Percent: "share of municipalities",
    shareDecidingZero: "share of municipalities that had decided 20 or more",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  values: { mean: -0.689, sd: 0.183, shareFallingBy90Percent: 0.186, shareDecidingZero: 0.217 },
};
