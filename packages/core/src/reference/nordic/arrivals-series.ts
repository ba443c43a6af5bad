import type { Table } from "../figure.js";
import { COMPUTED_FROM_IMDI_TABLE } from "../norway/sources.js";
import { COMPUTED_FROM_UNHCR } from "./sources.js";

/** Yearly log changes of one series, and an autoregression of order one fitted to its logarithm. */
export interface SeriesStatistics {
  country: "NO" | "SE" | "DK" | "FI";
  what: string;
  firstYear: number;
  lastYear: number;
  /** Standard deviation of the yearly log changes. */
  sd: number;
  /** Lower end of its interval, a standard deviation of log changes. */
  sdLow: number;
  /** Upper end of its interval, a standard deviation of log changes. */
  sdHigh: number;
  /** The same standard deviation from the median absolute deviation, which a crisis hardly moves. */
  robustSd: number;
  /** The largest fall within a year, a change of the logarithm (log). */
  largestFall: number;
  yearOfFall: number;
  /** The largest rise within a year, a change of the logarithm (log). */
  largestRise: number;
  yearOfRise: number;
  /** Correlation of a change with the change before it. */
  autocorrelation: number;
  /** Of the logarithm: the part of a deviation that is left a year later. */
  phi: number;
  /** Standard deviation of what the year before does not tell, of the logarithm. */
  residualSd: number;
}

const units = {
  sd: "log change",
  sdLow: "log change",
  sdHigh: "log change",
  robustSd: "log change",
  largestFall: "log change",
  yearOfFall: "calendar year",
  largestRise: "log change",
  yearOfRise: "calendar year",
  autocorrelation: "correlation",
  phi: "share",
  residualSd: "log change",
} as const;

// The order of the numbers below.
const columns = [
  "firstYear lastYear sd sdLow sdHigh robustSd largestFall yearOfFall",
  "largestRise yearOfRise autocorrelation phi residualSd",
].flatMap((names) => names.split(" "));

function statistics(
  source: string,
  country: SeriesStatistics["country"],
  what: string,
  numbers: readonly number[],
): SeriesStatistics & { readonly source: string } {
  const measures = Object.fromEntries(columns.map((column, index) => [column, numbers[index]]));
  return { country, what, source, ...(measures as Omit<SeriesStatistics, "country" | "what">) };
}

const OWN_SERIES =
  "computed from IMDi, SSB, UDI and UNHCR numbers in norway.nationalSeries (each with its source there)";
const SWEDISH_SERIES = "computed from Statistics Sweden's yearly asylum seekers (https://www.scb.se)";
const DANISH_QUOTAS =
  "computed from http://uim.dk/arbejdsomrader/Integration/visiteringskvoter and later announcements";

/**
 * Volatility and persistence of the series that matter for need, by country. An estimated `phi`
 * from so few years is uncertain, and biased downwards.
 *
 * @example nordic.arrivalSeries.rows.find((row) => row.what === "settled")!.phi // 0.6435
 */
export const arrivalSeries: Table<SeriesStatistics> = {
  name: "volatility and persistence of arrivals",
  units,
  source: OWN_SERIES,
  status: "derived",
  rows: [
    statistics(
      OWN_SERIES,
      "NO",
      "individual asylum applications",
      [1997, 2023, 0.6624, 0.3906, 0.882, 0.2681, -2.1975, 2016, 1.324, 1998, -0.1083, 0.623, 0.6011],
    ),
    statistics(
      OWN_SERIES,
      "NO",
      "individual asylum applications",
      [2005, 2023, 0.7058, 0.3494, 0.9697, 0.2302, -2.1975, 2016, 1.0887, 2022, -0.2057, 0.6523, 0.6613],
    ),
    statistics(
      OWN_SERIES,
      "NO",
      "all protection, with collective",
      [1997, 2023, 0.8861, 0.4206, 1.209, 0.2354, -2.1975, 2016, 3.1848, 2022, -0.0507, 0.5082, 0.792],
    ),
    statistics(
      OWN_SERIES,
      "NO",
      "settled",
      [2009, 2025, 0.6278, 0.3043, 0.8758, 0.4248, -0.8151, 2018, 1.9406, 2022, 0.2379, 0.6435, 0.5891],
    ),
    statistics(
      COMPUTED_FROM_IMDI_TABLE,
      "NO",
      "requested, after revisions",
      [1995, 2023, 0.6109, 0.3824, 0.7791, 0.4196, -1.0145, 1996, 1.9409, 2022, -0.0443, 0.6558, 0.5804],
    ),
    statistics(
      COMPUTED_FROM_IMDI_TABLE,
      "NO",
      "decided",
      [1995, 2023, 0.5064, 0.2536, 0.6921, 0.2063, -0.8373, 2018, 1.9614, 2022, -0.0256, 0.7609, 0.496],
    ),
    statistics(
      COMPUTED_FROM_UNHCR,
      "NO",
      "asylum applications, UNHCR",
      [2000, 2025, 0.6297, 0.3467, 0.8571, 0.3004, -2.2609, 2016, 1.0238, 2015, -0.1612, 0.7058, 0.5954],
    ),
    statistics(
      COMPUTED_FROM_UNHCR,
      "SE",
      "asylum applications, UNHCR",
      [2000, 2025, 0.5195, 0.2986, 0.722, 0.4672, -1.9424, 2016, 0.7333, 2015, -0.1543, 0.8221, 0.5149],
    ),
    statistics(
      COMPUTED_FROM_UNHCR,
      "DK",
      "asylum applications, UNHCR",
      [2000, 2025, 0.4645, 0.3469, 0.5609, 0.5437, -1.2096, 2016, 0.8177, 2022, 0.1742, 0.7527, 0.4421],
    ),
    statistics(
      COMPUTED_FROM_UNHCR,
      "FI",
      "asylum applications, UNHCR",
      [2000, 2025, 0.7773, 0.5074, 0.9792, 0.513, -1.7092, 2016, 2.1214, 2015, -0.2406, 0.2209, 0.6234],
    ),
    statistics(
      SWEDISH_SERIES,
      "SE",
      "asylum seekers",
      [2002, 2024, 0.4918, 0.278, 0.675, 0.3818, -1.7278, 2016, 0.6948, 2015, -0.1327, 0.7394, 0.4772],
    ),
    statistics(
      SWEDISH_SERIES,
      "SE",
      "unaccompanied minors",
      [2002, 2022, 0.8142, 0.3375, 1.1581, 0.4159, -2.7778, 2016, 1.6129, 2015, -0.105, 0.7291, 0.7766],
    ),
    statistics(
      DANISH_QUOTAS,
      "DK",
      "refugees allocated to municipalities",
      [2010, 2019, 0.6246, 0.3197, 0.7541, 0.5771, -1.2282, 2017, 0.5604, 2015, 0.6129, 0.8719, 0.6591],
    ),
  ],
};
