import { describe, expect, it } from "vitest";
import {
  hold,
  type Measure,
  type MunicipalityView,
  path,
  type PolicyInput,
  type PolicyOptions,
  type ScenarioInput,
} from "../../src/index.js";
import { byYear, evolveOnce, ORE } from "./exact-case.js";
import { allIn, expectToTheOre, linesOf } from "./ledger-lines.js";
import { PLACE, withMinors } from "./minors-case.js";

/** Nobody but minors: the number of each year, or what the policy says of them. */
const minorsOnly = (minors: PolicyOptions["minors"], options: PolicyOptions = {}): PolicyInput =>
  path({ numbers: { 2017: 0 }, minors, ...options });
const measured = (scenario: ScenarioInput, policy: PolicyInput, what: Measure) =>
  byYear(scenario, policy, what);

describe("unaccompanied minors are asked for on their own", () => {
  it("a tenth of 120 are 12 a year, beside the 1 000 others", () => {
    const twelve = Array.from({ length: 8 }, () => 12);
    expect(measured(withMinors(), hold({ at: 40 }), "minorsRequested")).toEqual(twelve);
    expect(measured(withMinors(), hold({ at: 40 }), "requested")[0]).toBe(1_000);
  });

  it("by a need of their own: 120 in 2017, 3 000 in 2018, 40 from 2019 are 12, 300, 4, 4 …", () => {
    const volatile = withMinors((_, minors) => {
      minors.need = {
        model: "fixed",
        lastObserved: { year: 2016, persons: 120 },
        years: { "2018": 3_000, "2019": 40 },
      };
    });
    expect(measured(volatile, hold({ at: 40 }), "minorsRequested")).toEqual([12, 300, 4, 4, 4, 4, 4, 4]);
    expect(measured(volatile, hold({ at: 40 }), "requested")).toEqual(Array.from({ length: 8 }, () => 1_000));
  });

  it("and none is asked for, decided or settled where a scenario has no section for them", () => {
    const without = withMinors();
    delete without.minors;
    for (const what of ["minorsRequested", "minorsDecided", "minorsSettled"] as const) {
      expect(measured(without, hold({ at: 40, minors: 6 }), what)).toEqual(
        Array.from({ length: 8 }, () => 0),
      );
    }
  });

  it("a council that decides year by year sees the 12 that are asked for", () => {
    const seen: number[] = [];
    const looking = (view: MunicipalityView) => {
      seen.push(view.minorsRequested);
      return 40;
    };
    byYear(withMinors(), looking, "decided");
    expect(seen).toEqual([12, 12, 12, 12]);
  });
});

describe("unaccompanied minors are decided on their own", () => {
  const decided = (minors: PolicyOptions["minors"], scenario = withMinors()) =>
    measured(scenario, minorsOnly(minors), "minorsDecided");

  it("as the state asks, where a policy says nothing: 12 in the plan years, then the number after the plan", () => {
    expect(decided(undefined)).toEqual([12, 12, 12, 12, 0, 0, 0, 0]);
    const five = withMinors((_, minors) => {
      minors.afterPlan = 5;
    });
    expect(decided(undefined, five)).toEqual([12, 12, 12, 12, 5, 5, 5, 5]);
    expect(decided(6, five)).toEqual([6, 6, 6, 6, 5, 5, 5, 5]);
  });

  it("six every year", () => {
    expect(decided(6)).toEqual([6, 6, 6, 6, 0, 0, 0, 0]);
  });

  it("by year, and as asked in the years that are not named: 6, 12, 0, 12", () => {
    expect(decided({ 2017: 6, 2019: 0 })).toEqual([6, 12, 0, 12, 0, 0, 0, 0]);
  });

  it("never more than are asked for: of 20, 12", () => {
    expect(decided(20)).toEqual([12, 12, 12, 12, 0, 0, 0, 0]);
    expect(measured(withMinors(), minorsOnly(20), "minorsSettled")[0]).toBe(12);
  });

  it("what the policy decides of others is as it would be without them", () => {
    const without = withMinors();
    delete without.minors;
    for (const what of ["decided", "settled", "requested"] as const) {
      expect(measured(withMinors(), hold({ at: 40, minors: 6 }), what)).toEqual(
        measured(without, hold({ at: 40 }), what),
      );
    }
  });

  it("a negative number is an error of the policy", () => {
    expect(() => decided(-1)).toThrow("for 2017 it returned -1");
  });
});

