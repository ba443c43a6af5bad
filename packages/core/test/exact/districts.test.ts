import { describe, expect, it } from "vitest";
import { hold, path, type PolicyInput, type ScenarioInput } from "../../src/index.js";
import { byYear, emptyHistory, ORE } from "./exact-case.js";
import { allIn, expectToTheOre, linesOf, settleIn2017 } from "./ledger-lines.js";

type Districts = NonNullable<ScenarioInput["districts"]>;

const EAST = { share: 0.4, threshold: 30, surcharge: 50_000 };
const living = (districts: Districts, change: (scenario: ScenarioInput) => void = () => {}) =>
  emptyHistory((scenario) => {
    scenario.services = {};
    scenario.districts = districts;
    change(scenario);
  });
const surcharge = (scenario: ScenarioInput, policy: PolicyInput = settleIn2017(100)) =>
  linesOf(scenario, policy).needed("districts");

describe("a district where four in ten live, and needs concentrate beyond 30 persons", () => {
  it("of 100 residents 40: (40 − 30) × 50 000 = 500 000 a year, as long as they are followed", () => {
    expectToTheOre(surcharge(living({ east: EAST })), [500_000, 500_000, 500_000, 500_000, 500_000, 0, 0]);
  });

  it("of 75 residents 30, which adds nothing; of 76 a little, 0.4 × 50 000", () => {
    expectToTheOre(surcharge(living({ east: EAST }), settleIn2017(75)), [0, 0]);
    expectToTheOre(surcharge(living({ east: EAST }), settleIn2017(76)), [20_000, 20_000]);
    expectToTheOre(surcharge(living({ east: EAST }), settleIn2017(0)), [0, 0]);
  });

  it("counts all who live there in their grant years: 100 a year are 100, 200, 300, 400", () => {
    expectToTheOre(
      surcharge(living({ east: EAST }), hold({ at: 100 })),
      [500_000, 2_500_000, 4_500_000, 6_500_000, 6_500_000, 4_500_000],
    );
  });

  it("on average over the year: those who come in July are 50, of whom 20 live there", () => {
    const july = living({ east: { ...EAST, threshold: 15 } }, (scenario) => {
      scenario.settlement.arrivalProfile = allIn(7);
    });
    expectToTheOre(surcharge(july), [250_000, 1_250_000]);
  });

  it("each of several districts beyond its own threshold: 500 000 and (20 − 5) × 10 000, the third none", () => {
    const three = living({
      east: EAST,
      north: { share: 0.2, threshold: 5, surcharge: 10_000 },
      west: { share: 0.4, threshold: 1_000, surcharge: 1_000_000 },
    });
    expectToTheOre(surcharge(three), [650_000]);
  });

  it("is in prices of the base year, and in the costs: 10 % more in 2018", () => {
    const dearer = living({ east: EAST }, (scenario) => {
      scenario.prices.known = { growth: { "2018": 0.1 } };
    });
    expectToTheOre(surcharge(dearer), [500_000, 550_000]);
    expectToTheOre(byYear(dearer, settleIn2017(100), "costs"), [500_000, 550_000]);
  });
});

describe("investment in a district that halves what it adds, from 2018", () => {
  const scenario = living({ east: EAST }, (own) => {
    own.levers = {
      investment: { from: 2018, surcharge: 0.5, costPerYear: 100_000 },
      meeting: { from: 2019, surcharge: 0.4 },
    };
  });
  const hundredWith = (...levers: string[]) => path({ numbers: { 2017: 100, 2018: 0 }, levers });

  it("500 000, then 250 000", () => {
    expectToTheOre(surcharge(scenario, hundredWith("investment")), [500_000, 250_000, 250_000]);
    expectToTheOre(linesOf(scenario, hundredWith("investment")).needed("levers"), [0, 100_000, 100_000]);
  });

  it("with another that leaves 0.4 of it from 2019: 0.5 × 0.4 of 500 000", () => {
    expectToTheOre(
      surcharge(scenario, hundredWith("investment", "meeting")),
      [500_000, 250_000, 100_000, 100_000],
    );
  });

  it("changes nothing for a policy without it", () => {
    expect(surcharge(scenario, hundredWith())[1]).toBeCloseTo(500_000, ORE);
  });
});
