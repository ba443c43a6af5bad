import type { Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { COMPUTED_FROM_IMDI_TABLE, SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

/** How the municipalities that were asked in a year answered. */
export interface Answers {
  year: number;
  /** Number of municipalities asked. */
  municipalities: number;
  /** Persons asked for. */
  asked: number;
  /** Persons decided. */
  decided: number;
  /** Ratio decided/asked of all of them together. */
  pooled: number;
  /** Share of the municipalities whose decision was zero. */
  zero: number;
  /** Share whose decision was less than asked, but not zero. */
  less: number;
  /** Share whose decision was as asked. */
  equal: number;
  /** Share whose decision was more than asked. */
  more: number;
  /** Of the ratio decided/asked over municipalities: one in ten lies below. */
  q10: number;
  /** Median over municipalities of the ratio decided/asked. */
  q50: number;
  /** Of the ratio decided/asked over municipalities: one in ten lies above. */
  q90: number;
}

/** How far the decisions of a year were filled. */
export interface Fill {
  year: number;
  /** In all municipalities that were asked; suppressed ones (under 5) count as none. */
  settled: number;
  /** Ratio settled/decided, both summed over those that decided on some and whose settlement is known. */
  pooled: number;
  /** Of the ratio settled/decided over municipalities: one in ten lies below. */
  q10: number;
  /** Median over municipalities of the ratio settled/decided. */
  q50: number;
  /** Of the ratio settled/decided over municipalities: one in ten lies above. */
  q90: number;
  sdLog: number;
}

const COLUMNS = [
  "year",
  "municipalities",
  "asked",
  "decided",
  "pooled",
  "zero",
  "less",
  "equal",
  "more",
  "q10",
  "q50",
  "q90",
] as const;
const answers = tabulate<Answers>();

/**
 * Municipal decisions (vedtak) against the state's requests (anmodning) by year, 1999–2024, over
 * the municipalities that were asked.
 *
 * @example norway.answersToRequests.rows.find((row) => row.year === 2024)!.q50 // 0.75: half decided less
 */
export const answersToRequests: Table<Answers> = {
  name: "answers to the state's requests",
  units: {
    municipalities: "municipalities",
    asked: "persons",
    decided: "persons",
    pooled: "decided per asked",
    zero: "share of municipalities",
    less: "share of municipalities",
    equal: "share of municipalities",
    more: "share of municipalities",
    q10: "decided per asked",
    q50: "decided per asked",
    q90: "decided per asked",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  rows: [
    ...answers(COLUMNS, [
      [1999, 361, 14_100, 7603, 0.5392, 0.2382, 0.482, 0.2632, 0.0166, 0, 0.5, 1],
      [2000, 352, 9012, 5515, 0.612, 0.2869, 0.3295, 0.3125, 0.071, 0, 0.6667, 1],
      [2001, 376, 13_782, 6511, 0.4724, 0.2447, 0.5585, 0.1729, 0.0239, 0, 0.5, 1],
      [2002, 333, 8979, 7021, 0.7819, 0.1171, 0.3063, 0.5135, 0.0631, 0, 1, 1],
      [2003, 304, 8694, 5498, 0.6324, 0.25, 0.4046, 0.3289, 0.0164, 0, 0.6947, 1],
      [2004, 263, 5396, 4698, 0.8706, 0.1711, 0.1939, 0.5285, 0.1065, 0, 1, 1.1822],
      [2005, 235, 4979, 4552, 0.9142, 0.1404, 0.1617, 0.583, 0.1149, 0, 1, 1.25],
      [2006, 204, 4539, 4232, 0.9324, 0.0833, 0.1324, 0.7157, 0.0686, 0.5, 1, 1],
      [2007, 217, 5524, 4615, 0.8354, 0.0783, 0.3226, 0.553, 0.0461, 0.4, 1, 1],
      [2008, 234, 5710, 4846, 0.8487, 0.094, 0.265, 0.5983, 0.0427, 0.2, 1, 1],
      [2009, 292, 8576, 7009, 0.8173, 0.0856, 0.3664, 0.5137, 0.0342, 0.3333, 1, 1],
      [2010, 322, 11_500, 7321, 0.6366, 0.1242, 0.6584, 0.2081, 0.0093, 0, 0.6667, 1],
      [2011, 285, 6580, 5673, 0.8622, 0.1368, 0.214, 0.5754, 0.0737, 0, 1, 1],
      [2012, 343, 8881, 6149, 0.6924, 0.2157, 0.5918, 0.1749, 0.0175, 0, 0.6667, 1],
      [2013, 368, 9899, 6579, 0.6646, 0.2092, 0.5842, 0.1766, 0.0299, 0, 0.5714, 1],
      [2014, 428, 10_973, 8084, 0.7367, 0.2009, 0.4696, 0.2991, 0.0304, 0, 0.6667, 1],
      [2015, 428, 11_185, 11_714, 1.0473, 0.1168, 0.2664, 0.229, 0.3879, 0, 1, 1.6],
      [2016, 427, 18_517, 16_523, 0.8923, 0.0375, 0.4637, 0.4543, 0.0445, 0.5, 0.9692, 1],
      [2017, 401, 12_714, 12_148, 0.9555, 0.0524, 0.0948, 0.7332, 0.1197, 0.6522, 1, 1.0588],
      [2018, 224, 5350, 5263, 0.9837, 0.0089, 0.0714, 0.9018, 0.0179, 1, 1, 1],
      [2019, 235, 5350, 5259, 0.983, 0.0128, 0.0426, 0.9447, 0, 1, 1, 1],
      [
        2020,
        211,
        3602,
        4838,
        1.3431,
        0.0569,
        0.0095,
        0.2133,
        0.7204,
        1,
        1.5,
        1.5455,
        "cut from 5 120 afterwards",
      ],
      [2021, 211, 5025, 4973, 0.9897, 0.0095, 0.0284, 0.9621, 0, 1, 1, 1],
      [2022, 356, 35_000, 35_355, 1.0101, 0, 0.0449, 0.8006, 0.1545, 1, 1, 1.3667],
      [
        2023,
        355,
        38_000,
        32_732,
        0.8614,
        0.0282,
        0.5775,
        0.3887,
        0.0056,
        0.5,
        0.8889,
        1,
        "as of September 2023",
      ],
    ]),
    ...answers(COLUMNS, [[2024, 356, 36_985, 28_327, 0.7659, 0, 0.5812, 0.3875, 0.0313, 0.4, 0.75, 1]]).map(
      (row) => ({
        ...row,
        source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
        note: "shares and quantiles are over the 351 municipalities with a decision (36 876 asked of them)",
      }),
    ),
  ],
};

/**
 * How far decisions were filled (settled/decided): pooled, quantiles over municipalities, and the
 * spread of its logarithm, 2012–2022. Before 2012 settlement by municipality is not known.
 *
 * @example norway.fillOfDecisions.rows.find((row) => row.year === 2018)!.pooled // 0.9116
 */
export const fillOfDecisions: Table<Fill> = {
  name: "how far decisions were filled",
  units: {
    settled: "persons",
    pooled: "settled per decided",
    q10: "settled per decided",
    q50: "settled per decided",
    q90: "settled per decided",
    sdLog: "standard deviation of the logarithm",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  rows: tabulate<Fill>()(
    ["year", "settled", "pooled", "q10", "q50", "q90", "sdLog"],
    [
      [2012, 5681, 0.9261, 0.5, 0.92, 1.216, 0.4751],
      [2013, 6425, 0.9759, 0.4274, 1, 1.335, 0.4908],
      [2014, 7672, 0.9697, 0.659, 1, 1.3013, 0.3251, "settled is suppressed (under 5) in 24 municipalities"],
      [2015, 11_268, 0.9606, 0.5965, 1, 1.3745, 0.3936],
      [2016, 15_221, 0.9246, 0.6426, 0.9333, 1.2292, 0.3226],
      [2017, 10_892, 0.9091, 0.6, 0.9364, 1.2, 0.2926],
      [2018, 4688, 0.9116, 0.7143, 0.9429, 1.1, 0.1956],
      [2019, 4765, 0.9116, 0.7114, 0.9167, 1, 0.1691],
      [2020, 2752, 0.5821, 0.3982, 0.6, 0.8188, 0.3183, "the request was cut after the decisions"],
      [2021, 4482, 0.9038, 0.6494, 0.9474, 1.0582, 0.2105],
      [2022, 31_253, 0.8847, 0.581, 0.9447, 1.04, 0.2917],
    ],
  ),
};