describe("a request for minors that is revised in June", () => {
  /** The state plans for `planned` minors where 100 come, and accepts no more than a tenth of them to this municipality. */
  const planned = (national: number) =>
    withMinors((_, minors) => {
      minors.need = { model: "fixed", lastObserved: { year: 2016, persons: 100 }, years: {} };
      minors.request = {
        ...minors.request,
        known: { national: { "2017": national } },
        revisionThreshold: 0.2,
        revisionAcceptance: 0.5,
      };
    });
  const decided = (scenario: ScenarioInput, minors: PolicyOptions["minors"], options: PolicyOptions = {}) =>
    measured(scenario, minorsOnly(minors, options), "minorsDecided")[0];

  it("from 8 to 10 is accepted by half: 8 + 1, or of 6 decided 6 + 1", () => {
    expect(decided(planned(80), undefined)).toBe(9);
    expect(decided(planned(80), 6)).toBe(7);
  });

  it("is not accepted by a council that ignores revisions", () => {
    expect(decided(planned(80), 6, { onRevision: "ignore" })).toBe(6);
  });

  it("is accepted by half where others are taken to capacity: dwellings say nothing of homes", () => {
    expect(decided(planned(80), 6, { onRevision: "toCapacity" })).toBe(7);
  });

  it("down from 15 to 10 leaves no more than 10", () => {
    expect(decided(planned(150), undefined)).toBe(10);
    expect(decided(planned(150), 6)).toBe(6);
  });

  it("those who come of it come from June on: 8 for a year and 1 for seven months are 8.58 person-years", () => {
    const { residents } = linesOf(planned(80), minorsOnly({ 2017: 8, 2018: 0, 2019: 0, 2020: 0 }));
    // The twelve of 2016 are in their second year.
    expect(residents[0]).toBeCloseTo(12 + 8 + 7 / 12, 10);
  });
});

describe("who settles as a minor", () => {
  it("as many as are decided, or the share of it that is filled: of 12, 9 when three quarters are", () => {
    const filled = withMinors((_, minors) => {
      minors.fill = { ...minors.fill, typical: 0.75 };
    });
    expect(measured(filled, minorsOnly(12), "minorsSettled")[0]).toBeCloseTo(9, 12);
  });

  it("takes no dwelling: where 10 dwellings are had, 10 others and 12 minors settle, and 10 are rented out", () => {
    const few = withMinors((scenario) => {
      scenario.housing = { ...scenario.housing, obtainablePerYear: 10, rentPerDwelling: 12_000 };
    });
    const twenty = path({ numbers: { 2017: 20, 2018: 0 }, minors: { 2017: 12, 2018: 0, 2019: 0, 2020: 0 } });
    expect(measured(few, twenty, "settled")[0]).toBe(10);
    expect(measured(few, twenty, "minorsSettled")[0]).toBe(12);
    expect(measured(few, twenty, "rents")[0]).toBeCloseTo(120_000, ORE);
    expect(measured(few, twenty, "dwellings")[0]).toBeCloseTo(10, 10);
    const chance = { ...few, chance: true };
    expect(measured(chance, twenty, "settled")[0]).toBe(10);
    expect(measured(chance, twenty, "minorsSettled")[0]).toBe(12);
    expect(measured(chance, twenty, "rents")[0]).toBeCloseTo(120_000, ORE);
  });

  it("brings no family, no newborn child and no costly needs: twelve are twelve, with chance and without", () => {
    const all = withMinors((scenario) => {
      scenario.people.reunification = { personsPerSettled: 0.5, lagShares: [1], household: "single" };
      scenario.people.births = { personsPerSettled: 0.5, group: "singleAdult" };
      scenario.people.costlyNeeds = { share: 1, yearlyCost: 1e6, metBy: "none" };
      scenario.services = {};
    });
    const twelve = minorsOnly({ 2017: 12, 2018: 0, 2019: 0, 2020: 0 });
    for (const chance of [false, true]) {
      const { residents, needed } = linesOf({ ...all, chance }, twelve);
      expectToTheOre(residents, [24, 24, 24, 24, 12, 0]);
      expectToTheOre(needed("costlyNeeds"), [0, 0, 0, 0, 0, 0]);
    }
  });

  it("leaves as the others of the kind do: of 12, half in the second year; 12, 9 and 6 person-years", () => {
    const leaving = withMinors((scenario, minors) => {
      minors.history.years["2016"] = { settled: 0 };
      scenario.people.leaving = {
        yearlyRate: Math.log(2) / 2,
        byResidenceYear: [0, 1, 0, 0, 0],
        laterYears: 0,
      };
      minors.households.minor.leavingFactor = 2;
    });
    const { residents } = linesOf(leaving, minorsOnly({ 2017: 12, 2018: 0, 2019: 0, 2020: 0 }));
    expectToTheOre(residents, [12, 9, 6, 6, 6, 0]);
  });

  // With chance every minor returns when temporary protection ends, whatever the shares are.
  it("stays when temporary protection ends that nobody is under, also with chance", () => {
    const protectedOnes = withMinors((scenario) => {
      scenario.chance = true;
      scenario.people.temporaryProtection = {
        share: 0,
        ends: 2019,
        returning: 1,
        withinMonths: 1,
        reunificationFactor: 1,
      };
    });
    const { residents } = linesOf(protectedOnes, minorsOnly({ 2017: 12, 2018: 0, 2019: 0, 2020: 0 }));
    expectToTheOre(residents, [24, 24, 24, 24, 12, 0]);
  });
});

