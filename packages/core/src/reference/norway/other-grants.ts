import type { Series } from "../figure.js";
import { IMDI_RATES_2017, KS_BUDGET_2023, SAMARBEIDSDESKEN_RATES } from "./sources.js";

/** A state grant to municipalities: whom it is paid for and how, with its amounts by year. */
export interface Grant extends Series {
  /** What one amount is paid for, and when. */
  readonly paidFor: string;
}

const proposed2023 = { year: 2023, source: KS_BUDGET_2023, note: "budget proposal" } as const;
const told2024 = { year: 2024, source: SAMARBEIDSDESKEN_RATES } as const;

const ksBudget2019 = {
  source:
    "https://www.ks.no/fagomrader/innvandring-og-integrering/integrering/--ingen-overraskelser-pa-integreringsfeltet/",
  status: "cited",
} as const;
const proposed2019 = { year: 2019, note: "budget proposal" } as const;

const ownShare2017 = {
  unit: "NOK per person",
  source:
    "https://www.regjeringen.no/no/dep/jd/tilskudd/tilskudd-fra-jd-i-2017/tilskuddsordning-for-bosetting-av-personer-med-nedsatt-funksjonsevne-ogeller-atferdsvansker-2017/id2526582/",
  status: "cited",
} as const;

const imdi2017 = { source: IMDI_RATES_2017, status: "cited" } as const;
const rogaland2015 = {
  source: "https://www.fylkesmannen.no/Rogaland/Folk-og-samfunn/Flyktningsituasjonen/Tilskot-og-okonomi/",
  status: "cited",
} as const;
const hostBudget2007 =
  "https://www.statsbudsjettet.no/Statsbudsjettet-2007/Statsbudsjettet-fra-A-til-A/Vertskommuner-og-kompensasjon/";

const fixedGrant2017 = {
  year: 2017,
  source:
    "https://www.regjeringen.no/no/dokumentarkiv/regjeringen-solberg/aktuelt-regjeringen-solberg/bld/nyheter/2016/statsbudsjettet-2017-foreslar-fast-tilskot-ved-busetting-av-einslege-mindrearige-flyktningar/id2514483/",
  note: "budget proposal",
} as const;
const unaccompanied = {
  unit: "NOK per person and year",
  source: KS_BUDGET_2023,
  status: "cited",
  note: "paid beside the integration grant, to and including the year in which they turn 20",
} as const;
const unchanged2023 = {
  year: 2023,
  note: "budget proposal; the text says that most rates were left as in 2022",
} as const;
const oldScheme2016 = {
  source: "https://www.imdi.no/tilskudd/tilskudd-2016/tilskudd-enslige-mindrearige/",
  status: "cited",
} as const;

/**
 * Other grants that settlement or reception brings, as published: amounts by year, `null` from the
 * year in which a grant was abolished. Read them with `valueIn`.
 *
 * @example valueIn(norway.otherGrants.kindergarten, 2024)?.value // 27800 NOK per child, once
 * @example valueIn(norway.otherGrants.extra, 2018) // null: abolished
 */
