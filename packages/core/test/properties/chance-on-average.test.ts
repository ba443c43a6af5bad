import { describe, expect, it } from "vitest";
import {
  compare,
  type Comparison,
  hold,
  path,
  type Policy,
  type ScenarioInput,
  type Series,
} from "../../src/index.js";
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
type Measured = (typeof MEASURED)[number] | "costs" | "minorsSettled";

/** Compares worlds with chance to the expectations without it: each mean within four standard errors. */
function onAverage(scenario: ScenarioInput, own: Readonly<Record<string, Policy>>, runs: number) {
  const expected = compare({ ...scenario, chance: false }, { policies: own, runs: 1 });
  const drawn = compare({ ...scenario, chance: true }, { policies: own, runs, seed: "chance on average" });
  return (series: (result: Comparison, name: string) => Series) => {
    for (const name of Object.keys(own)) {
      const targets = series(expected, name).byYear;
      series(drawn, name).byYear.forEach(({ mean }, year) => {
        const target = targets[year].mean.estimate;
        const tolerance = 4 * mean.standardError + 1e-9 * Math.abs(target);
        const errors = (mean.estimate - target) / mean.standardError;
        if (Math.abs(mean.estimate - target) <= tolerance) return;
        expect.fail(`${name}, year ${year}: ${mean.estimate} is ${errors.toFixed(1)} errors from ${target}`);
      });
    }
  };
}

for (const [people, scenario] of Object.entries({ "persons one by one": onlyPeople(), households })) {
  describe(`${people}: what chance gives on average is expected without it, within four standard errors`, () => {
    const expectNear = onAverage(scenario, policies, RUNS);

    for (const what of MEASURED)
      it(what, () => expectNear((result, name) => result.policy(name).measure(what)));

    it("what services and dwellings need", () => {
      expectNear((result, name) => result.policy(name).costs.minus(result.policy(name).adjustmentCost));
    });
  });
}

type People = ScenarioInput["people"];

const PROTECTION: NonNullable<People["temporaryProtection"]> = {
  share: 0.4,
  shareByYear: { "2018": 0.8 },
  ends: 2019,
  returning: 0.6,
  withinMonths: 9,
  reunificationFactor: 0.25,
};
const AGEING: NonNullable<People["ageing"]> = {
  child: { into: "pupil", yearsLeft: [1, 3] },
  pupil: { into: "adult", yearsLeft: [1, 2] },
};
const MOVING_IN: NonNullable<People["movingIn"]> = {
  personsPerYear: 12.5,
  byResidenceYear: [0, 0.5, 0.3, 0.2, 0],
  household: "pair",
};
const BIRTHS: NonNullable<People["births"]> = { personsPerSettled: 0.2, group: "child" };
const COSTLY: NonNullable<People["costlyNeeds"]> = {
  share: 0.1,
  yearlyCost: { distribution: "discrete", values: [200_000, 600_000, 1_500_000, 4_000_000] },
  metBy: "reimbursement",
};
const nobodyLeaves = { yearlyRate: 0, byResidenceYear: [1, 1, 1, 1, 1], laterYears: 1 };

/** People who are alike but for their group; the grant of each rule stands alone, to be seen apart. */
const ruled = (
  people: Partial<People>,
  grants: ScenarioInput["grants"],
  change: (scenario: ScenarioInput) => void = () => {},
) =>
  onlyPeople((scenario) => {
    scenario.people = {
      ...scenario.people,
      groups: ["adult", "child", "pupil", "senior", "minor", "youth"],
      households: {
        adult: { members: { adult: 1 }, share: 0.5, leavingFactor: 1 },
        pair: { members: { adult: 1, child: 1 }, share: 0.3, leavingFactor: 0.8 },
        senior: { members: { senior: 1 }, share: 0.2, leavingFactor: 0.4 },
      },
      ...people,
    };
    scenario.grants = grants;
    scenario.services = {};
    scenario.housing = { ...scenario.housing, costPerDwelling: 0, rentPerDwelling: 0 };
    change(scenario);
  });

const byGroup = (rates: Record<string, number>) => ({ "2017": { rates } });
const whilePresent = (rates: Record<string, number>, lagYears = 0) =>
  ({ form: "whilePresent", per: "month", lagYears, growth: 0.02, amounts: byGroup(rates) }) as const;
