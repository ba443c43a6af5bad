import { describe, expect, it } from "vitest";
import { compare, type Comparison, hold, path, type ScenarioInput, type Series } from "../../src/index.js";
import { exactCase } from "../exact/exact-case.js";

/** Nothing but who comes, when, and how long they stay is left to chance. */
const onlyPeople = (change: (scenario: ScenarioInput) => void = () => {}) =>
  exactCase((scenario) => {
    scenario.plan = { ...scenario.plan, afterPlan: 30 };
    for (const year of ["2012", "2013", "2014", "2015"]) scenario.history.years[year] = { settled: 40 };
    scenario.people.groups = ["adult", "senior"];
    scenario.people.households = {
      adult: { members: { adult: 1 }, share: 0.7, leavingFactor: 1 },
      senior: { members: { senior: 1 }, share: 0.3, leavingFactor: 0.4 },
    };
    scenario.people.leaving = { yearlyRate: 0.12, byResidenceYear: [0.4, 0.9, 1.1, 1.3, 1.3], laterYears: 2 };
    scenario.people.reunification = {
      personsPerSettled: 0.15,
      lagShares: [0.5, 0.3, 0.2],
      household: "adult",
    };
    scenario.settlement.arrivalProfile = [0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05];
    const rates = [235_000, 230_000, 167_000, 84_000, 70_500];
    scenario.grants = {
      integrationGrant: {
        form: "byResidenceYear",
        growth: 0.01,
        amounts: { "2017": { rates: { adult: rates, senior: rates.map((rate) => rate / 2) } } },
      },
      once: { form: "onceAtSettlement", growth: 0, amounts: { "2017": { rates: { senior: 170_000 } } } },
    };
    scenario.services = {
      benefit: {
        adjusts: "immediate",
        metBy: "integrationGrant",
        demandByResidenceYear: [0.5, 1, 0.5, 0.1, 0],
        demandByGroup: { adult: 1 },
        unitCost: 240_000,
      },
      school: {
        adjusts: "staffed",
        metBy: "integrationGrant",
        demandByResidenceYear: [0.1, 0.2, 0.2, 0.1, 0.1],
        unitCost: 800_000,
        variableCost: 100_000,
        utilisation: 0.9,
      },
    };
    scenario.housing = {
      ...scenario.housing,
      owned: 500,
      personsPerDwelling: 2.5,
      selfHoused: 0.2,
      moveOnRate: 0.25,
      costPerDwelling: 150_000,
      rentPerDwelling: 135_000,
    };
    change(scenario);
  });

const RUNS = 1_000;
const policies = { fall: path({ numbers: { 2017: 90, 2018: 60, 2019: 30 } }), steady: hold({ at: 90 }) };

/** Households of one, two and four persons: they come whole or not at all. */
const households = onlyPeople((scenario) => {
  scenario.people.households = {
    single: { members: { adult: 1 }, share: 0.3, leavingFactor: 1.5 },
    couple: { members: { adult: 1, senior: 1 }, share: 0.3, leavingFactor: 1 },
    family: { members: { adult: 2, senior: 2 }, share: 0.4, leavingFactor: 0.5 },
  };
  scenario.people.reunification.household = "family";
});

const MEASURED = ["settled", "residents", "planPersonYears", "grants", "rents"] as const;

for (const [people, scenario] of Object.entries({ "persons one by one": onlyPeople(), households })) {
  describe(`${people}: what chance gives on average is expected without it, within four standard errors`, () => {
    const expected = compare({ ...scenario, chance: false }, { policies, runs: 1 });
    const drawn = compare({ ...scenario, chance: true }, { policies, runs: RUNS, seed: "chance on average" });
    const expectNear = (series: (result: Comparison, name: string) => Series) => {
      for (const name of Object.keys(policies)) {
        const targets = series(expected, name).byYear;
        series(drawn, name).byYear.forEach(({ mean }, year) => {
          const target = targets[year].mean.estimate;
          const tolerance = 4 * mean.standardError + 1e-9 * Math.abs(target);
          const errors = (mean.estimate - target) / mean.standardError;
          if (Math.abs(mean.estimate - target) <= tolerance) return;
          expect.fail(
            `${name}, year ${year}: ${mean.estimate} is ${errors.toFixed(1)} errors from ${target}`,
          );
        });
      }
    };

    for (const what of MEASURED)
      it(what, () => expectNear((result, name) => result.policy(name).measure(what)));

    it("what services and dwellings need", () => {
      expectNear((result, name) => result.policy(name).costs.minus(result.policy(name).adjustmentCost));
    });
  });
}