export const otherGrants = {
  /** Barnehagetilskudd. */
  kindergarten: {
    ...imdi2017,
    name: "kindergarten grant",
    paidFor: "a child of 0–5 years at settlement, or born within six months of it; once",
    unit: "NOK per child, once",
    values: [
      { year: 2017, value: 25_100 },
      { ...told2024, value: 27_800 },
    ],
  },
  /** Eldretilskudd. */
  elderly: {
    ...imdi2017,
    name: "grant for the elderly",
    paidFor: "a person who has turned 60 at settlement; once",
    unit: "NOK per person, once",
    values: [
      { year: 2017, value: 164_200 },
      { ...told2024, value: 180_600 },
    ],
  },
  /** Norsktilskudd for personer med kollektiv beskyttelse. */
  languageCollectiveProtection: {
    name: "language grant, collective protection",
    paidFor: "an adult with temporary collective protection; one year only",
    unit: "NOK per person, once",
    source: KS_BUDGET_2023,
    status: "cited",
    values: [
      { ...proposed2023, value: 45_000, note: "budget proposal, a new rate" },
      {
        ...told2024,
        value: 48_400,
        status: "assumed",
        note: "the source labels it a basic grant for municipalities with few Ukrainians; read as the next rate after 45 000",
      },
    ],
  },
  /** Norsktilskudd, lav sats. */
  languageLowRate: {
    ...ksBudget2019,
    name: "language grant, low rate",
    paidFor: "a person in the language scheme, low rate; sum over three years",
    unit: "NOK per person over three years",
    values: [{ ...proposed2019, value: 54_500 }],
  },
  /** Norsktilskudd, høy sats. */
  languageHighRate: {
    ...ksBudget2019,
    name: "language grant, high rate",
    paidFor: "a person in the language scheme, high rate; sum over three years",
    unit: "NOK per person over three years",
    values: [{ ...proposed2019, value: 141_800 }],
  },
  /** Grunntilskudd til norskopplæring, lav. */
  languageBasicFew: {
    name: "basic language grant, 1–3 persons",
    paidFor: "a municipality with 1–3 persons in the target group",
    unit: "NOK per municipality and year",
    source: KS_BUDGET_2023,
    status: "cited",
    values: [{ ...proposed2023, value: 217_000 }],
  },
  /** Grunntilskudd til norskopplæring, høy. */
  languageBasicSome: {
    name: "basic language grant, 4–150 persons",
    paidFor: "a municipality with 4–150 persons in the target group",
    unit: "NOK per municipality and year",
    source: KS_BUDGET_2023,
    status: "cited",
    values: [{ ...proposed2023, value: 643_900 }],
  },
  /** Tilskudd 1 ved nedsatt funksjonsevne eller atferdsvansker. */
  disabilityOnce: {
    ...ksBudget2019,
    name: "disability grant 1",
    paidFor: "a person with a disability or behavioural difficulty; once, in the first or second year",
    unit: "NOK per person, once",
    values: [
      { ...proposed2019, value: 190_800 },
      { ...proposed2023, value: 196_400 },
      { ...told2024, value: 196_400 },
    ],
  },
  /** Innslagssum for tilskudd 1. */
  disabilityOnceOwnShare: {
    ...ownShare2017,
    name: "own share before disability grant 1",
    paidFor: "what the municipality carries before disability grant 1",
    values: [{ year: 2017, value: 100_000 }],
  },
  /** Tilskudd 2 ved nedsatt funksjonsevne eller atferdsvansker: the most that is paid in a year. */
  disabilityYearly: {
    ...ksBudget2019,
    name: "disability grant 2, ceiling",
    paidFor:
      "a person with a disability or behavioural difficulty; up to this amount a year, for at most five years",
    unit: "NOK per person and year",
    values: [
      { ...proposed2019, value: 1_320_000 },
      { ...proposed2023, value: 1_520_000 },
      { ...told2024, value: 1_608_000 },
    ],
  },
  /** Innslagssum for tilskudd 2. */
  disabilityYearlyOwnShare: {
    ...ownShare2017,
    name: "own share before disability grant 2",
    paidFor: "what the municipality carries in a year before disability grant 2",
    unit: "NOK per person and year",
    values: [{ year: 2017, value: 200_000 }],
  },
  /** Særskilt tilskudd for enslige mindreårige, yngre: the fixed grant that began in 2017. */
  unaccompaniedTo16: {
    ...unaccompanied,
    name: "grant for unaccompanied minors, to 16",
    paidFor: "an unaccompanied minor, to and including the year of turning 16",
    values: [
      { ...fixedGrant2017, value: 1_198_000 },
      { ...unchanged2023, value: 1_118_000 },
    ],
  },
  /** Særskilt tilskudd for enslige mindreårige, eldre. */
  unaccompaniedFrom17: {
    ...unaccompanied,
    name: "grant for unaccompanied minors, from 17",
    paidFor: "an unaccompanied minor, from the year of turning 17 to that of turning 20",
    values: [
      { ...fixedGrant2017, value: 750_000 },
      { ...unchanged2023, value: 705_000 },
    ],
  },
  /** Særskilt tilskudd for enslige mindreårige in its form until 2016, beside refunds for child welfare. */
  unaccompaniedUntil2016: {
    ...oldScheme2016,
    name: "grant for unaccompanied minors until 2016",
    paidFor: "an unaccompanied minor; the state refunded most child-welfare costs in addition",
    unit: "NOK per person and year",
    values: [
      { year: 2016, value: 207_000 },
      {
        year: 2017,
        value: null,
        source:
          "https://www.regjeringen.no/nb/dokumenter/statlig-refusjon-av-utgifter-til-kommunale-barneverntiltak-for-enslige-mindrearige-asylsokere-og-flyktninger-m.fl/id2414586/",
        note: "merged with the refunds into a fixed grant from 1 January 2017",
      },
    ],
  },
  /** The one-off of 2016 for each unaccompanied minor settled in that year. */
  unaccompaniedExtra2016: {
    ...oldScheme2016,
    name: "extra grant for unaccompanied minors settled in 2016",
    paidFor: "an unaccompanied minor settled in 2016; once",
    unit: "NOK per person, once",
    values: [{ year: 2016, value: 100_000 }],
  },
  /** Ekstratilskudd for bosetting. */
  extra: {
    name: "extra grant for settling more than requested",
    paidFor: "a person settled beyond the request; once. In 2016 and 2017 the request was that of 2015",
    unit: "NOK per person, once",
    source: "https://www.imdi.no/tilskudd/tilskudd-2016/ekstratilskudd-for-bosetting/",
    status: "cited",
    note: "in force 2015–2017; the amount of 2015 was not read. Another scheme of this kind existed in 2023",
    values: [
      { year: 2016, value: 50_000 },
      {
        year: 2017,
        value: 50_000,
        source: "IMDi, rundskriv 03/2017, https://www.imdi.no/tilskudd/ekstratilskudd-for-bosetting/",
        note: "for persons settled by 30 September 2017",
      },
      {
        year: 2018,
        value: null,
        source: "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2017/statsbudsjettet-2018/",
        note: "listed among the grants that end with the budget for 2018",
      },
    ],
  },
  /** Vertskommunetilskudd, grunnsats. */
  hostMunicipality: {
    ...rogaland2015,
    name: "host municipality grant, base",
    paidFor: "a municipality with a reception centre",
    unit: "NOK per municipality and year",
    values: [
      { year: 2007, value: 180_600, source: hostBudget2007 },
      { year: 2015, value: 492_592 },
    ],
  },
  /** Vertskommunetilskudd, sats per plass. */
  hostMunicipalityPlace: {
    ...rogaland2015,
    name: "host municipality grant, per place",
    paidFor: "a place in a reception centre",
    unit: "NOK per place and year",
    values: [
      { year: 2007, value: 1_960, source: hostBudget2007 },
      { year: 2015, value: 7_560 },
    ],
  },
  /** Vertskommunetilskudd, sats per plass for enslige mindreårige. */
  hostMunicipalityPlaceUnaccompanied: {
    ...rogaland2015,
    name: "host municipality grant, per place for an unaccompanied minor",
    paidFor: "a place for an unaccompanied minor in a reception centre",
    unit: "NOK per place and year",
    values: [{ year: 2015, value: 13_965 }],
  },
  /** Alternativ mottaksplassering. */
  alternativeReception: {
    name: "alternative reception placement",
    paidFor: "a person placed in a municipality instead of a reception centre",
    unit: "NOK per person and month",
    source: "https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2013-013/rs-2013-013v/",
    status: "cited",
    values: [{ year: 2018, value: 14_349 }],
  },
} as const satisfies Readonly<Record<string, Grant>>;
