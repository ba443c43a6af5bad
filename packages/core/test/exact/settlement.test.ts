import { describe, expect, it } from "vitest";
import { compare, hold, path, type ScenarioInput } from "../../src/index.js";
import { byYear, emptyHistory, evolveOnce, exactCase, ORE } from "./exact-case.js";

type Housing = ScenarioInput["housing"];

const housed = (housing: Partial<Housing>, change: (scenario: ScenarioInput) => void = () => {}) =>
  emptyHistory((scenario) => {
    scenario.housing = { ...scenario.housing, ...housing };
    change(scenario);
  });
const settledIn2017 = (scenario: ScenarioInput, at = 100) => byYear(scenario, hold({ at }), "settled")[0];

describe("as many settle as were decided, as far as decisions are filled and dwellings go", () => {
  it("100 decided, places for a thousand: 100", () => {
    expect(settledIn2017(housed({}))).toBe(100);
  });

  it("30 dwellings for 2.5 persons each: 75", () => {
    expect(settledIn2017(housed({ obtainablePerYear: 30, personsPerDwelling: 2.5 }))).toBe(75);
  });

  it("where 25 of 100 lack a dwelling, the limit binds in every world; where none does, in none", () => {
    const limit = (obtainablePerYear: number) =>
      compare(housed({ obtainablePerYear }), { policies: { hold: hold({ at: 100 }) }, runs: 2 }).toJSON()
        .policies.hold;
    expect(limit(75)?.withoutDwelling.byYear[0]?.mean).toBe(25);
    expect(limit(75)?.dwellingsLimit[0].estimate).toBe(1);
    expect(limit(1_000)?.dwellingsLimit[0].estimate).toBe(0);
  });

  it("10 owned that stand free, and 20 to be had: 30", () => {
    expect(settledIn2017(housed({ owned: 10, obtainablePerYear: 20 }))).toBe(30);
  });

  it("a fifth find a home themselves: 60 places are those of 75", () => {
    expect(settledIn2017(housed({ obtainablePerYear: 60, selfHoused: 0.2 }))).toBeCloseTo(75, 10);
  });

  it("when all find a home themselves, no dwelling is needed", () => {
    expect(settledIn2017(housed({ obtainablePerYear: 0, selfHoused: 1 }))).toBe(100);
  });

  it("94 % of a decision is filled: 94 of 100, and without chance 93.06 of 99", () => {
    const filled = housed({}, (scenario) => {
      scenario.settlement.fill.typical = 0.94;
    });
    expect(settledIn2017(filled)).toBeCloseTo(94, 10);
    expect(settledIn2017(filled, 99)).toBeCloseTo(93.06, 10);
  });

  it("in a year of national scarcity less: 7 500 come where 10 000 were decided, 70.5 of 100", () => {
    const scarce = housed({}, (scenario) => {
      scenario.settlement.fill.typical = 0.94;
      scenario.request = { ...scenario.request, known: { national: { "2017": 10_000 } } };
      Object.assign(scenario.need, { longRunLevel: 7_500 });
    });
    expect(settledIn2017(scarce)).toBeCloseTo(70.5, 10);
  });

  it("dwellings that are lived in are not free: of 40 owned, 25 were taken the year before", () => {
    const scenario = exactCase((own) => {
      own.history.years["2016"] = { settled: 25, decided: 25 };
      own.housing = { ...own.housing, owned: 40, obtainablePerYear: 5 };
    });
    // 15 free and 5 to be had in 2017, none free and 5 to be had in 2018.
    expect(byYear(scenario, hold({ at: 100 }), "settled").slice(0, 3)).toEqual([20, 5, 5]);
  });

  it("with chance, whole persons: 93.06 are 93", () => {
    const chance = housed({}, (scenario) => {
      scenario.chance = true;
      scenario.settlement.fill.typical = 0.94;
    });
    expect(settledIn2017(chance, 99)).toBe(93);
  });
});

describe("dwellings cost until their leases end", () => {
  // 36 tenants of 2016 all leave in the course of 2017, and nobody comes. Leases run for three years,
  // one ends each month: those of 2016 were renewed until 2019, those of 2017 and 2018 are not.
  const emptied = exactCase((scenario) => {
    scenario.history.years["2016"] = { settled: 36, decided: 36 };
    scenario.people.leaving = { yearlyRate: 3, byResidenceYear: [0, 20, 0, 0, 0], laterYears: 0 };
    scenario.services = {};
    scenario.housing = {
      ...scenario.housing,
      planAheadMonths: 0,
      costPerDwelling: 12_000,
      rentPerDwelling: 6_000,
    };
  });
  const { path: evolved, model } = evolveOnce(emptied, path({ numbers: { 2017: 0 } }));
  const dwellings = (year: number, line: Float64Array) =>
    line[model.services.length * model.years + year - model.warmUpYear];

  it("2017: 0.5, 2.5, … 22.5 of them empty, 138 dwelling-months of 1 000", () => {
    expect(dwellings(2017, evolved.ledger.idle)).toBeCloseTo(138_000, ORE);
  });

  it("2018: 23, 22, … 12 empty, 210; 2019: 11, 10, … 0, 66; 2020: none", () => {
    expect(dwellings(2018, evolved.ledger.idle)).toBeCloseTo(210_000, ORE);
    expect(dwellings(2019, evolved.ledger.idle)).toBeCloseTo(66_000, ORE);
    expect(dwellings(2020, evolved.ledger.idle)).toBeCloseTo(0, ORE);
  });

  it("2017: tenants live in 34.5, 31.5, … 1.5 dwellings, 216 dwelling-months that cost 1 000 and bring 500", () => {
    expect(dwellings(2017, evolved.ledger.needed)).toBeCloseTo(216_000, ORE);
    expect(evolved.ledger.rents[1]).toBeCloseTo(108_000, ORE);
    expect(dwellings(2018, evolved.ledger.needed)).toBeCloseTo(0, ORE);
  });

  it("on average 29.5 dwellings in 2017, 11.5 of them empty", () => {
    expect(evolved.dwellings[1]).toBeCloseTo(354 / 12, 10);
    expect(evolved.emptyDwellings[1]).toBeCloseTo(11.5, 10);
  });

  it("owned ones stay, full or empty: 36 × 12 000 a year", () => {
    const owned = structuredClone(emptied);
    owned.housing.owned = 36;
    const { ledger } = evolveOnce(owned, path({ numbers: { 2017: 0 } })).path;
    for (let year = 1; year < 9; year++) expect(ledger.totalCosts[year]).toBeCloseTo(432_000, ORE);
  });
});
