import { compare } from "../comparison/index.js";
import { norway, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

/** What the services of a scenario cost a person over five years, beside the survey. */
export interface SurveyCost {
  /** Mean over worlds, NOK over five years in prices of `priceYear`. */
  readonly mean: number;
  /** Lower end of what nine worlds in ten give, NOK in the same prices. */
  readonly low: number;
  /** Upper end of what nine worlds in ten give, NOK in the same prices. */
  readonly high: number;
  /** Share of it that is adjustment cost: nought where as many settle every year. */
  readonly adjustmentShare: number;
  readonly priceYear: number;
  /** The survey's total of 2016, NOK as published. */
  readonly survey: number;
  /** The same at the municipal deflator, NOK in prices of `priceYear`. */
  readonly surveyAtPrices: number;
}

/** From which worlds the cost is taken. */
export interface SurveyCostOptions {
  readonly runs?: number;
  readonly seed?: string;
}

// Enough that whole positions make no difference.
const SETTLED_A_YEAR = 1000;
const SURVEY_YEAR = 2016;

/**
 * The cost of a person over five years as the survey committee counts it, in the services of a
 * scenario that the integration grant meets: as many settle every year, nobody joins or leaves, so
 * that what a year costs for each person settled in it is what a person costs over five. Dwellings,
 * language training and minors' homes are left out, as in the survey.
 *
 * Services whose cost was taken from the survey reproduce it, but for what the scenario says of later
 * years; this checks the arithmetic between, not the survey.
 *
 * @throws ScenarioError when the scenario cannot be used
 * @example surveyCost(drammen2024).mean // NOK per person over five years, 2024 prices
 */
export function surveyCost(input: ScenarioInput, options: SurveyCostOptions = {}): SurveyCost {
  const { runs = 200, seed = "backtest" } = options;
  const { firstYear } = input.plan;
  const result = compare(steady(input), { runs, seed }).policy("steady");
  const costs = result.costs.in(firstYear);
  const survey = norway.costPerPerson.rows.find(({ year, part }) => year === SURVEY_YEAR && part === "total");
  if (survey === undefined) throw new Error(`The survey's cost of ${SURVEY_YEAR} is not known.`);
  let prices = 1;
  for (let year = SURVEY_YEAR + 1; year <= firstYear; year++) {
    prices *= 1 + (valueIn(norway.municipalDeflator, year)?.value ?? 0) / 100;
  }
  return {
    mean: costs.mean.estimate / SETTLED_A_YEAR,
    low: costs.quantile(0.05) / SETTLED_A_YEAR,
    high: costs.quantile(0.95) / SETTLED_A_YEAR,
    adjustmentShare: result.adjustmentCost.in(firstYear).mean.estimate / costs.mean.estimate,
    priceYear: firstYear,
    survey: survey.cost,
    surveyAtPrices: survey.cost * prices,
  };
}

function steady(input: ScenarioInput): ScenarioInput {
  const {
    minors: _minors,
    receptionCentre: _centre,
    districts: _districts,
    levers: _levers,
    people: {
      births: _births,
      movingIn: _in,
      temporaryProtection: _temporary,
      costlyNeeds: _costly,
      ...people
    },
    ...rest
  } = input;
  const { firstYear, grantYears = 5, years } = rest.plan;
  const before = Array.from({ length: grantYears }, (_, i) => firstYear - grantYears + i);
  const planned = Array.from({ length: years }, (_, i) => firstYear + i);
  const nation = 100 * SETTLED_A_YEAR;
  return {
    ...rest,
    plan: { ...rest.plan, afterPlan: SETTLED_A_YEAR },
    prices: { ...rest.prices, baseYear: firstYear },
    history: {
      years: Object.fromEntries(
        before.map((year) => [String(year), { decided: SETTLED_A_YEAR, settled: SETTLED_A_YEAR }]),
      ),
    },
    need: {
      model: "fixed",
      lastObserved: { year: firstYear - 1, persons: nation },
      years: Object.fromEntries(planned.map((year) => [String(year), nation])),
    },
    request: {
      ...rest.request,
      known: {},
      share: SETTLED_A_YEAR / nation,
      shareDrift: 0,
      planBias: 0,
      nationalAcceptance: 1,
    },
    settlement: { ...rest.settlement, fill: { typical: 1, spread: [{ sd: 0 }], largest: 1 } },
    people: {
      ...people,
      leaving: { ...people.leaving, yearlyRate: 0 },
      reunification: { ...people.reunification, personsPerSettled: 0 },
    },
    services: Object.fromEntries(
      Object.entries(rest.services).filter(([, { metBy }]) => metBy === "integrationGrant"),
    ),
    housing: { ...rest.housing, obtainablePerYear: 1e6, costPerDwelling: 0, rentPerDwelling: 0 },
    policies: { steady: { kind: "hold", at: SETTLED_A_YEAR } },
  };
}
