import { describe, expect, test } from "vitest";
import { norway } from "../../src/reference/index.js";
import { type GivenFigures, startingScenario } from "../../src/templates/index.js";
import { norwegianServices } from "../../src/templates/norwegian-services.js";
import { withOwnCosts } from "../../src/templates/with-own-costs.js";

const { services } = norwegianServices(1);
/** 453 700 NOK of measures and administration in the survey of 2016, of which 9 % are child welfare's. */
const SURVEY = 0.09 * 453_700;
const levelOf = (service: { demandLevel?: unknown } | undefined) =>
  (service?.demandLevel as { value: number } | undefined)?.value ?? Number.NaN;

describe("a municipality's own cost of a service", () => {
  test("which is the survey's own, changes no need", () => {
    const own = withOwnCosts(services, [{ service: "childWelfare", costPerPerson: SURVEY, priceYear: 2016 }]);
    expect(levelOf(own.childWelfare)).toBeCloseTo(levelOf(services.childWelfare), 6);
    expect(own.childWelfare).toMatchObject({ costLevel: { value: 1, status: "own" } });
    expect(own.school).toBe(services.school);
  });

  test("twice the survey's, needs twice as many man-years at the same cost each", () => {
    const own = withOwnCosts(services, [
      { service: "childWelfare", costPerPerson: 2 * SURVEY, priceYear: 2016, source: "budsjett.xlsx" },
    ]);
    expect(levelOf(own.childWelfare) / levelOf(services.childWelfare)).toBeCloseTo(2, 4);
    expect(own.childWelfare?.unitCost).toBe(services.childWelfare?.unitCost);
    expect(own.childWelfare?.demandLevel).toMatchObject({ status: "own", source: "budsjett.xlsx" });
  });

  test("in prices of 2017 is brought to 2016 by the deflator of 2017, 2.4 %, where the mix allows it", () => {
    const cost = (priceYear: number) =>
      levelOf(
        withOwnCosts(services, [{ service: "migrantHealth", costPerPerson: 50_000, priceYear }])
          .migrantHealth,
      );
    // Everybody uses it, so that the mix of the price year makes no difference.
    expect(cost(2016) / cost(2017)).toBeCloseTo(1.024, 3);
    expect(norway.municipalDeflator.values.find(({ year }) => year === 2017)?.value).toBe(2.4);
  });

  test("of a service that is not there, or given twice, is refused", () => {
    const cost = { service: "school", costPerPerson: 1, priceYear: 2020 };
    expect(() => withOwnCosts(services, [{ ...cost, service: "ski" }])).toThrow(/no service ski/);
    expect(() => withOwnCosts(services, [cost, cost])).toThrow(/school stands there twice/);
  });
});

test("own figures say where they stand, and own amounts of dwellings are brought to the base year", () => {
  const years = (count: number) =>
    Object.fromEntries([2019, 2020, 2021, 2022, 2023].map((year) => [year, count]));
  const given: GivenFigures = {
    municipality: "Lillehammer",
    firstYear: 2024,
    settled: years(50),
    requested: years(60),
    dwellingsOwned: 12,
    rentPerDwelling: { amount: 100_000, priceYear: 2023 },
    sources: { settled: "a.csv", requested: "a.csv", dwellingsOwned: "b.csv", rentPerDwelling: "b.csv" },
  };
  const { history, housing } = startingScenario(given).scenario;
  expect(history).toMatchObject({ source: "a.csv", status: "own" });
  expect(housing.owned).toEqual({ value: 12, status: "own", source: "b.csv", unit: "dwellings" });
  // The municipal deflator of 2024 is 5.0 %.
  expect(housing.rentPerDwelling).toMatchObject({ value: 105_000, status: "own", source: "b.csv" });
});