describe("the minors' grant, by age: 60 000 a month, and 30 000 for youths", () => {
  const ageing = (change: (scenario: ScenarioInput) => void = () => {}) =>
    withMinors((scenario, minors) => {
      minors.history.years["2016"] = { settled: 0, decided: 12 };
      scenario.people.ageing = { minor: { into: "youth", yearsLeft: [1, 3] } };
      change(scenario);
    });
  const twelve = minorsOnly({ 2017: 12, 2018: 0, 2019: 0, 2020: 0 });

  it("12 with one to three years left: 12, 8 and 4 minors, and 4, 8 and 12 youths", () => {
    expectToTheOre(linesOf(ageing(), twelve).grants, [
      12 * 720_000,
      8 * 720_000 + 4 * 360_000,
      4 * 720_000 + 8 * 360_000,
      12 * 360_000,
      12 * 360_000,
      0,
    ]);
  });

  it("those who come in October are paid for three months, and a third of them are youths in January", () => {
    const october = ageing((scenario) => {
      scenario.settlement.arrivalProfile = allIn(10);
    });
    expectToTheOre(linesOf(october, twelve).grants, [12 * 180_000, 8 * 720_000 + 4 * 360_000]);
  });

  it("minors who come with a companion count in the ordinary quota and carry the grant: 30 of 60 persons", () => {
    const companions = ageing((scenario) => {
      scenario.people.households = {
        siblings: { members: { singleAdult: 1, minor: 1 }, share: 1, leavingFactor: 1 },
      };
      scenario.people.reunification.household = "siblings";
      scenario.people.ageing = {};
    });
    const sixty = path({ numbers: { 2017: 60, 2018: 0 }, minors: 0 });
    expectToTheOre(linesOf(companions, sixty).grants, [30 * 720_000]);
    expect(measured(companions, sixty, "minorsSettled")[0]).toBe(0);
  });
});

