import type { Series, Table } from "../figure.js";

const IMDI_ARCHIVE = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/";
const REPORT_2015 = `${IMDI_ARCHIVE}2016/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2015/`;
const REPORT_2016 = "https://digib.no/11586";
const REPORT_2017 = "https://www.imdi.no/om-imdi/rapporter/2018/beregningsutvalgets-rapport-for-2017/";
const REPORT_2018 = `${IMDI_ARCHIVE}kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2018/`;
const REPORT_2019 = `${IMDI_ARCHIVE}kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2019/`;
const REPORT_2020 = `${IMDI_ARCHIVE}kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2020/`;
const MEASURES_2018 = "https://digib.no/11473";
const NUMBERS_2017 = "https://digib.no/11516";
const KS_2014 =
  "http://www.ks.no/fagomrader/om-ks/publikasjoner-og-utgivelser/kronikker-og-leserinnlegg/kan-tape-pa-flyktninger/";
const KS_2016 =
  "https://www.ks.no/fagomrader/innvandring-og-integrering/flyktninger/kommunene-far-dekket-utgifter-til-flyktninger/";

/** What the survey's cost of a person is made of. */
export type CostPart =
  | "total"
  | "measuresAndAdministration"
  | "introductionBenefit"
  | "socialAssistance"
  | "unaccompaniedMinorTotal";

/**
 * What municipalities spent on a settled person over five years (Beregningsutvalget), NOK, by year
 * of expenditure. The total leaves out language training and what unaccompanied minors cost beyond
 * others: those have grants of their own, and a line of its own here.
 *
 * @example norway.costPerPerson.rows.find((row) => row.year === 2016 && row.part === "total")!.cost // 797800
 */
export const costPerPerson: Table<{ year: number; part: CostPart; cost: number }> = {
  name: "municipal cost of a settled person over five years",
  units: { cost: "NOK per person over five years" },
  source: REPORT_2016,
  status: "cited",
  rows: [
    { year: 2014, part: "total", cost: 770_000, source: KS_2014 },
    { year: 2015, part: "total", cost: 775_500, source: REPORT_2015 },
    {
      year: 2015,
      part: "unaccompaniedMinorTotal",
      cost: 976_000,
      source: REPORT_2015,
      note: "presumably net of refunds",
    },
    { year: 2016, part: "total", cost: 797_800 },
    { year: 2016, part: "measuresAndAdministration", cost: 453_700 },
    { year: 2016, part: "introductionBenefit", cost: 219_500 },
    {
      year: 2016,
      part: "socialAssistance",
      cost: 124_600,
      status: "derived",
      note: "797 800 − 453 700 − 219 500, if the three parts add up",
    },
    {
      year: 2017,
      part: "measuresAndAdministration",
      cost: 429_900,
      source: MEASURES_2018,
      status: "derived",
      note: "414 000/(1 − 0.037)",
    },
    {
      year: 2018,
      part: "measuresAndAdministration",
      cost: 414_000,
      source: MEASURES_2018,
      note: "−3.7 %, mostly from another discount rate for owned dwellings",
    },
  ],
};

/**
 * How much of the cost its grant covered (dekningsgrad), percent, by year of expenditure. `low`
 * and `high` stand where only a bound or a range was published.
 *
 * @example norway.grantCoverage.rows.find((row) => row.year === 2018)!.coverage // 99.6
 */
