import { describe, expect, it } from "vitest";
import { path } from "../../src/index.js";
import { monthOfLeaving } from "../../src/world/index.js";
import { byYear, emptyHistory, evolveIn, exactCase, ORE } from "./exact-case.js";

const hundredIn2017 = path({ numbers: { 2017: 100, 2018: 0 } });
const MILLION = 1_000_000;

function grants(scenario: Parameters<typeof byYear>[0], policy = hundredIn2017): number[] {
  return byYear(scenario, policy, "grants");
}

function expectToTheOre(amounts: readonly number[], expected: readonly number[]): void {
  expect(amounts.slice(0, expected.length)).toHaveLength(expected.length);
  expected.forEach((amount, i) => expect(amounts[i]).toBeCloseTo(amount, ORE));
}

describe("the integration grant of 100 single adults settled in 2017, nobody moving", () => {
  it("is 23.5, 23.0, 16.7, 8.4 and 7.05 million in 2017–2021, and nothing after", () => {
    expect(grants(emptyHistory())).toEqual([
      23.5 * MILLION,
      23 * MILLION,
      16.7 * MILLION,
      8.4 * MILLION,
      7.05 * MILLION,
      0,
      0,
      0,
    ]);
  });

  it("comes on top of what the people of 2016 earn: 100 × 230 000, 167 000, 84 000 and 70 500", () => {
    expectToTheOre(
      grants(exactCase()),
      [46.5, 39.7, 25.1, 15.45, 7.05].map((amount) => amount * MILLION),
    );
  });

  it("is the same for those who all come in December: the first year is paid in full", () => {
    const december = emptyHistory((scenario) => {
      scenario.settlement.arrivalProfile = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    });
    expectToTheOre(
      grants(december),
      [23.5, 23, 16.7, 8.4, 7.05, 0].map((amount) => amount * MILLION),
    );
  });

  it("counts December's people as 100/12 person-years in 2017, though it pays for them in full", () => {
    const december = emptyHistory((scenario) => {
      scenario.settlement.arrivalProfile = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    });
    expect(byYear(december, hundredIn2017, "residents")[0]).toBeCloseTo(100 / 12, 10);
  });
});

