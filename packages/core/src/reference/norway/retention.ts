import type { Figure, Table } from "../figure.js";

const SSB_COHORT_2005 = "https://www.ssb.no/a/samfunnsspeilet/utg/201201/06/tab-2012-03-07-01.html";
const KOMMUNAL_RAPPORT =
  "https://www.kommunal-rapport.no/integrering/flere-flyktninger-blir-boende-i-kommunen-de-blir-bosatt-i/133574!/";
const SSB_MONITOR = "https://www.ssb.no/en/befolkning/artikler-og-publikasjoner/";

/** Kinds of household that Statistics Norway tells apart among the settled. */
export type Household =
  | "all"
  | "singleMan"
  | "singleWoman"
  | "coupleWithoutChildren"
  | "coupleWithChildren"
  | "loneParent";

/**
 * Where those settled in 2005 lived five years later, percent of each household type
 * (sekundærflytting). Shares are rounded by the source and may add to 99 or 101.
 *
 * @example norway.whereTheyLived.rows.find((row) => row.household === "loneParent")!.stayed // 78 percent
 */
export const whereTheyLived: Table<{
  household: Household;
  persons: number;
  stayed: number;
  sameCounty: number;
  otherCounty: number;
  oslo: number;
}> = {
  name: "residence five years after settlement in 2005",
  units: {
    persons: "persons",
    stayed: "percent",
    sameCounty: "percent",
    otherCounty: "percent",
    oslo: "percent",
  },
  source: SSB_COHORT_2005,
  status: "cited",
  rows: [
    {
      household: "all",
      persons: 4619,
      stayed: 74,
      sameCounty: 6,
      otherCounty: 13,
      oslo: 7,
      note: "a later text of Statistics Norway implies 72 percent stayed",
    },
    { household: "singleMan", persons: 822, stayed: 63, sameCounty: 7, otherCounty: 17, oslo: 14 },
    { household: "singleWoman", persons: 277, stayed: 70, sameCounty: 8, otherCounty: 13, oslo: 8 },
    { household: "coupleWithoutChildren", persons: 148, stayed: 72, sameCounty: 9, otherCounty: 10, oslo: 9 },
    { household: "coupleWithChildren", persons: 2485, stayed: 77, sameCounty: 6, otherCounty: 12, oslo: 4 },
    { household: "loneParent", persons: 887, stayed: 78, sameCounty: 5, otherCounty: 11, oslo: 7 },
  ],
};

/**
 * Share of those settled from `firstYear` to `lastYear` who still live in their first municipality
 * after so many years (bofasthet), percent.
 *
 * @example norway.stillInFirstMunicipality.rows.find((row) => row.firstYear === 2015)!.stayed // 82 percent
 */
export const stillInFirstMunicipality: Table<{
  firstYear: number;
  lastYear: number;
  yearsAfter: number;
  stayed: number;
}> = {
  name: "still in the first municipality",
  units: { yearsAfter: "years", stayed: "percent" },
  source: KOMMUNAL_RAPPORT,
  status: "cited",
  rows: [
    { firstYear: 1999, lastYear: 1999, yearsAfter: 5, stayed: 60, note: "about 60 by the source" },
    { firstYear: 2005, lastYear: 2005, yearsAfter: 5, stayed: 74, source: SSB_COHORT_2005 },
    {
      firstYear: 2006,
      lastYear: 2006,
      yearsAfter: 5,
      stayed: 76,
      source: `${SSB_MONITOR}monitor-for-sekundaerflytting`,
    },
    {
      firstYear: 2007,
      lastYear: 2007,
      yearsAfter: 5,
      stayed: 77,
      source: `${SSB_MONITOR}monitor-for-sekundarflytting`,
    },
    {
      firstYear: 2008,
      lastYear: 2008,
      yearsAfter: 5,
      stayed: 78,
      source: `${SSB_MONITOR}monitor-for-sekundarflytting`,
    },
    {
      firstYear: 2009,
      lastYear: 2010,
      yearsAfter: 5,
      stayed: 80,
      source: `${SSB_MONITOR}monitor-for-secondary-migration--314461`,
      note: "around 80 for both years by the source",
    },
    { firstYear: 2013, lastYear: 2013, yearsAfter: 5, stayed: 81 },
    { firstYear: 2014, lastYear: 2014, yearsAfter: 5, stayed: 83 },
    { firstYear: 2015, lastYear: 2015, yearsAfter: 5, stayed: 82 },
    {
      firstYear: 2010,
      lastYear: 2016,
      yearsAfter: 7,
      stayed: 66.7,
      source:
        "https://www.fafo.no/zoo-publikasjoner/summaries/secondary-migration-among-refugees-causes-and-consequences-2",
      note: "two in three by the source, from registers",
    },
  ],
};

/** The same for those settled in 2015, by where: it ranges from 65 to 94 percent after five years. */
export const stillInFirstMunicipalityByPlace: Table<{ place: string; yearsAfter: number; stayed: number }> = {
  name: "still in the first municipality by place, settled in 2015",
  units: { yearsAfter: "years", stayed: "percent" },
  source: KOMMUNAL_RAPPORT,
  status: "cited",
  note: "published as the share that had left",
  rows: [
    { place: "Nordland", yearsAfter: 5, stayed: 65 },
    { place: "Troms og Finnmark", yearsAfter: 5, stayed: 68 },
    { place: "Oslo", yearsAfter: 5, stayed: 94 },
  ],
};

