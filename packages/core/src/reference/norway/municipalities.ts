import type { Provenance, Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { DRAMMEN_PAPER, IMDI_MUNICIPAL_TABLE, SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

/**
 * One year of a municipality, in persons. `null`: not published, or suppressed because under 5.
 * `requestedFirst` is known only where the request was revised in the year. `settledByNovember`
 * counts 2024 up to 13 November; the whole of that year is not known by municipality.
 */
export interface MunicipalYear {
  year: number;
  requestedFirst: number | null;
  requested: number | null;
  decided: number | null;
  settled: number | null;
  settledByNovember?: number;
  /** Unaccompanied minors among the settled. */
  unaccompaniedSettled?: number;
}

/** A municipality and what was asked of it, decided and settled by year. */
export interface MunicipalHistory extends Table<MunicipalYear> {
  readonly municipality: string;
}

type Line = readonly [
  year: number,
  requestedFirst: number | null,
  requested: number | null,
  decided: number | null,
  settled: number | null,
  note?: string,
];

/** The years that another source covers: requested, decided and settled, and minors settled, of 2023 and 2024. */
interface Later {
  readonly 2023: {
    readonly requestedFirst?: number;
    readonly requested: number;
    readonly decided: number;
    readonly settled: number;
    readonly unaccompaniedSettled?: number;
    readonly remark?: string;
  };
  readonly 2024: { readonly requested: number; readonly decided: number; readonly settledByNovember: number };
}

const SEPTEMBER_2023 =
  "requested and decided as known in September 2023; settled in the whole year, without suppressed groups";
const SUPPRESSED = "settled is suppressed (under 5)";

const columns = ["year", "requestedFirst", "requested", "decided", "settled"] as const;

const later = { source: SAMARBEIDSDESKEN_COUNTS, status: "cited" } satisfies Provenance;

function history(
  municipality: string,
  lines: readonly Line[],
  { 2023: in2023, 2024: in2024 }: Later,
): MunicipalHistory {
  const { remark, ...counts2023 } = in2023;
  return {
    municipality,
    name: `${municipality}: requested, decided and settled`,
    units: {
      requestedFirst: "persons",
      requested: "persons",
      decided: "persons",
      settled: "persons",
      settledByNovember: "persons",
      unaccompaniedSettled: "persons",
    },
    source: IMDI_MUNICIPAL_TABLE,
    status: "cited",
    rows: [
      ...tabulate<MunicipalYear>()(columns, lines),
      {
        year: 2023,
        requestedFirst: null,
        ...counts2023,
        source: `${IMDI_MUNICIPAL_TABLE}; settled: ${SAMARBEIDSDESKEN_COUNTS}`,
        note: remark === undefined ? SEPTEMBER_2023 : `${SEPTEMBER_2023}; ${remark}`,
      },
      {
        year: 2024,
        requestedFirst: null,
        ...in2024,
        settled: null,
        ...later,
        note: "requested and decided as known on 13 November 2024",
      },
    ],
  };
}

/**
 * Requested (anmodet), decided (vedtatt) and settled (bosatt) in twelve municipalities, 2010 (or
 * 2020) to 2024. Drammen, Trondheim and others had other boundaries before 2020. Settlement by
 * municipality is known from 2012.
 *
 * @example norway.municipalities.drammen.rows.find((row) => row.year === 2022)!.settled // 324
 */
export const municipalities = {
  // Lines: year, requested first (where revised), requested, decided, settled
  drammen: history(
    "Drammen",
    [
      [2010, null, 120, 100, null],
      [2011, null, 100, 100, null],
      [2012, null, 124, 124, 133],
      [2013, null, 130, 130, 115],
      [2014, null, 130, 130, 124],
      [2015, null, 130, 170, 174],
      [2016, null, 230, 170, 183],
      [2017, null, 165, 165, 141],
      [2018, null, 73, 73, 73],
      [2019, null, 65, 65, 65, "until 2019 within the old boundaries"],
      [2020, 85, 56, 85, 56, "from 2020 within the new boundaries"],
      [2021, null, 58, 56, 59],
      [2022, 58, 310, 310, 324],
    ],
    {
      2023: {
        requestedFirst: 360,
        requested: 430,
        decided: 400,
        settled: 400,
        unaccompaniedSettled: 7,
        remark: "the first request is from the committee paper of 31 January 2024",
      },
      2024: { requested: 340, decided: 125, settledByNovember: 121 },
    },
  ),
  hamar: history(
    "Hamar",
    [
      [2010, null, 55, 40, null],
      [2011, null, 40, 40, null],
      [2012, null, 47, 40, 40],
      [2013, null, 70, 40, 45],
      [2014, null, 70, 40, 41],
      [2015, null, 60, 55, 43],
      [2016, null, 105, 105, 102],
      [2017, null, 70, 70, 61],
      [2018, null, 38, 38, 33],
      [2019, null, 32, 32, 31],
      [2020, 30, 20, 30, 19],
      [2021, null, 24, 24, 24],
      [2022, 29, 150, 150, 148],
    ],
    {
      2023: { requested: 215, decided: 215, settled: 212 },
      2024: { requested: 220, decided: 220, settledByNovember: 171 },
    },
  ),
  tolga: history(
    "Tolga",
    [
      [2010, null, 14, 10, null],
      [2011, null, 10, 10, null],
      [2012, null, 14, 7, 7],
      [2013, null, 12, 7, 3],
      [2014, null, 15, 7, 5],
      [2015, null, 15, 11, 11],
      [2016, null, 17, 12, 12],
      [2017, null, 10, 10, 10],
      [2018, null, 10, 10, 8],
      [2019, null, 10, 10, 9],
      [2020, 10, 10, 10, null, SUPPRESSED],
      [2021, null, 10, 10, 9],
      [2022, 12, 65, 44, 44],
    ],
    {
      2023: { requested: 35, decided: 35, settled: 39, unaccompaniedSettled: 0 },
      2024: { requested: 20, decided: 22, settledByNovember: 12 },
    },
  ),
  oslo: history(
    "Oslo",
    [
      [2010, null, 750, 350, null],
      [2011, null, 410, 410, null],
      [2012, null, 450, 410, 459],
      [2013, null, 490, 450, 468],
      [2014, null, 500, 500, 495],
      [2015, null, 720, 811, 684],
      [2016, null, 1000, 1000, 913],
      [2017, null, 831, 850, 830],
      [2018, null, 370, 350, 310],
      [2019, null, 250, 250, 234],
      [2020, 210, 138, 137, 129],
      [2021, null, 206, 206, 188],
      [2022, 225, 2000, 2000, 1924],
    ],
    {
      2023: { requested: 2170, decided: 2000, settled: 2018, unaccompaniedSettled: 46 },
      2024: { requested: 1650, decided: 1648, settledByNovember: 1389 },
    },
  ),
  bergen: history(
    "Bergen",
    [
      [2010, null, 400, 250, null],
      [2011, null, 250, 250, null],
      [2012, null, 300, 265, 278],
      [2013, null, 340, 300, 318],
      [2014, null, 350, 350, 323],
      [2015, null, 350, 350, 351],
      [2016, null, 720, 720, 636],
      [2017, null, 610, 610, 500],
      [2018, null, 240, 240, 179],
      [2019, null, 205, 205, 196],
      [2020, 195, 128, 195, 118],
      [2021, null, 165, 165, 146],
      [2022, 182, 1000, 1000, 718],
    ],
    {
      2023: { requested: 1200, decided: 1000, settled: 1037, unaccompaniedSettled: 17 },
      2024: { requested: 1200, decided: 1000, settledByNovember: 778 },
    },
  ),
  trondheim: history(
    "Trondheim",
    [
      [2010, null, 300, 280, null],
      [2011, null, 240, 210, null],
      [2012, null, 270, 240, 242],
      [2013, null, 290, 250, 251],
      [2014, null, 300, 300, 314],
      [2015, null, 300, 450, 425],
      [2016, null, 650, 650, 628],
      [2017, null, 438, 438, 441],
      [2018, null, 200, 200, 186],
      [2019, null, 160, 160, 159],
      [2020, 155, 102, 155, 86],
      [2021, null, 140, 140, 130],
      [2022, 140, 740, 740, 667],
    ],
    {
      2023: { requested: 790, decided: 730, settled: 788, unaccompaniedSettled: 21 },
      2024: { requested: 845, decided: 845, settledByNovember: 773 },
    },
  ),
  stavanger: history(
    "Stavanger",
    [
      [2010, null, 180, 155, null],
      [2011, null, 110, 110, null],
      [2012, null, 140, 102, 103],
      [2013, null, 150, 115, 95],
      [2014, null, 120, 120, 112],
      [2015, null, 120, 120, 130],
      [2016, null, 370, 370, 337],
      [2017, null, 285, 285, 277],
      [2018, null, 140, 140, 132],
      [2019, null, 120, 120, 119],
      [2020, 110, 72, 110, 49],
      [2021, null, 95, 95, 95],
      [2022, 105, 750, 750, 716],
    ],
    {
      2023: { requested: 865, decided: 770, settled: 875, unaccompaniedSettled: 15 },
      2024: { requested: 950, decided: 750, settledByNovember: 653 },
    },
  ),
  ringerike: history(
    "Ringerike",
    [
      [2020, 25, 16, 25, 16],
      [2021, null, 21, 21, 20],
      [2022, 25, 135, 135, 137],
    ],
    {
      2023: { requested: 190, decided: 190, settled: 165 },
      2024: { requested: 170, decided: 125, settledByNovember: 105 },
    },
  ),
  andoy: history(
    "Andøy",
    [
      [2010, null, 30, 30, null],
      [2011, null, 30, 30, null],
      [2012, null, 30, 30, 23],
      [2013, null, 30, 30, 28],
      [2014, null, 30, 30, 20],
      [2015, null, 30, 48, 48],
      [2016, null, 50, 40, 37],
      [2017, null, 32, 32, 25],
      [2018, null, 15, 15, 12],
      [2019, null, 15, 15, 12],
      [2020, 20, 13, 20, null, SUPPRESSED],
      [2021, null, 17, 17, 16],
      [2022, 17, 85, 85, 86],
    ],
    {
      2023: { requested: 70, decided: 60, settled: 74, unaccompaniedSettled: 0 },
      2024: { requested: 95, decided: 55, settledByNovember: 43 },
    },
  ),
  arendal: history(
    "Arendal",
    [
      [2020, 35, 23, 35, 20],
      [2021, null, 28, 28, 18],
      [2022, 36, 190, 190, 196],
    ],
    {
      2023: { requested: 275, decided: 240, settled: 277, unaccompaniedSettled: 17 },
      2024: { requested: 275, decided: 100, settledByNovember: 105 },
    },
  ),
  kragero: history(
    "Kragerø",
    [
      [2020, 17, 11, 17, 10],
      [2021, null, 13, 13, 16],
      [2022, 15, 85, 85, 81],
    ],
    {
      2023: { requested: 100, decided: 90, settled: 93, unaccompaniedSettled: 0 },
      2024: { requested: 90, decided: 50, settledByNovember: 50 },
    },
  ),
  gjovik: history(
    "Gjøvik",
    [
      [2020, 30, 27, 30, 29],
      [2021, null, 21, 21, 26],
      [2022, 28, 150, 150, 151],
    ],
    {
      2023: { requested: 195, decided: 160, settled: 198, unaccompaniedSettled: 7 },
      2024: { requested: 215, decided: 215, settledByNovember: 178 },
    },
  ),
} as const satisfies Readonly<Record<string, MunicipalHistory>>;

/**
 * The same for Drammen as its own committee paper of January 2024 has it, with the mid-year
 * revisions of request and decision. It differs from IMDi's table: 58 settled in both 2020 and
 * 2021, where IMDi has 56 and 59. Say which one is used.
 *
 * @example norway.drammenCommitteePaper.rows.find((row) => row.year === 2023)!.decidedRevised // 400
 */
export const drammenCommitteePaper: Table<{
  year: number;
  requested: number;
  requestedRevised?: number;
  decided?: number;
  decidedRevised?: number;
  settled?: number;
  unaccompaniedRequested?: number;
  unaccompaniedProposed?: number;
}> = {
  name: "Drammen: requested, decided and settled by its committee paper",
  units: {
    requested: "persons",
    requestedRevised: "persons",
    decided: "persons",
    decidedRevised: "persons",
    settled: "persons",
    unaccompaniedRequested: "persons",
    unaccompaniedProposed: "persons",
  },
  source: DRAMMEN_PAPER,
  status: "cited",
  rows: [
    { year: 2020, requested: 85, requestedRevised: 58, decided: 85, decidedRevised: 58, settled: 58 },
    { year: 2021, requested: 58, decided: 58, settled: 58 },
    { year: 2022, requested: 58, requestedRevised: 310, decided: 58, decidedRevised: 310 },
    { year: 2023, requested: 360, requestedRevised: 430, decided: 360, decidedRevised: 400 },
    {
      year: 2024,
      requested: 340,
      unaccompaniedRequested: 12,
      unaccompaniedProposed: 6,
      note: "the council decided on 125 afterwards",
    },
  ],
};