describe("those who leave", () => {
  const leavingIn = (factors: readonly number[]) =>
    emptyHistory((scenario) => {
      // A fifth leaves in a year with the factor 1, nobody in one with the factor 0.
      scenario.people.leaving = { yearlyRate: -Math.log(0.8), byResidenceYear: factors, laterYears: 0 };
    });

  it("in year 2 earn 6/12 of it on average: 230 000 × (100 − 20·6/12) = 20.7 million, then 80 go on", () => {
    expectToTheOre(grants(leavingIn([0, 1, 0, 0, 0])), [
      23.5 * MILLION,
      230_000 * 90,
      167_000 * 80,
      84_000 * 80,
      70_500 * 80,
      0,
    ]);
  });

  it("in year 1 are paid in full: 23.5 million, then 80 × 230 000 = 18.4 million", () => {
    expectToTheOre(grants(leavingIn([1, 0, 0, 0, 0])), [23.5 * MILLION, 80 * 230_000, 80 * 167_000]);
  });

  it("in year 1 are paid in full whatever the month of their arrival", () => {
    const spread = leavingIn([1, 0, 0, 0, 0]);
    spread.settlement.arrivalProfile = [0, 0, 0.25, 0, 0, 0.25, 0, 0, 0, 0.25, 0, 0.25];
    expectToTheOre(grants(spread), [23.5 * MILLION, 80 * 230_000, 80 * 167_000]);
  });

  it("in years 2 and 3: 80 of 100 and 64 of 80 stay, 90 and 72 person-years are paid", () => {
    expectToTheOre(grants(leavingIn([0, 1, 1, 0, 0])), [
      23.5 * MILLION,
      230_000 * 90,
      167_000 * 72,
      84_000 * 64,
    ]);
  });

  it("after month m of year 2 earn m/12 of its rate, each person by himself", () => {
    const oneWhoLeaves = leavingIn([0, 8, 0, 0, 0]);
    oneWhoLeaves.chance = true;
    const evolve = evolveIn(oneWhoLeaves, path({ numbers: { 2017: 1, 2018: 0 } }));
    const months = new Set<number>();
    for (let run = 0; run < 200; run++) {
      const { world, path: evolved, model } = evolve(run);
      const leaving = world.people[model.warmUpCohort + 1].leaving[0];
      const monthsInYear2 = Math.min(12, leaving - 12);
      expect(evolved.ledger.totalGrants[2]).toBeCloseTo((230_000 * monthsInYear2) / 12, ORE);
      months.add(monthsInYear2);
    }
    expect([...months].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("leave after 6 months of a later year on average, over evenly spread uniforms", () => {
    // Half of all leave in residence year 2; 12 000 mid-points of that half.
    const stays = Float64Array.from([1, 1, 0.5, 0.5]);
    let sum = 0;
    for (let i = 0; i < 12_000; i++) sum += monthOfLeaving(stays, 0, 4, (0.5 * (i + 0.5)) / 12_000, 3) - 12;
    expect(sum / 12_000).toBeCloseTo(6, 10);
  });

  it("never leave before they come: of those who come in October, in month 9 at the earliest", () => {
    const stays = Float64Array.from([1, 0.5, 0.5]);
    const months = Array.from({ length: 1_000 }, (_, i) =>
      monthOfLeaving(stays, 0, 3, (0.5 * (i + 0.5)) / 1_000, 9),
    );
    expect([...new Set(months)]).toEqual([9, 10, 11, 12]);
  });
});

describe("the rates that a cohort meets", () => {
  const LATER = [300_000, 200_000, 150_000, 100_000, 50_000];

  const withRatesOf2019 = (growth: number) =>
    emptyHistory((scenario) => {
      scenario.grants = {
        integrationGrant: {
          form: "byResidenceYear",
          growth,
          amounts: {
            "2017": { rates: { singleAdult: [235_000, 230_000, 167_000, 84_000, 70_500] } },
            "2019": { rates: { singleAdult: LATER } },
          },
        },
      };
    });

  it("are those of the calendar years it lives through, not those of its settlement year", () => {
    expectToTheOre(grants(withRatesOf2019(0)), [
      100 * 235_000,
      100 * 230_000,
      100 * 150_000,
      100 * 100_000,
      100 * 50_000,
    ]);
  });

  it("two cohorts meet the rates of 2019 in their own residence years", () => {
    const twice = path({ numbers: { 2017: 100, 2018: 10, 2019: 0 } });
    expectToTheOre(grants(withRatesOf2019(0), twice), [
      100 * 235_000,
      100 * 230_000 + 10 * 235_000,
      100 * 150_000 + 10 * 200_000,
      100 * 100_000 + 10 * 150_000,
    ]);
  });

  it("grow after a published year only until the next one: 2 % on 2018, none on 2019, 2 % twice by 2021", () => {
    expectToTheOre(grants(withRatesOf2019(0.02)), [
      100 * 235_000,
      100 * 230_000 * 1.02,
      100 * 150_000,
      100 * 100_000 * 1.02,
      100 * 50_000 * 1.02 ** 2,
    ]);
  });

  it("stop after the grant's last year: paid in 2019, nothing in the year after", () => {
    const abolished = emptyHistory((scenario) => {
      scenario.grants.integrationGrant.amounts["2020"] = null;
    });
    expectToTheOre(grants(abolished), [23.5 * MILLION, 23 * MILLION, 16.7 * MILLION, 0, 0, 0]);
  });
});

describe("reunified people", () => {
  const reunited = (lagShares: readonly number[]) =>
    emptyHistory((scenario) => {
      scenario.people.reunification = { personsPerSettled: 0.2, lagShares, household: "single" };
    });

  it("start a year 1 of their own: 20 to 100, a year later, earn 20 × 235 000 in 2018", () => {
    expectToTheOre(grants(reunited([1])), [
      100 * 235_000,
      100 * 230_000 + 20 * 235_000,
      100 * 167_000 + 20 * 230_000,
      100 * 84_000 + 20 * 167_000,
      100 * 70_500 + 20 * 84_000,
      20 * 70_500,
      0,
    ]);
  });

  it("come by their lags: half a year later and half three years later", () => {
    expectToTheOre(grants(reunited([0.5, 0, 0.5])), [
      100 * 235_000,
      100 * 230_000 + 10 * 235_000,
      100 * 167_000 + 10 * 230_000,
      100 * 84_000 + 10 * 167_000 + 10 * 235_000,
      100 * 70_500 + 10 * 84_000 + 10 * 230_000,
    ]);
  });

  it("come beyond what was decided: 100 are settled in 2017 and none in 2018", () => {
    expect(byYear(reunited([1]), hundredIn2017, "settled").slice(0, 3)).toEqual([100, 0, 0]);
  });

  it("also come to those who were settled before the plan", () => {
    const toThePast = exactCase((scenario) => {
      scenario.people.reunification = { personsPerSettled: 0.2, lagShares: [0, 1], household: "single" };
    });
    const none = path({ numbers: { 2017: 0 } });
    expectToTheOre(byYear(toThePast, none, "grants"), [
      100 * 230_000,
      100 * 167_000 + 20 * 235_000,
      100 * 84_000 + 20 * 230_000,
    ]);
  });
});

describe("other forms of grants", () => {
  it("one paid once at settlement pays 100 × 45 000 in 2017 and never again", () => {
    const once = emptyHistory((scenario) => {
      scenario.services = {};
      scenario.grants = {
        languageGrant: {
          form: "onceAtSettlement",
          growth: 0,
          amounts: { "2017": { rates: { singleAdult: 45_000 } } },
        },
      };
    });
    expectToTheOre(grants(once), [4.5 * MILLION, 0, 0, 0, 0]);
  });

  it("one that applies to 88 % of the persons pays 88 × 45 000", () => {
    const partly = emptyHistory((scenario) => {
      scenario.services = {};
      scenario.grants = {
        languageGrant: {
          form: "onceAtSettlement",
          growth: 0,
          appliesTo: 0.88,
          amounts: { "2017": { rates: { singleAdult: 45_000 } } },
        },
      };
    });
    expectToTheOre(grants(partly), [88 * 45_000, 0]);
  });

  it("one by group pays each its own: 30 persons in families of two adults and a child", () => {
    const families = emptyHistory((scenario) => {
      scenario.people.groups = ["adult", "child"];
      scenario.people.households = {
        family: { members: { adult: 2, child: 1 }, share: 1, leavingFactor: 1 },
      };
      scenario.people.reunification.household = "family";
      scenario.grants = {
        integrationGrant: {
          form: "byResidenceYear",
          growth: 0,
          amounts: { "2017": { rates: { adult: [200_000, 100_000], child: [90_000, 60_000] } } },
        },
        kindergartenGrant: {
          form: "onceAtSettlement",
          growth: 0,
          amounts: { "2017": { rates: { child: 26_000 } } },
        },
      };
    });
    expectToTheOre(grants(families, path({ numbers: { 2017: 30, 2018: 0 } })), [
      20 * 200_000 + 10 * 90_000 + 10 * 26_000,
      20 * 100_000 + 10 * 60_000,
      0,
    ]);
  });
});
