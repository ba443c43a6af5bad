import { municipalPriceIndex } from "../reference/norway/deflators.js";
import type { ScenarioInput } from "../scenario/index.js";
import type { GivenFigures } from "./given-figures.js";
import { knownMunicipality } from "./known-municipality.js";
import type { OwnDwellings } from "./norwegian-housing.js";
import { norwegianBaseYear, norwegianScenario } from "./norwegian-scenario.js";
import { type ProposedFigures, proposedFigures } from "./proposed-figures.js";
import { startingHistory } from "./starting-history.js";
import { ownMinors, startingMinors } from "./starting-minors.js";
import { startingRequest } from "./starting-request.js";
import { relabelled } from "./template-labels.js";
import { type TemplateWords, templateWords } from "./template-words.js";
import { type ToFillIn, toFillInOf } from "./to-fill-in.js";
import { withOwnCosts } from "./with-own-costs.js";

/** A scenario with the keys that the municipality has to look at first. */
export interface StartingScenario {
  readonly scenario: ScenarioInput;
  readonly toFillIn: readonly ToFillIn[];
  /** What a reader must know before anything else, in paragraphs. */
  readonly opening: readonly string[];
}

/** The first plan years for which defaults can be estimated and grants carried on. */
export const startingYears = { earliest: 2018, latest: 2040 } as const;

/**
 * A whole scenario of a Norwegian municipality from what is given and what is published of it, with a
 * list of what had to be assumed of the municipality itself. Three policies: gradual, announced ahead;
 * sharp (in Norwegian `gradvis` and `straks`), known in February of the first year; and as the state asks.
 *
 * @throws RangeError for a first year that defaults cannot be estimated for, and when nothing can stand in
 *   for a year before the plan
 * @example startingScenario({ municipality: "Hamar", firstYear: 2024, fund: 20_000_000 }).toFillIn
 */
export function startingScenario(given: GivenFigures): StartingScenario {
  checkFirstYear(given.firstYear);
  const { firstYear, minorsSettled, language } = given;
  const words = templateWords(language);
  const figures = proposedFigures(given);
  const { asked } = figures;
  const name = knownMunicipality(given.municipality)?.municipality ?? given.municipality.trim();
  const { request, minors, ...rest } = norwegianScenario({
    name: `${name} ${firstYear}`,
    question: questionOf(name, figures, firstYear, words),
    description: descriptionOf(given, words),
    firstYear,
    history: startingHistory(figures.history, words),
    ...(asked === undefined
      ? {}
      : {
          requested: {
            municipal: { [String(firstYear)]: asked.value },
            // The municipality's own number is told apart in a note.
            ...(asked.source === undefined || asked.status === "own" ? {} : { source: asked.source }),
          },
        }),
    afterPlan: figures.afterPlan.value,
    dwellings: {
      owned: figures.dwellingsOwned,
      obtainablePerYear: figures.dwellingsPerYear,
      ...ownDwellingMoney(given),
    },
    fund: { ...figures.fund, unit: "NOK" },
    ...(minorsSettled === undefined ? {} : { minors: ownMinors(minorsSettled, firstYear, words) }),
    policies: policiesOf(figures, firstYear, words),
  });
  const scenario: ScenarioInput = {
    ...rest,
    request: startingRequest(request, figures, firstYear),
    ...(minors === undefined
      ? {}
      : { minors: startingMinors(minors, firstYear, given.sources?.minorsSettled) }),
    grants: relabelled(rest.grants, language ?? "en"),
    services: relabelled(withOwnCosts(rest.services, given.serviceCosts ?? []), language ?? "en"),
  };
  return { scenario, toFillIn: toFillInOf(figures, scenario, words), opening: [] };
}

// The scenario's housing is in prices of its base year.
function ownDwellingMoney(given: GivenFigures): Pick<OwnDwellings, "costPerDwelling" | "rentPerDwelling"> {
  const brought = (key: "costPerDwelling" | "rentPerDwelling") => {
    const money = given[key];
    if (money === undefined) return {};
    const { amount, priceYear } = money;
    const baseYear = norwegianBaseYear(given.firstYear);
    const source = given.sources?.[key];
    return {
      [key]: {
        value: Math.round(amount * municipalPriceIndex(baseYear, priceYear)),
        unit: "NOK per dwelling and year, prices of the base year",
        ...(source === undefined ? {} : { source }),
        status: "own" as const,
        ...(priceYear === baseYear
          ? {}
          : {
              note: `${amount} in prices of ${priceYear}, brought to ${baseYear} by the municipal deflator`,
            }),
      },
    };
  };
  return { ...brought("costPerDwelling"), ...brought("rentPerDwelling") };
}

function checkFirstYear(firstYear: number): void {
  const { earliest, latest } = startingYears;
  if (Number.isInteger(firstYear) && firstYear >= earliest && firstYear <= latest) return;
  throw new RangeError(
    `firstYear: a Norwegian scenario can start in a year from ${earliest} to ${latest}, not in ${firstYear}.`,
  );
}

// Without the numbers of the plan: they are to be changed, and a question that tells the old ones misleads.
function questionOf(
  name: string,
  { history }: ProposedFigures,
  firstYear: number,
  words: TemplateWords,
): string {
  const first = history[0];
  const last = history[history.length - 1];
  return words.question(
    name,
    { persons: first?.settled?.value, year: first?.year },
    { persons: last?.settled?.value, year: last?.year },
    firstYear,
  );
}

function descriptionOf(
  { municipality, firstYear, minorsSettled }: GivenFigures,
  words: TemplateWords,
): string {
  const among = knownMunicipality(municipality)?.rows.filter(
    ({ year, unaccompaniedSettled = 0 }) => year < firstYear && unaccompaniedSettled > 0,
  );
  const counted = (among ?? []).map(({ year, unaccompaniedSettled }) =>
    words.countInYear(unaccompaniedSettled, year),
  );
  const minors = minorsSettled !== undefined ? words.minorsApart : words.minorsNotApart(counted.join(", "));
  return words.description(minors);
}

function policiesOf(
  { from, to, years }: ProposedFigures,
  firstYear: number,
  words: TemplateWords,
): ScenarioInput["policies"] {
  return {
    [words.gradual]: {
      kind: "ramp",
      from: from.value,
      to: to.value,
      years: years.value,
      announced: "ahead",
    },
    [words.sharp]: {
      kind: "drop",
      to: to.value,
      year: firstYear,
      knownFrom: { [String(firstYear)]: `${firstYear}-02` },
    },
    [words.asAsked]: { kind: "follow", description: words.whatTheStateAsksFor },
  };
}