export const grantCoverage: Table<{
  year: number;
  grant: "integration" | "unaccompaniedMinors" | "hostMunicipality";
  coverage?: number;
  low?: number;
  high?: number;
}> = {
  name: "coverage of costs by grants",
  units: { coverage: "percent", low: "percent", high: "percent" },
  source: REPORT_2018,
  status: "cited",
  rows: [
    { year: 2014, grant: "integration", low: 80, high: 90, source: KS_2014, note: "range over 2009–2014" },
    { year: 2014, grant: "unaccompaniedMinors", coverage: 63, source: REPORT_2015 },
    {
      year: 2015,
      grant: "integration",
      low: 90,
      source: REPORT_2015,
      note: "more than 90; 93.3 is implied by the next report, which puts 2016 one point lower",
    },
    { year: 2015, grant: "unaccompaniedMinors", coverage: 71, source: REPORT_2015 },
    {
      year: 2015,
      grant: "hostMunicipality",
      coverage: 65,
      source: "http://www.lp.no/kjop-tilgang?aId=1.1611145",
      note: "17 reception centres: grant 28.7 million against cost 43.6 million",
    },
    { year: 2016, grant: "integration", coverage: 92.3, source: KS_2016 },
    { year: 2016, grant: "unaccompaniedMinors", coverage: 60, source: KS_2016 },
    { year: 2017, grant: "integration", coverage: 95.2, source: REPORT_2017, note: "as first published" },
    { year: 2017, grant: "integration", coverage: 94.9, note: "as restated in the report for 2018" },
    { year: 2018, grant: "integration", coverage: 99.6 },
    { year: 2018, grant: "unaccompaniedMinors", coverage: 112.5 },
    { year: 2019, grant: "integration", coverage: 101.7, source: REPORT_2019 },
  ],
};

/** Municipalities in the survey. */
export const surveySample: Series = {
  name: "municipalities in the survey",
  unit: "municipalities",
  source: REPORT_2016,
  status: "cited",
  values: [
    { year: 2016, value: 22 },
    { year: 2017, value: 19, source: NUMBERS_2017, note: "with 30.4 % of all who trigger the grant" },
    { year: 2018, value: 22, source: MEASURES_2018, note: "with 30.4 % of all who trigger the grant" },
  ],
};

/** Language training (norskopplæring): its cost, and the class at which the high rate covers 1 100 hours. */
export const languageTraining = {
  costPerParticipant: {
    name: "cost of 1 100 hours of language training",
    unit: "NOK per participant",
    source: REPORT_2015,
    status: "cited",
    values: [{ year: 2015, value: 118_000 }],
  },
  costPerHour: {
    name: "cost of a teaching hour",
    unit: "NOK per hour",
    source: REPORT_2020,
    status: "cited",
    values: [{ year: 2020, value: 1980 }],
  },
  growth: {
    name: "growth of the cost of language training",
    unit: "percent growth from the year before",
    source: REPORT_2020,
    status: "cited",
    values: [{ year: 2020, value: 5.3 }],
  },
  breakEvenClass: {
    name: "participants at which the grant covers a class",
    unit: "participants",
    source: REPORT_2018,
    status: "cited",
    values: [
      { year: 2017, value: 14, source: REPORT_2017 },
      { year: 2018, value: 14 },
      { year: 2019, value: 15, source: REPORT_2019 },
    ],
  },
} as const satisfies Readonly<Record<string, Series>>;

/**
 * How the cost of a person changed in 2022 in nominal terms. The committee sets it against the
 * municipal deflator as −6.48 %, which is 0.22 − 6.7; as a ratio of prices it is −6.07 %.
 */
export const costGrowth: Series = {
  name: "growth of the cost of a person",
  unit: "percent growth from the year before",
  source:
    "https://www.imdi.no/om-imdi/rapporter/2023/kommunenes-utgifter-til-bosetting-integrering-og-norskopplaring-i-2022/",
  status: "cited",
  values: [{ year: 2022, value: 0.22 }],
};

/** Of all who trigger the grant in 2020, those in residence year 4 or 5, when the cost is lowest. */
export const shareInLastYears: Series = {
  name: "share of the grant's population in residence years 4 and 5",
  unit: "percent",
  source: REPORT_2020,
  status: "cited",
  values: [{ year: 2020, value: 70, note: "more than 70 by the source" }],
};

/** Municipalities that overspent, as the municipalities' association (KS) put it in 2024. */
export const overspendingMunicipalities: Series = {
  name: "municipalities that overspent",
  unit: "percent of municipalities",
  source:
    "https://www.dagsavisen.no/nyheter/innenriks/2024/08/28/ukrainske-flyktninger-koster-kommunene-mer-enn-ventet/",
  status: "cited",
  values: [{ year: 2023, value: 75, note: "three in four, a statement by KS" }],
};
