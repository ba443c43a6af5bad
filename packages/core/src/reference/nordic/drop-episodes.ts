import type { Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { COMPUTED_FROM_UNHCR } from "./sources.js";

/** A fall of a series from a peak to a trough. */
export interface DropEpisode {
  country: "NO" | "SE" | "DK" | "FI";
  what: string;
  peakYear: number;
  troughYear: number;
  /** The number in the peak year: persons, or applications. */
  peak: number;
  /** The number in the trough year: persons, or applications. */
  trough: number;
  /** Change from peak to trough, as a share of the peak; below 0 for a fall. */
  totalChange: number;
  /** Mean yearly change of the logarithm. */
  logChangePerYear: number;
  /** The largest change from one year to the next on the way, as a share of the year before. */
  largestYearlyChange: number;
  /** `sharp`: the numbers at least halved within one year. */
  shape: "gradual" | "sharp";
}

const columns = [
  "country",
  "what",
  "peakYear",
  "troughYear",
  "peak",
  "trough",
  "totalChange",
  "logChangePerYear",
  "largestYearlyChange",
  "shape",
] as const;

/**
 * How the numbers fell after each peak in the Nordic countries: gradual falls happen too. Sharp is a
 * fall by a half or more within one year.
 *
 * @example nordic.dropEpisodes.rows.filter((row) => row.shape === "gradual").length // 8 of 23
 */
export const dropEpisodes: Table<DropEpisode> = {
  name: "falls from a peak",
  units: {
    peakYear: "calendar year",
    troughYear: "calendar year",
    peak: "persons",
    trough: "persons",
    totalChange: "relative change",
    logChangePerYear: "log change per year",
    largestYearlyChange: "relative change in one year",
  },
  source:
    "computed from IMDi, SSB, UDI and UNHCR numbers in norway.nationalSeries, sweden.nationalSeries and denmark.nationalSeries (each with its source there)",
  status: "derived",
  rows: [
    ...tabulate<DropEpisode>()(columns, [
      ["NO", "asylum applications", 2002, 2006, 17_480, 5320, -0.696, -0.297, -0.491, "gradual"],
      ["NO", "asylum applications", 2009, 2011, 17_226, 9053, -0.474, -0.322, -0.416, "gradual"],
      ["NO", "asylum applications", 2015, 2016, 31_150, 3460, -0.889, -2.198, -0.889, "sharp"],
      ["NO", "asylum applications", 2015, 2020, 31_150, 1389, -0.955, -0.622, -0.889, "sharp"],
      ["NO", "settled", 2016, 2018, 15_291, 4903, -0.679, -0.569, -0.557, "sharp"],
      ["NO", "settled", 2016, 2020, 15_291, 2759, -0.82, -0.428, -0.557, "sharp", "2020 is a lower bound"],
      [
        "NO",
        "settled",
        2023,
        2025,
        33_701,
        12_596,
        -0.626,
        -0.492,
        -0.508,
        "sharp",
        "2024 and 2025 are quoted by another source",
      ],
      ["NO", "settled unaccompanied minors", 2016, 2018, 1599, 194, -0.879, -1.055, -0.744, "sharp"],
      ["NO", "requested, after revisions", 2016, 2020, 18_517, 3602, -0.805, -0.409, -0.579, "sharp"],
      ["NO", "decided", 2016, 2020, 16_523, 4838, -0.707, -0.307, -0.567, "sharp"],
      ["NO", "requested, after revisions", 2001, 2006, 13_782, 4539, -0.671, -0.222, -0.379, "gradual"],
      ["NO", "decided", 2002, 2006, 7106, 4310, -0.393, -0.125, -0.212, "gradual"],
      ["NO", "requested, first", 2024, 2026, 37_000, 13_000, -0.649, -0.523, -0.489, "gradual"],
      ["SE", "asylum seekers", 2002, 2005, 33_016, 17_530, -0.469, -0.211, -0.261, "gradual"],
      ["SE", "asylum seekers", 2015, 2016, 162_877, 28_939, -0.822, -1.728, -0.822, "sharp"],
      ["SE", "asylum seekers", 2015, 2021, 162_877, 11_425, -0.93, -0.443, -0.822, "sharp"],
      ["SE", "unaccompanied minors", 2015, 2016, 35_369, 2199, -0.938, -2.778, -0.938, "sharp"],
      ["SE", "unaccompanied minors", 2015, 2021, 35_369, 507, -0.986, -0.708, -0.938, "sharp"],
      ["SE", "asylum applications, UNHCR", 2022, 2025, 12_092, 4961, -0.59, -0.297, -0.304, "gradual"],
      ["DK", "asylum applications, UNHCR", 2000, 2006, 10_325, 1899, -0.816, -0.282, -0.308, "gradual"],
      ["DK", "asylum applications, UNHCR", 2015, 2016, 21_302, 6355, -0.702, -1.21, -0.702, "sharp"],
      [
        "DK",
        "refugees allocated to municipalities",
        2015,
        2019,
        10_592,
        730,
        -0.931,
        -0.669,
        -0.707,
        "sharp",
      ],
    ]),
    ...tabulate<DropEpisode>()(columns, [
      ["FI", "asylum applications, UNHCR", 2015, 2016, 29_226, 5290, -0.819, -1.709, -0.819, "sharp"],
    ]).map((row) => ({ ...row, source: COMPUTED_FROM_UNHCR })),
  ],
};