const overMonths = (months: number, rates: Record<string, number>) =>
  ({ form: "overMonths", months, growth: 0, amounts: byGroup(rates) }) as const;
const REIMBURSEMENT = {
  form: "reimbursement",
  growth: 0.02,
  amounts: { "2017": { rates: { ownShare: 500_000, ceiling: 2_000_000 } } },
} as const;

const withMinors = (scenario: ScenarioInput) => {
  const past = ["2012", "2013", "2014", "2015", "2016"].map((year) => [year, { settled: 8 }]);
  scenario.minors = {
    need: { model: "fixed", lastObserved: { year: 2016, persons: 200 }, years: { "2018": 80 } },
    request: scenario.request,
    history: { years: Object.fromEntries(past) },
    households: {
      minor: { members: { minor: 1 }, share: 0.75, leavingFactor: 2 },
      youth: { members: { youth: 1 }, share: 0.25, leavingFactor: 1 },
    },
    fill: { typical: 0.75, spread: [{ sd: 0 }], largest: 1 },
    afterPlan: 4,
  };
};

const EVERYTHING: Partial<People> = {
  ageing: { ...AGEING, minor: { into: "youth", yearsLeft: [1, 3] } },
  births: BIRTHS,
  movingIn: MOVING_IN,
  temporaryProtection: PROTECTION,
  costlyNeeds: COSTLY,
};
const ALL_GRANTS: ScenarioInput["grants"] = {
  integrationGrant: {
    form: "byResidenceYear",
    growth: 0.01,
    amounts: {
      "2017": {
        rates: {
          adult: [235_000, 230_000, 167_000, 84_000, 70_500],
          child: [200_000, 180_000, 120_000, 60_000, 50_000],
          pupil: [210_000, 190_000, 130_000, 70_000, 60_000],
        },
      },
    },
  },
  kindergarten: { form: "onceAtSettlement", growth: 0, amounts: byGroup({ child: 26_000 }) },
  minorsGrant: whilePresent({ minor: 60_000, youth: 30_000 }),
  block: whilePresent({ pupil: 9_000, child: 12_000 }, 2),
  spread: overMonths(24, { adult: 142_600, senior: 80_000 }),
  reimbursement: REIMBURSEMENT,
};

const one = { fall: path({ numbers: { 2017: 90, 2018: 60, 2019: 30 } }) };

