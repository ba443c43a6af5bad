import { valueIn, sweden } from "../reference/index.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import type { GivenForCase, YearCounts } from "./given-figures.js";
import { ownMinors } from "./starting-minors.js";
import { caseToFillIn } from "./case-to-fill-in.js";
import { assumed, derived, rounded } from "./quantities.js";
import { scaledQuantity } from "./scaled-quantity.js";
import type { StartingScenario } from "./starting-scenario.js";
import { type TemplateWords, templateWords } from "./template-words.js";

type Minors = NonNullable<ScenarioInput["minors"]>;

/**
 * A Swedish municipality in the place of the made-up one of a case (Skåne 2017): its name, its history and
 * what else is given of it. The rest stays as made up as it was, in proportion to the persons settled in the
 * years before, and is listed.
 *
 * @throws RangeError when a year before the plan is not given, or another first year than the case's is
 * @example
 * const settled = { 2012: 40, 2013: 55, 2014: 70, 2015: 80, 2016: 140 };
 * startingCase(skane2017, { municipality: "Eslöv", firstYear: 2017, settled }).toFillIn;
 */
export function startingCase(base: ScenarioInput, given: GivenForCase): StartingScenario {
  const words = templateWords(given.language);
  const { firstYear } = base.plan;
  if (given.firstYear !== firstYear) {
    throw new RangeError(
      `firstYear: the Swedish case is the change of the law in ${firstYear} and cannot start in ${given.firstYear}.`,
    );
  }
  const years = Object.keys(base.history.years);
  const settled = settledIn(years, words, given.settled);
  const before = years.map((year) => base.history.years[year]?.settled ?? 0);
  const factor = sum(settled) / sum(before);
  const why = words.caseWhy({
    base: base.name,
    years: `${years[0]}–${years.at(-1)}`,
    here: sum(settled),
    there: sum(before),
  });
  const asked = given.asked ?? askedFrom(settled.at(-1) ?? 0, firstYear);
  const scaled = (quantity: QuantityInput) => scaledQuantity(quantity, factor, why);
  const own = (value: number | undefined, unit: string, otherwise: QuantityInput): QuantityInput =>
    value === undefined ? scaled(otherwise) : { value, unit, status: "own" };
  const name = given.municipality.trim();
  const afterPlan = given.afterPlan ?? Math.round(base.plan.afterPlan * factor);
  const scenario: ScenarioInput = {
    ...base,
    name: `${name} ${firstYear}`,
    question: words.caseQuestion(name, base.name),
    description: words.caseDescription(name, base.name, base.description ?? ""),
    plan: { ...base.plan, afterPlan },
    history: {
      years: Object.fromEntries(
        years.map((year, i) => [
          year,
          { ...asDecided(year, given.requested, given.decided), settled: settled[i] ?? 0 },
        ]),
      ),
      status: "own",
    },
    request: requestOf(base.request, asked, firstYear, given.asked !== undefined, words),
    ...(base.minors === undefined ? {} : { minors: minorsOf(base.minors, given, factor, why, firstYear) }),
    housing: {
      ...base.housing,
      owned: own(given.dwellingsOwned, "dwellings", base.housing.owned),
      obtainablePerYear: own(given.dwellingsPerYear, "dwellings a year", base.housing.obtainablePerYear),
    },
    fund: { ...base.fund, opening: own(given.fund, base.currency ?? "SEK", base.fund.opening) },
    policies: policiesOf(base.policies, factor, words),
  };
  return {
    scenario,
    toFillIn: caseToFillIn(given, scenario),
    opening: [words.caseMadeUp(base.name, name)],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function settledIn(years: readonly string[], words: TemplateWords, settled: YearCounts = {}): number[] {
  const missing = years.filter((year) => settled[year] === undefined);
  if (missing.length > 0) {
    throw new RangeError(`settled: ${words.settledNotKnown(missing.join(", "))}`);
  }
  const persons = years.map((year) => settled[year] ?? 0);
  if (sum(persons) > 0) return persons;
  throw new RangeError(`settled: ${words.nobodySettled(`${years[0]}–${years.at(-1)}`)}`);
}

function asDecided(year: string, requested: YearCounts = {}, decided: YearCounts = {}) {
  return {
    ...(requested[year] === undefined ? {} : { requested: requested[year] }),
    ...(decided[year] === undefined ? {} : { decided: decided[year] }),
  };
}

function assignedIn(year: number): number {
  const assigned = valueIn(sweden.nationalSeries.assigned, year);
  if (!assigned) throw new RangeError(`The persons assigned in Sweden in ${year} are not known.`);
  return assigned.value;
}

function askedFrom(lastSettled: number, firstYear: number): number {
  return Math.round((lastSettled * assignedIn(firstYear)) / assignedIn(firstYear - 1));
}

function requestOf(
  request: ScenarioInput["request"],
  asked: number,
  firstYear: number,
  isOwn: boolean,
  words: TemplateWords,
): ScenarioInput["request"] {
  const national = assignedIn(firstYear);
  const { source } = sweden.nationalSeries.assigned;
  return {
    ...request,
    known: {
      national: { [String(firstYear)]: national },
      municipal: { [String(firstYear)]: asked },
      source,
      status: isOwn ? "own" : "assumed",
      note: isOwn ? words.caseRequestOwn : words.caseRequest,
    },
    share:
      asked === 0
        ? request.share
        : {
            value: rounded(asked / national),
            ...(isOwn
              ? derived("share of the national number", source, `${asked} of ${national}`)
              : assumed("share of the national number", `${asked} of ${national}`)),
          },
  };
}

function minorsOf(
  minors: Minors,
  given: GivenForCase,
  factor: number,
  why: string,
  firstYear: number,
): Minors {
  const theirs =
    given.minorsSettled === undefined
      ? undefined
      : ownMinors(given.minorsSettled, firstYear, templateWords(given.language));
  const municipal = Object.entries(minors.request.known.municipal ?? {});
  return {
    ...minors,
    history:
      theirs === undefined
        ? {
            years: Object.fromEntries(
              Object.entries(minors.history.years).map(([year, past]) => [
                year,
                Object.fromEntries(
                  Object.entries(past).map(([key, value]) => [
                    key,
                    typeof value === "number" ? Math.round(value * factor) : value,
                  ]),
                ) as typeof past,
              ]),
            ),
            status: "assumed",
            note: why,
          }
        : {
            years: Object.fromEntries(
              Object.entries(theirs.settled).map(([year, settled]) => [year, { settled }]),
            ),
            status: "own",
          },
    request: {
      ...minors.request,
      known: {
        ...minors.request.known,
        municipal: Object.fromEntries(municipal.map(([year, count]) => [year, Math.round(count * factor)])),
        status: "assumed",
        note: why,
      },
      share: scaledQuantity(minors.request.share, factor, why, (value) => rounded(value)),
    },
    afterPlan: Math.round(minors.afterPlan * factor),
  };
}

function policiesOf(
  policies: ScenarioInput["policies"],
  factor: number,
  words: TemplateWords,
): ScenarioInput["policies"] {
  return Object.fromEntries(
    Object.entries(policies).map(([name, policy]) => {
      const { minors } = policy;
      if (minors === undefined) return [name, policy];
      const numbers =
        typeof minors === "number"
          ? Math.round(minors * factor)
          : Object.fromEntries(
              Object.entries(minors).map(([year, count]) => [year, Math.round(count * factor)]),
            );
      const inWords =
        typeof numbers === "number"
          ? words.atMostAYear(numbers)
          : Object.entries(numbers)
              .map(([year, count]) => words.countInYear(count, year))
              .join(", ");
      return [name, { ...policy, minors: numbers, description: words.caseRoom(inWords) }];
    }),
  );
}