/**
 * Yearly rates of leaving that those shares imply. Moving is rarest in the first year and rises
 * when the introduction programme ends, so a constant rate is a simplification.
 */
export const impliedLeaving: Table<{
  household: Household;
  fromYear: number;
  toYear: number;
  leaving: number;
}> = {
  name: "implied yearly rate of leaving",
  units: {
    fromYear: "years after settlement",
    toYear: "years after settlement",
    leaving: "percent per year",
  },
  source: KOMMUNAL_RAPPORT,
  status: "derived",
  rows: [
    { household: "all", fromYear: 0, toYear: 5, leaving: 3.97, note: "−ln(0.82)/5, settled 2013–2015" },
    {
      household: "all",
      fromYear: 5,
      toYear: 7,
      leaving: 10.33,
      note: "ln(0.82/0.667)/2 from two sources: an order of size",
    },
    {
      household: "singleMan",
      fromYear: 0,
      toYear: 5,
      leaving: 9.24,
      source: SSB_COHORT_2005,
      note: "settled in 2005",
    },
    {
      household: "coupleWithChildren",
      fromYear: 0,
      toYear: 5,
      leaving: 5.23,
      source: SSB_COHORT_2005,
      note: "settled in 2005",
    },
  ],
};

const STOCK = "IMDi's municipal table of refugees by residence and moves (flyktning_botid_flytting)";

/** Of refugees with five or more years in the country, the percent who moved in from another municipality. */
export const movedInShare: Table<{ year: number; movedIn: number }> = {
  name: "share of long-resident refugees who moved in",
  units: { movedIn: "percent" },
  source: `computed from ${STOCK}`,
  status: "derived",
  note: "a share of the stock, not a yearly flow",
  rows: [
    { year: 2014, movedIn: 39.1 },
    { year: 2016, movedIn: 40.4 },
    { year: 2018, movedIn: 41.6 },
    { year: 2019, movedIn: 42.7 },
    { year: 2020, movedIn: 43.0 },
    { year: 2021, movedIn: 43.9 },
    { year: 2022, movedIn: 47.1 },
  ],
};

/** Persons with a refugee background in five municipalities in 2022: settled there, or moved in later. */
export const refugeeStock: Table<{
  municipality: string;
  year: number;
  all: number;
  settledHere: number;
  movedIn: number;
}> = {
  name: "persons with a refugee background",
  units: { all: "persons", settledHere: "persons", movedIn: "persons" },
  source: STOCK,
  status: "cited",
  rows: [
    { municipality: "Drammen", year: 2022, all: 8420, settledHere: 3888, movedIn: 4451 },
    { municipality: "Hamar", year: 2022, all: 1794, settledHere: 937, movedIn: 829 },
    { municipality: "Tolga", year: 2022, all: 106, settledHere: 98, movedIn: 8 },
    { municipality: "Bergen", year: 2022, all: 12_174, settledHere: 8225, movedIn: 3774 },
    { municipality: "Trondheim", year: 2022, all: 8908, settledHere: 6071, movedIn: 2663 },
  ],
};

const FORSKNING_NO =
  "https://www.forskning.no/flyktninger-krig-og-fred-oslomet/kun-1-av-10-ukrainere-vil-tilbake/2605879";

const SSB_MOVES =
  "https://www.ssb.no/befolkning/flytting/statistikk/flyttinger/artikler/ukrainerne-lager-flyttebolger";

/** How many of those with temporary protection leave the country, and what they say they want. */
export const ukrainiansLeaving = {
  emigrated2023: { value: 2400, unit: "persons", source: SSB_MOVES, status: "cited" },
  emigrationRate2023: {
    value: 4.7,
    unit: "percent of residents per year",
    source: SSB_MOVES,
    status: "derived",
    note: "2 400 over the mean of 36 800 residents on 1 January 2023 and over 65 000 a year later",
  },
  returnedToJanuary2026: {
    value: 5400,
    unit: "persons",
    source: "https://news.mail.ru/society/69541572, quoting Aftenposten",
    status: "cited",
    note: "quoted by another source; of about 100 000",
  },
  wantToReturn2022: {
    value: 26,
    unit: "percent",
    source:
      "https://www.abcnyheter.no/nyheter/norge/2022/10/31/195881176/kun-en-av-fire-ukrainere-vil-hjem-selv-om-krigen-slutter",
    status: "cited",
    note: "as soon as the war is over; about 700 asked in June 2022",
  },
  wantToReturn2025: {
    value: 10,
    unit: "percent",
    source: FORSKNING_NO,
    status: "cited",
    note: "one in ten by the source",
  },
  noPlanToReturnInPeace2025: {
    value: 47,
    unit: "percent",
    source: FORSKNING_NO,
    status: "cited",
    note: "a survey",
  },
} as const satisfies Readonly<Record<string, Figure>>;