describe("homes for five, of which there are places for those of 2016", () => {
  const homes = (before: number, decided: number, change: (scenario: ScenarioInput) => void = () => {}) => {
    const scenario = withMinors((own, minors) => {
      minors.history.years["2016"] = { settled: before, decided: before };
      change(own);
    });
    return evolveOnce(scenario, minorsOnly(decided)).service("homes", 2017);
  };

  it("as many as before cost what their places do: 12 × 2 million", () => {
    expect(homes(12, 12)).toMatchObject({ needed: 12 * PLACE, idle: 0, overflow: 0 });
  });

  it("six where there were twelve: one home goes, seven places are left, 14 million for 6 is 2.33 each", () => {
    const six = homes(12, 6);
    expect(six.needed).toBeCloseTo(6 * PLACE, ORE);
    expect(six.idle).toBeCloseTo(1 * PLACE, ORE);
    expect(six.cost / 6).toBeCloseTo(2_333_333.33, ORE);
    expect(homes(12, 12).cost / 12).toBeCloseTo(2_000_000, ORE);
  });

  it("eight where there were ten: both homes stay, two places empty; 20 million for 8 is 2.5 each", () => {
    expect(homes(10, 8).cost / 8).toBeCloseTo(2_500_000, ORE);
  });

  it("six where there were ten: one home, and one of six bought in at twice the price: 14 million", () => {
    const six = homes(10, 6);
    expect(six).toMatchObject({ idle: 0 });
    expect(six.overflow).toBeCloseTo(1 * PLACE, ORE);
    expect(six.cost / 6).toBeCloseTo(2_333_333.33, ORE);
  });

  it("five where there were ten: one home, full: 2 million each", () => {
    expect(homes(10, 5).cost / 5).toBeCloseTo(PLACE, ORE);
  });

  it("six million a year whatever the number: 2.5 million each for twelve, and 3.33 for six", () => {
    const fixed = (scenario: ScenarioInput) => {
      Object.assign(scenario.services.homes, { fixedCost: 6_000_000 });
    };
    expect(homes(12, 12, fixed).cost / 12).toBeCloseTo(2_500_000, ORE);
    expect(homes(12, 6, fixed).cost / 6).toBeCloseTo(3_333_333.33, ORE);
  });
});

describe("what the homes know of the number", () => {
  /** 12 are asked for in 2017 and 32 in 2018; a home takes half a year to open. */
  const rising = withMinors((scenario, minors) => {
    minors.need = {
      model: "fixed",
      lastObserved: { year: 2016, persons: 120 },
      years: { "2018": 320 },
    };
    Object.assign(scenario.services.homes, { hireLag: 6, lump: 1, maxHire: 2 });
  });
  const boughtIn = (policy: PolicyInput) => evolveOnce(rising, policy).service("homes", 2018).overflow;
  // What is announced ahead is the ordinary number, 10 a year.
  const ten = (options: PolicyOptions) => path({ numbers: { 2017: 10 }, ...options });

  it("a rise of 20 that is asked for in the autumn and decided in December: five months bought in, 20 × 5/12 × 2 million", () => {
    expect(boughtIn(ten({}))).toBeCloseTo((20 * 5 * PLACE) / 12, ORE);
  });

  it("a number that the council itself announces ahead is known: nothing is bought in", () => {
    const stated = { 2017: 12, 2018: 32, 2019: 32, 2020: 32 };
    expect(boughtIn(ten({ announced: "ahead", minors: stated }))).toBeCloseTo(0, ORE);
  });

  // They know from January 2016 what the state will ask for in 2018.
  it("what the state will ask for is known to nobody, also when the council announces its own number ahead", () => {
    expect(boughtIn(ten({ announced: "ahead" }))).toBeCloseTo(boughtIn(ten({})), ORE);
  });
});

describe("a plan announced ahead that changes the number of minors and not the other", () => {
  it("is known twelve months before: from 12 to 32 in 2018, nothing is bought in", () => {
    const overflow = (announced: "ahead" | "yearly") => {
      const scenario = withMinors((own, minors) => {
        minors.request.known = { municipal: { "2018": 32 } };
        own.services.homes = {
          ...own.services.homes,
          adjusts: "staffed",
          hireLag: 6,
          maxHire: 5,
          lump: 1,
        } as typeof own.services.homes;
      });
      const policy = hold({ announced, minors: { 2017: 12, 2018: 32 } });
      return evolveOnce(scenario, policy).service("homes", 2018).overflow;
    };
    expect(overflow("ahead")).toBeCloseTo(0, 6);
    expect(overflow("yearly")).toBeGreaterThan(0);
  });
});
