import { type FigureListing, listFigures } from "@glidepath/core/reference";
import { dataTexts } from "../../../src/language/data-texts.js";

/** A page of docs/figures: a country, or what is published of a theme in Norway. */
export interface FigurePage {
  /** Its file without the ending. */
  readonly name: string;
  readonly title: string;
  readonly entries: readonly FigureListing[];
}

/** Exports of the Norwegian figures by page; one that stands in none is an error. */
const NORWEGIAN = {
  settlement: [
    "nationalSeries",
    "answersToRequests",
    "answersBySize2024",
    "requestAndDecision2024",
    "decisionsWithin2024",
    "decisionElasticities",
    "sharpChanges",
    "fillOfDecisions",
    "minorsInRequest",
    "partialCounts",
    "withinYear2024",
    "settlementAfterApplications",
    "waitForSettlement",
    "waitingInReception",
    "settledWithin",
    "receptionCentres",
  ],
  municipalities: ["municipalities", "drammenCommitteePaper"],
  people: [
    "settledByHousehold",
    "settledByRoute",
    "comingAndLeaving",
    "stillInFirstMunicipality",
    "stillInFirstMunicipalityByPlace",
    "impliedLeaving",
    "whereTheyLived",
    "movedInShare",
    "refugeeStock",
    "shareInLastYears",
    "familiesAndChildren2020",
    "settledUkrainiansByDate",
    "ukrainianApplicants2022",
    "ukrainianSexAndAge2022",
    "ukrainians",
    "ukrainiansLeaving",
    "ukrainiansOver55",
    "ukrainiansSettled2022",
  ],
  grants: [
    "integrationGrantRates",
    "integrationGrantFiveYearSums",
    "integrationGrantBefore2014",
    "otherGrants",
    "grantCoverage",
  ],
  costs: [
    "basicAmount",
    "municipalDeflator",
    "stateBudgetDeflator",
    "costPerPerson",
    "costGrowth",
    "surveySample",
    "introductionBenefitInBasicAmounts",
    "introductionBenefitShareUnder25",
    "languageTraining",
    "overspendingMunicipalities",
    "agencyNursePay",
    "agencyNursePrices",
    "agencySpending",
    "yearlyTurnover",
    "noticeByLaw",
    "noticeInMunicipalAgreement",
    "noticeInTrialPeriod",
    "hiringInArendal2016",
    "responseCases",
    "dwellingsFound",
    "personsPerDwelling",
    "leaseTerms",
    "emptyDwellingsInRingerike",
    "municipalShareOfDwellings",
  ],
} as const;

const TITLES = {
  settlement: "Norway: need, requests, decisions and settlement",
  municipalities: "Norway: twelve municipalities",
  people: "Norway: who settles, stays and moves",
  grants: "Norway: grants",
  costs: "Norway: prices, costs, staff and dwellings",
} as const satisfies Record<keyof typeof NORWEGIAN, string>;

/** The pages, with all that the reference room holds between them. */
export function figurePages(): readonly FigurePage[] {
  const all = listFigures();
  const known = new Set<string>(Object.values(NORWEGIAN).flat());
  const homeless = all.filter(({ country, path }) => country === "norway" && !known.has(exportOf(path)));
  if (homeless.length > 0) {
    throw new RangeError(
      `figure-pages.ts names no page for: ${homeless.map(({ path }) => path).join(", ")}.`,
    );
  }
  const themes = Object.entries(NORWEGIAN).map(([theme, exports]) => ({
    name: `norway-${theme}`,
    title: TITLES[theme as keyof typeof TITLES],
    entries: exports.flatMap((name) =>
      all.filter(({ country, path }) => country === "norway" && exportOf(path) === name),
    ),
  }));
  const countries = [...new Set(all.map(({ country }) => country))]
    .filter((country) => country !== "norway")
    .map((country) => ({
      name: country,
      title: dataTexts.en.countries[country],
      entries: all.filter((entry) => entry.country === country),
    }));
  return [...themes, ...countries];
}

/** The name of the export that an entry stands in: `nationalSeries` of `norway.nationalSeries.settled`. */
export function exportOf(path: string): string {
  return path.match(/^\w+\.(\w+)/)?.[1] ?? path;
}
