import type { FigureSet, Series, Table } from "../figure.js";
import { KOMMUNALARBETAREN_2017 } from "./sources.js";

/** Municipal employees who were given notice (varsel), most of them in 2016 from homes for minors that closed. */
export const employeesGivenNotice: Series = {
  name: "municipal employees given notice",
  unit: "persons",
  source: KOMMUNALARBETAREN_2017,
  status: "cited",
  note: "all occupations; the source takes most of 2016 to come from homes for unaccompanied minors",
  values: [
    { year: 2015, value: 356 },
    { year: 2016, value: 671 },
  ],
};

const SYDSVENSKAN_2018 =
  "https://www.sydsvenskan.se/2018-12-27/snabb-okning-av-ekonomiskt-bistand-till-flyktinginvandrare";

/** Persons on the state's establishment benefit (etableringsersättning). */
export const onEstablishmentBenefit: Series = {
  name: "persons on establishment benefit",
  unit: "persons",
  source: SYDSVENSKAN_2018,
  status: "cited",
  values: [
    { year: 2012, value: 10_000 },
    { year: 2017, value: 43_000 },
  ],
};

/**
 * Financial aid that municipalities paid to those who came in 2014: it rose when the two years that
 * the state pays for had passed, while fewer came.
 */
export const aidToThoseOf2014: Series = {
  name: "financial aid to the newcomers of 2014",
  unit: "million SEK",
  source: SYDSVENSKAN_2018,
  status: "cited",
  values: [
    { year: 2016, value: 177 },
    { year: 2017, value: 315 },
  ],
};

/** What the state expected in February 2016 to pay for that year. */
export const statePaymentsForecast2016: FigureSet<{
  readonly unaccompaniedMinors: number;
  readonly municipalitiesRegionsAndHousing: number;
}> = {
  name: "state payments for 2016 as forecast in February 2016",
  units: { unaccompaniedMinors: "billion SEK", municipalitiesRegionsAndHousing: "billion SEK" },
  source: "https://www.affarsvarlden.se/bors-ekonominyheter/migrationsverket-sanker-prognos-6703237",
  status: "cited",
  values: { unaccompaniedMinors: 29.5, municipalitiesRegionsAndHousing: 41 },
};

/**
 * What happened in named municipalities when fewer unaccompanied minors came and the payment for
 * empty places ended.
 *
 * @example sweden.responseCases.rows.find((row) => row.municipality === "Hässleholm")!.deficit // 26 million SEK
 */
export const responseCases: Table<{
  municipality: string;
  period: string;
  what: string;
  /** Places that stand empty, or are taken away. */
  places?: number;
  homesClosed?: number;
  deficit?: number;
  rent?: number;
}> = {
  name: "what Swedish municipalities did when fewer minors came",
  units: {
    places: "places",
    homesClosed: "homes",
    deficit: "million SEK in the year",
    rent: "million SEK per year",
  },
  source: "https://sverigesradio.se/artikel/6728657",
  status: "cited",
  rows: [
    {
      municipality: "Hässleholm",
      period: "2017",
      what: "deficit expected from lower state payments, and places taken away in the year",
      places: 50,
      deficit: 26,
      source: "https://www.frilagt.se/2016/12/17/stanger-boenden-for-ensamkommande/",
      note: "in Skåne; about 230 minors in its care in December 2016. 30 places more were to go in 2018–2019 and 20 in 2020–2022: six years to shrink by 100",
    },
    {
      municipality: "Skövde",
      period: "2017",
      what: "empty places of 32 in one home, in premises leased for three years",
      places: 16,
      rent: 6.2,
      source: "https://www.skovdenyheter.se/artikel/skovde-betalar-miljoner-for-tomma-hvb-hem",
      note: "an empty place costs what an occupied one costs; the lease could be ended at the end of 2018",
    },
    {
      municipality: "Trosa",
      period: "2018",
      what: "the municipality's own home, opened in May 2016 and closed in June 2018; from ten minors to four",
      homesClosed: 1,
      deficit: 1.6,
      source: "https://www.sn.se/nyheter/trosa/hvb-skogsglantan-avvecklas-sm4548174.aspx",
    },
    {
      municipality: "Malmö",
      period: "2017",
      what: "homes with staff round the clock that were to close",
      homesClosed: 5,
    },
    { municipality: "Stockholm", period: "2017", what: "homes that had closed by summer", homesClosed: 6 },
    {
      municipality: "Göteborg",
      period: "2017",
      what: "homes closed or closing in the summer",
      homesClosed: 11,
    },
  ],
};
