import type { FigureSet, Series, Table } from "../figure.js";

const REPORT_2011 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2012/arsrapport-for-bosetting-2011/";
const REPORT_2015 = "http://www.imdi.no/om-imdi/rapporter/2016/arsrapport-for-busetting-2015/";
const REPORT_2016 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2017/arsrapport-for-busetting-2016/";
const REPORT_2018 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/arsrapport-for-busetting-2018/";
const OSTLENDINGEN_2019 =
  "https://www.ostlendingen.no/norske-kommuner-bosatte-nesten-5-000-flyktninger-i-fjor/s/5-69-747913";
const IMDI_2019 = "https://www.imdi.no/om-imdi/aktuelt-na/flyktninger-bosettes-raskere/";

/** How long people waited for a municipality, on average. */
export const waitForSettlement: Table<{ period: string; group: string; from: string; wait: number }> = {
  name: "mean wait for settlement",
  units: { wait: "months" },
  source: REPORT_2018,
  status: "cited",
  rows: [
    { period: "2010", group: "unaccompaniedMinors", from: "permit", wait: 5.7, source: REPORT_2011 },
    { period: "2011", group: "unaccompaniedMinors", from: "permit", wait: 5.5, source: REPORT_2011 },
    { period: "2015", group: "all", from: "permit", wait: 8.4, source: REPORT_2015 },
    { period: "2016", group: "all", from: "permit", wait: 4.8, source: REPORT_2016 },
    { period: "2017", group: "all", from: "permit", wait: 5 },
    { period: "2018", group: "all", from: "permit", wait: 4.9 },
    { period: "2017", group: "singleAdults", from: "permit", wait: 5.3 },
    { period: "2018", group: "singleAdults", from: "permit", wait: 4.9 },
    {
      period: "2017",
      group: "unaccompaniedMinors",
      from: "arrival",
      wait: 19,
      source:
        "https://www.bufdir.no/Statistikk_og_analyse/Oppvekst/Barn_pa_flukt/Enslige_mindrearige_asylsokere_EMA/",
      note: "in reception, from arrival: not to be compared with the others",
    },
    {
      period: "2022-08",
      group: "ukrainians",
      from: "permit",
      wait: 1,
      source:
        "https://kommunikasjon.ntb.no/pressemelding/16500-flyktninger-er-bosatt?publisherId=89626&releaseId=17935747",
      note: "a little less by the source",
    },
  ],
};

/** Shares of the settled who waited no longer than so many months from their permit. */
export const settledWithin: Table<{ period: string; group: string; months: number; share: number }> = {
  name: "settled within so many months",
  units: { months: "months", share: "percent" },
  source: REPORT_2011,
  status: "cited",
  rows: [
    { period: "2010", group: "unaccompaniedMinors", months: 3, share: 16 },
    { period: "2011", group: "unaccompaniedMinors", months: 3, share: 27 },
    {
      period: "2017",
      group: "all",
      months: 6,
      share: 76,
      source: OSTLENDINGEN_2019,
      status: "derived",
      note: "83 percent in 2018 less the rise of 7 points",
    },
    { period: "2018", group: "all", months: 6, share: 83, source: OSTLENDINGEN_2019 },
    { period: "2019, January–August", group: "all", months: 6, share: 94, source: IMDI_2019 },
    { period: "2019, January–August", group: "resettled", months: 6, share: 95, source: IMDI_2019 },
  ],
};

/** Persons with a permit who wait in reception centres on 31 December. */
export const waitingInReception: Series = {
  name: "waiting in reception with a permit, 31 December",
  unit: "persons",
  source: REPORT_2015,
  status: "cited",
  values: [
    { year: 2015, value: 3479, note: "they had waited six months on average" },
    {
      year: 2016,
      value: 1751,
      source:
        "https://www.abcnyheter.no/nyheter/politikk/2017/02/14/195277446/flyktninger-bosettes-i-rekordfart-i-norge",
    },
    {
      year: 2017,
      value: 1045,
      source: "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2018/50-000-flyktninger-bosatt-pa-fem-ar/",
    },
    { year: 2018, value: 582, source: REPORT_2018, note: "the lowest in eleven years" },
  ],
};

/** How fast municipalities settled people from Ukraine in 2022: from 131 to 1 094 within a month. */
export const settledUkrainiansByDate: Table<{ date: string; settled?: number; settledOrOnTheWay?: number }> =
  {
    name: "settled from Ukraine, up to a date",
    units: { settled: "persons", settledOrOnTheWay: "persons" },
    source:
      "https://www.vg.no/nyheter/innenriks/i/Wjz6bg/se-oversikten-1094-ukrainske-flyktninger-bosatt-i-norske-kommuner",
    status: "cited",
    rows: [
      {
        date: "2022-04-20",
        settled: 131,
        source: "Dagsavisen, 20 April 2022 (https://www.dagsavisen.no)",
        note: "13 736 had registered by then",
      },
      { date: "2022-04-29", settled: 628, source: "Dagsavisen, 2 May 2022 (https://www.dagsavisen.no)" },
      { date: "2022-05", settled: 1094, settledOrOnTheWay: 4938 },
      {
        date: "2022, summer",
        settled: 14_234,
        source: "Utrop, notice 319317 (https://www.utrop.no)",
        note: "of 16 696 settled from all countries",
      },
      {
        date: "2023-10-11",
        settledOrOnTheWay: 51_000,
        source:
          "https://www.vl.no/nyheter/2023/10/11/udi-oppretter-opptil-3000-nye-mottaksplasser-etter-stor-okning-av-ukrainske-flyktninger/",
        note: "of more than 63 000 who had come",
      },
    ],
  };

/**
 * How settlement followed individual asylum applications in 2010–2021: least squares with weights
 * that are not negative, on the applications of the same year and the two before. Most of it comes
 * one and two years later.
 */
export const settlementAfterApplications: FigureSet<{
  readonly sameYear: number;
  readonly oneYearLater: number;
  readonly twoYearsLater: number;
  readonly constant: number;
  readonly rootMeanSquareError: number;
}> = {
  name: "settlement after asylum applications, 2010–2021",
  units: {
    sameYear: "settled per application",
    oneYearLater: "settled per application",
    twoYearsLater: "settled per application",
    constant: "persons",
    rootMeanSquareError: "persons",
  },
  source:
    "computed from IMDi, SSB, UDI and UNHCR numbers in norway.nationalSeries (each with its source there)",
  status: "derived",
  values: {
    sameYear: 0.055,
    oneYearLater: 0.258,
    twoYearsLater: 0.172,
    constant: 2433,
    rootMeanSquareError: 2008,
  },
};
