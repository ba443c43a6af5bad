import type { FigureCountry } from "./list-figures.js";

/** A figure that is known not to be known. */
export interface MissingFigure {
  readonly country: FigureCountry;
  /** What would be needed. */
  readonly what: string;
  /** For which years, such as `2019–2023` or `2025–`; left out where no year comes in. */
  readonly years?: string;
  /** What is done instead. */
  readonly instead: string;
  /** Where it is done: a path of this module, or a key of the scenario. */
  readonly where: string;
  /** The entries that lack it, or groups of them, by path. */
  readonly concerns: readonly string[];
}

const RATES = "norway.integrationGrantRate";
const FIRST_YEAR_RATES = [
  "norway.integrationGrantRates[0]",
  "norway.integrationGrantRates[1]",
  "norway.integrationGrantRates[2]",
  "norway.integrationGrantRates[3]",
];
const LATER_RATES = [
  "norway.integrationGrantRates[4]",
  "norway.integrationGrantRates[5]",
  "norway.integrationGrantRates[6]",
  "norway.integrationGrantRates[7]",
];

/**
 * What is known to be missing, what is done instead, and where: the other half of `listFigures`.
 *
 * @example missingFigures.filter(({ country }) => country === "sweden")
 */
export const missingFigures: readonly MissingFigure[] = [
  {
    country: "norway",
    what: "integration grant rates of residence year 1 (of all but single adults also 2018)",
    years: "2019–2023",
    instead: "interpolated between the published rates of 2017 (2018 for single adults) and 2024",
    where: RATES,
    concerns: FIRST_YEAR_RATES,
  },
  {
    country: "norway",
    what: "integration grant rate of a child in residence year 1",
    years: "2024",
    instead: "taken to be that of an adult in a family, as in 2017; marked assumed",
    where: RATES,
    concerns: ["norway.integrationGrantRates[3]"],
  },
  {
    country: "norway",
    what: "integration grant rates of residence years 2–5 (of years 2–4 also 2018)",
    years: "2019–2024",
    instead:
      "the last published rate (2017; 2018 of year 5) is carried on with the mean growth of the first-year rates from 2017 to 2024",
    where: RATES,
    concerns: LATER_RATES,
  },
  {
    country: "norway",
    what: "integration grant rates of the running and coming years",
    years: "2025–",
    instead: "carried on and marked assumed; a scenario draws the growth of each grant from a distribution",
    where: "grants.<name>.growth",
    concerns: [...FIRST_YEAR_RATES, ...LATER_RATES],
  },
  {
    country: "norway",
    what: "integration grant rates of earlier years, beside the sums over five years published for 2014",
    years: "2009–2016",
    instead:
      "2014 is split as in 2017, 2015 and 2016 are interpolated, and earlier years carried back, assumed",
    where: RATES,
    concerns: [...FIRST_YEAR_RATES, ...LATER_RATES],
  },
  {
    country: "norway",
    what: "the grant for unaccompanied minors as enacted; only two budget proposals were read",
    years: "2018–2022",
    instead: "nothing is filled in: a scenario names the proposals it uses",
    where: "norway.otherGrants.unaccompaniedTo16",
    concerns: ["norway.otherGrants.unaccompaniedTo16", "norway.otherGrants.unaccompaniedFrom17"],
  },
  {
    country: "norway",
    what: "language grants in the years between the published ones",
    years: "2020–2022",
    instead: "nothing is filled in: a scenario carries a published amount on with a growth of its own",
    where: "grants.<name>.growth",
    concerns: [
      "norway.otherGrants.languageLowRate",
      "norway.otherGrants.languageHighRate",
      "norway.otherGrants.languageCollectiveProtection",
    ],
  },
  {
    country: "norway",
    what: "cost of a settled person by residence year",
    instead: "the survey's sum over five years is spread by an assumed profile, falling from year 1",
    where: "services.<name>.demandByResidenceYear",
    concerns: ["norway.costPerPerson"],
  },
  {
    country: "norway",
    what: "cost of a settled person by service",
    instead: "the survey's three parts are split among services by assumed shares",
    where: "services.<name>.demandLevel",
    concerns: ["norway.costPerPerson"],
  },
  {
    country: "norway",
    what: "cost of a settled person in kroner",
    years: "2019–",
    instead: "the costs of 2016 are carried on with the municipal deflator",
    where: "norway.municipalPriceIndex",
    concerns: ["norway.costPerPerson"],
  },
  {
    country: "norway",
    what: "what bought-in staff cost in refugee services, relative to own staff",
    instead: "a wide assumed range around what agencies charged hospitals for nurses in 2022",
    where: "staffing.premium",
    concerns: ["norway.agencyNursePrices", "norway.agencyNursePay"],
  },
  {
    country: "norway",
    what: "how fast refugee services shrink, and how much idle capacity is of use elsewhere",
    instead: "wide assumed ranges, from at once to not at all; what is cited is notice and turnover",
    where: "staffing.resolve",
    concerns: ["norway.yearlyTurnover", "norway.noticeByLaw", "nordic.costStickiness"],
  },
  {
    country: "norway",
    what: "severance, and what hiring costs",
    instead: "assumed ranges in the scenario",
    where: "staffing.severance",
    concerns: ["norway.hiringInArendal2016"],
  },
  {
    country: "norway",
    what: "settlement by municipality over the whole year",
    years: "2024",
    instead: "the count up to 13 November stands in a column of its own, not as the year's",
    where: "norway.municipalities",
    concerns: ["norway.municipalities.drammen", "norway.municipalities.hamar", "norway.municipalities.tolga"],
  },
  {
    country: "norway",
    what: "settlement by municipality",
    years: "2010–2011",
    instead: "left open (null) beside the request and the decision, which are known",
    where: "norway.municipalities",
    concerns: ["norway.municipalities.drammen", "norway.municipalities.hamar"],
  },
  {
    country: "norway",
    what: "applications for collective protection over the whole year",
    years: "2024",
    instead: "January to September stands among the counts of other periods",
    where: "norway.partialCounts",
    concerns: ["norway.nationalSeries.collectiveProtectionApplications"],
  },
  {
    country: "norway",
    what: "how long people with temporary protection stay in their municipality, and when it ends",
    instead: "stays of earlier refugees, and an uncertain year and share of return",
    where: "people.<group>",
    concerns: ["norway.stillInFirstMunicipality", "norway.ukrainiansLeaving"],
  },
  {
    country: "norway",
    what: "families that follow, by years after the settlement of the first",
    instead: "counts of all reunifications of a few years",
    where: "norway.comingAndLeaving",
    concerns: ["norway.nationalSeries.triggeringIntegrationGrant"],
  },
  {
    country: "norway",
    what: "rent and purchase price of the dwellings that municipalities find",
    instead: "the municipality's own in the scenario; cited are lease terms and persons per dwelling",
    where: "housing",
    concerns: ["norway.personsPerDwelling", "norway.leaseTerms"],
  },
  {
    country: "nordic",
    what: "ranges published with settlement plans: most plans are one number",
    instead: "the record of errors, one plan a year, gives the spread",
    where: "nordic.autumnPlanErrors",
    concerns: ["nordic.forecasts.norwegianSettlement"],
  },
  {
    country: "nordic",
    what: "by how much municipal costs follow volume down, as a coefficient",
    instead: "studies of firms and of other public services, which disagree on the sign",
    where: "nordic.costStickiness",
    concerns: ["nordic.costStickiness"],
  },
  {
    country: "sweden",
    what: "the establishment grant before 2015, when an ordinance told other classes apart",
    years: "2012–2014",
    instead: "nothing is filled in",
    where: "sweden.establishmentGrant",
    concerns: ["sweden.establishmentGrant.younger", "sweden.establishmentGrant.older"],
  },
  {
    country: "sweden",
    what: "the establishment grant of the running and coming years",
    years: "2025–",
    instead: "a scenario carries the amount of 2024 on with a growth of its own",
    where: "grants.<name>.growth",
    concerns: ["sweden.establishmentGrant.younger", "sweden.establishmentGrant.older"],
  },
  {
    country: "sweden",
    what: "when the payment for agreed places for minors began",
    years: "–2011",
    instead: "unknown before May 2012, assumed from then to October 2016",
    where: "sweden.unaccompaniedMinors.agreedPlace",
    concerns: ["sweden.unaccompaniedMinors.agreedPlace", "sweden.unaccompaniedMinors.occupiedPlace"],
  },
  {
    country: "sweden",
    what: "payments for unaccompanied minors after the last that was read",
    years: "2025–",
    instead: "unknown after 2024 by day, after 2019 for readiness and assignment",
    where: "sweden.unaccompaniedMinors",
    concerns: [
      "sweden.unaccompaniedMinors.under18",
      "sweden.unaccompaniedMinors.from18To20",
      "sweden.unaccompaniedMinors.readinessFixed",
      "sweden.unaccompaniedMinors.assignedOnce",
    ],
  },
  {
    country: "sweden",
    what: "payments for the education of asylum-seeking children",
    years: "2023–",
    instead: "nothing is filled in; the amounts of 2024 are known to be those of 2023",
    where: "sweden.schoolGrant",
    concerns: ["sweden.schoolGrant.compulsorySchool"],
  },
  {
    country: "sweden",
    what: "the number assigned under the Settlement Act",
    years: "2021",
    instead: "left open; the share of Skåne is known",
    where: "sweden.nationalSeries.assignedSkane",
    concerns: ["sweden.nationalSeries.assigned"],
  },
  {
    country: "sweden",
    what: "all newcomers received in municipalities",
    years: "2013–2015",
    instead: "left open, as are 2017–2019",
    where: "sweden.nationalSeries.received",
    concerns: ["sweden.nationalSeries.received"],
  },
  {
    country: "sweden",
    what: "what a newcomer, or a place in a home for minors, costs a municipality",
    instead: "the municipality's own in the scenario; a few cases of homes that closed are told",
    where: "sweden.responseCases",
    concerns: ["sweden.responseCases"],
  },
  {
    country: "denmark",
    what: "the base grant between the published years",
    years: "2021–2023",
    instead: "nothing is filled in, nor for 2019",
    where: "denmark.grants.base",
    concerns: ["denmark.grants.base"],
  },
  {
    country: "denmark",
    what: "refugees allocated to municipalities",
    years: "2020–",
    instead: "nothing is filled in; asylum applications are known to 2025",
    where: "denmark.nationalSeries.asylumApplicationsUnhcr",
    concerns: ["denmark.nationalSeries.allocated"],
  },
];
