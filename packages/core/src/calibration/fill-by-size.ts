import type { Table } from "../reference/index.js";
import { COMPUTED_FROM_IMDI_TABLE } from "../reference/norway/sources.js";

/**
 * How far single municipalities filled their decisions, over what the nation filled that year, by
 * how many they had decided on. Quantiles over municipal years and the spread of the logarithm.
 *
 * @example fillBySize.rows[0] // up to 9 decided: sd 0.548
 */
export const fillBySize: Table<{
  fromDecided: number;
  toDecided?: number;
  municipalYears: number;
  median: number;
  sd: number;
}> = {
  name: "fill of decisions over the nation's, by size of the decision",
  units: {
    fromDecided: "persons",
    toDecided: "persons",
    municipalYears: "municipal years",
    median: "settled per decided, over the nation's",
    sd: "log",
  },
  source: COMPUTED_FROM_IMDI_TABLE,
  status: "derived",
  note: "2012–2022; years with fewer than 5 settled are suppressed and so missing, which cuts off the lowest fills of small decisions",
  rows: [
    { fromDecided: 1, toDecided: 9, municipalYears: 241, median: 1.073, sd: 0.548 },
    { fromDecided: 10, toDecided: 19, municipalYears: 1303, median: 1.031, sd: 0.372 },
    { fromDecided: 20, toDecided: 49, municipalYears: 1016, median: 1.015, sd: 0.28 },
    { fromDecided: 50, toDecided: 99, municipalYears: 354, median: 1.006, sd: 0.223 },
    { fromDecided: 100, municipalYears: 216, median: 1.051, sd: 0.18 },
  ],
};