/** Each rule by itself, and what of it can be seen. Those of the second list are known not to hold. */
type Rule = readonly [scenario: ScenarioInput, holding: readonly Measured[], failing?: readonly Measured[]];
const RULES: Record<string, Rule> = {
  "growing older": [
    ruled({ ageing: AGEING }, { older: whilePresent({ child: 100, pupil: 10_000, adult: 1_000 }) }),
    ["grants", "residents"],
  ],
  "moving in, of families whose children grow": [
    ruled({ ageing: AGEING, movingIn: MOVING_IN }, { older: whilePresent({ child: 100, pupil: 10_000 }) }),
    ["grants", "residents"],
  ],
  "temporary protection that ends in a January": [
    ruled(
      { temporaryProtection: PROTECTION },
      { all: whilePresent({ adult: 1_000, senior: 3_000 }) },
      (own) => {
        own.housing = { ...own.housing, rentPerDwelling: 135_000 };
      },
    ),
    ["grants", "residents", "rents", "planPersonYears"],
  ],
  // Those who come after July are expected to have returned on arrival; with chance they stay for a month.
  "temporary protection that ends in July": [
    ruled(
      { temporaryProtection: { ...PROTECTION, share: 1, returning: 1, withinMonths: 1, ends: 2018.5 } },
      { all: whilePresent({ adult: 1_000 }) },
    ),
    [],
    ["residents"],
  ],
  "children born, nobody leaving or growing older": [
    ruled(
      { births: BIRTHS, leaving: nobodyLeaves },
      { children: whilePresent({ child: 1_000 }), once: ALL_GRANTS.kindergarten },
    ),
    ["grants", "residents"],
  ],
  "children born to families who leave": [
    ruled({ births: BIRTHS }, { children: whilePresent({ child: 1_000 }) }),
    [],
    ["grants"],
  ],
  "children born who grow older": [
    ruled(
      { births: BIRTHS, ageing: AGEING, leaving: nobodyLeaves },
      { pupils: whilePresent({ pupil: 1_000 }) },
    ),
    [],
    ["grants"],
  ],
  "children born to families who return": [
    ruled(
      { births: BIRTHS, temporaryProtection: PROTECTION, leaving: nobodyLeaves },
      { children: whilePresent({ child: 1_000 }) },
    ),
    [],
    ["grants"],
  ],
  "costly needs of those who stay, reimbursed": [
    ruled({ costlyNeeds: COSTLY, leaving: nobodyLeaves }, { reimbursement: REIMBURSEMENT }),
    ["costs", "grants"],
  ],
  // Of one who leaves in June nothing is reimbursed, where half a person who stays is expected to be.
  "costly needs of those who leave, reimbursed": [
    ruled(
      {
        costlyNeeds: { ...COSTLY, yearlyCost: 800_000 },
        leaving: { yearlyRate: 0.3, byResidenceYear: [1, 1, 1, 1, 1], laterYears: 1 },
      },
      { reimbursement: REIMBURSEMENT },
    ),
    ["costs"],
    ["grants"],
  ],
  "costly needs of those who return": [
    ruled(
      { costlyNeeds: COSTLY, temporaryProtection: PROTECTION, leaving: nobodyLeaves },
      { reimbursement: REIMBURSEMENT },
    ),
    [],
    ["costs"],
  ],
  "unaccompanied minors, in part decided and filled": [
    ruled(
      { ageing: { minor: { into: "youth", yearsLeft: [1, 3] } } },
      { minors: whilePresent({ minor: 60_000, youth: 30_000 }) },
      withMinors,
    ),
    ["grants", "residents", "minorsSettled"],
  ],
  "unaccompanied minors beside temporary protection": [
    ruled(
      { temporaryProtection: PROTECTION },
      { minors: whilePresent({ minor: 60_000, youth: 30_000 }) },
      withMinors,
    ),
    [],
    ["grants"],
  ],
  "a grant over 24 months": [ruled({}, { spread: overMonths(24, { adult: 142_600 }) }), ["grants"]],
  "a grant over 7 months": [ruled({}, { spread: overMonths(7, { adult: 142_600 }) }), ["grants"]],
  "a block grant two years late": [ruled({}, { block: whilePresent({ adult: 12_000 }, 2) }), ["grants"]],
  // With a concentration households vary together, and of small ones there are more than the shares of persons say.
  "households whose mix varies from year to year": [
    onlyPeople((scenario) => {
      scenario.people.households = {
        single: { members: { adult: 1 }, share: 0.3, leavingFactor: 1 },
        family: { members: { senior: 5 }, share: 0.7, leavingFactor: 1 },
      };
      scenario.people.reunification.household = "single";
      scenario.people.mixConcentration = 5;
    }),
    ["settled"],
    ["grants"],
  ],
  "growing older, moving in and unaccompanied minors, with every grant": [
    ruled({ ageing: EVERYTHING.ageing, movingIn: MOVING_IN }, ALL_GRANTS, withMinors),
    ["settled", "minorsSettled", "residents", "planPersonYears", "grants"],
  ],
  "growing older, moving in and temporary protection, with every grant": [
    ruled({ ageing: AGEING, movingIn: MOVING_IN, temporaryProtection: PROTECTION }, ALL_GRANTS),
    ["settled", "residents", "planPersonYears", "grants"],
  ],
  "all of them at once": [
    ruled(EVERYTHING, ALL_GRANTS, withMinors),
    ["settled", "minorsSettled"],
    ["residents", "grants", "costs"],
  ],
};

for (const [rule, [scenario, holding, failing = []]] of Object.entries(RULES)) {
  describe(`${rule}: what chance gives on average is expected without it, within four standard errors`, () => {
    const expectNear = onAverage(scenario, one, RUNS);
    const near = (what: Measured) => () =>
      expectNear((result, name) => {
        const policy = result.policy(name);
        return what === "costs" ? policy.costs.minus(policy.adjustmentCost) : policy.measure(what);
      });
    for (const what of holding) it(what, near(what));
    // Defects; whoever mends one moves it to the first list.
    for (const what of failing) it(what, near(what));
  });
}
