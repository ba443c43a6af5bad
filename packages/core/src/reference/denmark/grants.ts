import type { Figure, FigureSet, Series } from "../figure.js";

const LAW = "https://www.elov.dk/integrationsloven/paragraf/45/";
const GUIDANCE_2019 = "http://www.socialjura.dk/content-storage/regler/2019/vejl-10059-af-2511-2019/";
const RATES_2015 = "http://bm.dk/da/Satser%20for%202017/Satser%20for%202015/Integrationsomraadet.aspx";
const RATES_2024 = "https://uim.dk/tal-og-statistik/satser/";
const DEAL_2016 = "https://www.kl.dk/nyhed/2016/marts/kl-topartsaftalen-er-et-godt-skridt-paa-vejen/";

const perMonth = { unit: "DKK per person and month", source: GUIDANCE_2019, status: "cited" } as const;
const once = { unit: "DKK per person, once", source: RATES_2024, status: "cited" } as const;

/**
 * What the Danish state pays municipalities for refugees and reunified family members, by calendar
 * year. A good part comes only with a result: work, education or a language test. Read it with
 * `valueIn`.
 *
 * @example valueIn(denmark.grants.base, 2024)?.value // 3127 DKK per person and month
 */
export const grants = {
  /** Grundtilskud, in the first three years. */
  base: {
    ...perMonth,
    name: "base grant",
    note: "in the first three years",
    values: [
      { year: 2017, value: 3960, source: LAW, note: "raised by a half in 2017 and 2018" },
      { year: 2018, value: 3960, source: LAW, note: "raised by a half in 2017 and 2018" },
      { year: 2020, value: 2858 },
      { year: 2024, value: 3127, source: RATES_2024 },
    ],
  },
  unaccompaniedMinor: {
    ...perMonth,
    name: "grant for unaccompanied minors",
    values: [
      { year: 2020, value: 9503 },
      { year: 2024, value: 10_397, source: RATES_2024 },
    ],
  },
  /** Resultattilskud, in the first three years. */
  work: {
    ...once,
    name: "result grant, work",
    values: [
      { year: 2015, value: 48_440, source: RATES_2015 },
      { year: 2024, value: 88_817, note: "work or education within three years" },
    ],
  },
  education: {
    ...once,
    name: "result grant, education",
    values: [
      { year: 2015, value: 48_440, source: RATES_2015 },
      { year: 2024, value: 88_817, note: "work or education within three years" },
    ],
  },
  workOrEducationLater: {
    ...once,
    name: "result grant, work or education in year 4 or 5",
    values: [{ year: 2024, value: 59_210 }],
  },
  languageTest: {
    ...once,
    name: "result grant, Danish test",
    values: [{ year: 2024, value: 37_895 }],
  },
  /** Rådighedsbeløb: the state refunds half of the programme's cost up to this. */
  programmeCeiling: {
    name: "ceiling of the half-refunded integration programme",
    unit: "DKK per person and year",
    source: RATES_2015,
    status: "cited",
    values: [
      { year: 2015, value: 74_095 },
      {
        year: 2024,
        value: 41_856,
        source: RATES_2024,
        status: "assumed",
        note: "the head of the table says per month; read as per year, as in earlier tables",
      },
    ],
  },
  /** § 45 b, for each refugee at work beyond a baseline. */
  workBeyondBaseline: {
    ...once,
    name: "extra grant for each refugee at work beyond a baseline",
    source: "integrationsloven § 45 b (https://danskelove.dk)",
    values: [
      { year: 2017, value: 25_000 },
      { year: 2018, value: 25_000 },
    ],
  },
  /** § 45 a. */
  temporaryHousingRefund: {
    name: "refund of the cost of temporary housing",
    unit: "percent",
    source: "https://danskelove.dk/integrationsloven/45a",
    status: "cited",
    note: "up to 24 000 DKK per person and year",
    values: [
      { year: 2016, value: 50 },
      { year: 2017, value: 50 },
    ],
  },
} as const satisfies Readonly<Record<string, Series>>;

/** The base grant as it stands in the law, before its yearly adjustment. */
export const baseGrantInLaw: Figure = {
  value: 2640,
  unit: "DKK per person and month",
  source: LAW,
  status: "cited",
  note: "in the price level of the law, whose year was not read",
};

/** How far the national number may miss before it must be set anew within the year. */
export const revisionThreshold: Figure = {
  value: 50,
  unit: "percent",
  source: "http://uim.dk/arbejdsomrader/Integration/visiteringskvoter",
  status: "cited",
};

/** The one-off state money for housing in the agreement of March 2016 between state and municipalities. */
export const housingAgreement2016: FigureSet<{
  readonly newSocialHousing: number;
  readonly newDwellings: number;
  readonly temporaryHousing: number;
  readonly whole: number;
}> = {
  name: "agreement on housing refugees of March 2016",
  units: {
    newSocialHousing: "million DKK",
    newDwellings: "dwellings",
    temporaryHousing: "million DKK",
    whole: "million DKK",
  },
  source: DEAL_2016,
  status: "cited",
  note: "the pool for new dwellings covers three quarters of the municipal cost; the whole is a little more than a thousand million",
  values: { newSocialHousing: 640, newDwellings: 10_000, temporaryHousing: 150, whole: 1000 },
};
