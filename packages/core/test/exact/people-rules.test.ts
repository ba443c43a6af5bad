import { describe, expect, it } from "vitest";
import { path, type PolicyInput, type ScenarioInput } from "../../src/index.js";
import { byYear, emptyHistory, evolveOnce, exactCase, ORE } from "./exact-case.js";
import { allIn, expectToTheOre, linesOf, settleIn2017 } from "./ledger-lines.js";

type People = ScenarioInput["people"];

const nobody = path({ numbers: { 2017: 0 } });
const RATES = [235_000, 230_000, 167_000, 84_000, 70_500];

const peopled = (people: Partial<People>, change: (scenario: ScenarioInput) => void = () => {}) =>
  emptyHistory((scenario) => {
    scenario.services = {};
    scenario.people = { ...scenario.people, ...people };
    change(scenario);
  });

/** A fifth leaves in each residence year whose factor is 1. */
const aFifthLeaves = (...byResidenceYear: number[]): People["leaving"] => ({
  yearlyRate: -Math.log(0.8),
  byResidenceYear,
  laterYears: 0,
});

function expectCounts(counts: readonly number[], expected: readonly number[]): void {
  expect(counts.length).toBeGreaterThanOrEqual(expected.length);
  expected.forEach((count, year) => expect(counts[year], `year ${2017 + year}`).toBeCloseTo(count, 9));
}

describe("people who move in from other municipalities, ten a year", () => {
  const movingIn = (byResidenceYear: number[], profile = allIn(1), people: Partial<People> = {}) =>
    peopled(
      { movingIn: { personsPerYear: 10, byResidenceYear, household: "single" }, ...people },
      (scenario) => {
        scenario.settlement.arrivalProfile = profile;
      },
    );
  const grants = (scenario: ScenarioInput) => linesOf(scenario, nobody).grants;

  it("in their second year: 10 × (230 000 + 167 000 + 84 000 + 70 500) = 5.515 million every year, none at 235 000", () => {
    // Those who moved in in 2014, 2015 and 2016 are in their fifth, fourth and third year in 2017.
    const steady = Array.from({ length: 8 }, () => 5_515_000);
    expectToTheOre(grants(movingIn([0, 1, 0, 0, 0])), steady);
    expectCounts(linesOf(movingIn([0, 1, 0, 0, 0]), nobody).residents, [40, 40, 40, 40, 40, 40, 40, 40]);
  });

  it("in their fifth: 10 × 70 500, and gone from the grants the year after", () => {
    expectToTheOre(grants(movingIn([0, 0, 0, 0, 1])), [705_000, 705_000]);
  });

  it("earn by the months present: from July 10 × 115 000, then whole years", () => {
    expectToTheOre(grants(movingIn([0, 1, 0, 0, 0], allIn(7))), [4_365_000, 4_365_000]);
    expectToTheOre(grants(movingIn([0, 0, 0, 0, 1], allIn(12))), [10 * 5_875]);
  });

  it("half in their second and half in their third year: 5 × 230 000 + 10 × (167 000 + 84 000 + 70 500)", () => {
    expectToTheOre(grants(movingIn([0, 0.5, 0.5, 0, 0])), [4_365_000, 4_365_000]);
  });

  it("stay the year in which they came, and then leave like the others: 10, then 9, 8 and 8 person-years", () => {
    const leaving = movingIn([0, 1, 0, 0, 0], allIn(1), { leaving: aFifthLeaves(0, 1, 1, 0, 0) });
    expectToTheOre(grants(leaving), [10 * 230_000 + 9 * 167_000 + 8 * 84_000 + 8 * 70_500]);
  });

  it("are not settled, are no tenants, and earn nothing that is paid once at settlement", () => {
    const scenario = movingIn([0, 1, 0, 0, 0]);
    scenario.housing = { ...scenario.housing, costPerDwelling: 100_000, rentPerDwelling: 90_000 };
    scenario.grants = {
      once: { form: "onceAtSettlement", growth: 0, amounts: { "2017": { rates: { singleAdult: 45_000 } } } },
    };
    const { path: evolved, grants: once } = linesOf(scenario, nobody);
    expectToTheOre(once, [0, 0, 0, 0]);
    expect(Array.from(evolved.ledger.rents)).toEqual(Array.from({ length: 9 }, () => 0));
    expect(Array.from(evolved.decisions.settled)).toEqual(Array.from({ length: 9 }, () => 0));
  });

  it("are whole families where the household is one: 10 persons in families of 4 are 5 adults and 5 children", () => {
    const families = movingIn([0, 0, 0, 0, 1]);
    families.people.groups = ["singleAdult", "child"];
    families.people.households.family = {
      members: { singleAdult: 2, child: 2 },
      share: 0,
      leavingFactor: 1,
    };
    Object.assign(families.people.movingIn ?? {}, { household: "family" });
    families.grants.integrationGrant = {
      form: "byResidenceYear",
      growth: 0,
      amounts: { "2017": { rates: { singleAdult: RATES, child: RATES.map((rate) => rate / 10) } } },
    };
    expectToTheOre(grants(families), [5 * 70_500 + 5 * 7_050]);
  });

  it("are the same under every policy", () => {
    const scenario = movingIn([0, 1, 0, 0, 0]);
    const none = linesOf(scenario, nobody).grants;
    const hundred = linesOf(scenario, settleIn2017(100)).grants;
    expectToTheOre(
      hundred.map((amount, year) => amount - none[year]),
      [...RATES.map((rate) => 100 * rate), 0],
    );
  });
});

describe("children born within six months of the settlement, six to a hundred settled", () => {
  const CHILD = [200_000, 150_000, 100_000, 50_000, 25_000];
  const births = (profile: number[], people: Partial<People> = {}) =>
    peopled(
      {
        groups: ["singleAdult", "child"],
        births: { personsPerSettled: 0.06, group: "child" },
        ...people,
      },
      (scenario) => {
        scenario.settlement.arrivalProfile = profile;
        scenario.grants = {
          integrationGrant: {
            form: "byResidenceYear",
            growth: 0,
            amounts: { "2017": { rates: { child: CHILD } } },
          },
          kindergartenGrant: {
            form: "onceAtSettlement",
            growth: 0,
            amounts: { "2017": { rates: { child: 26_000 } } },
          },
        };
      },
    );
  const lines = (scenario: ScenarioInput) => linesOf(scenario, settleIn2017(100));

  it("of January's people all come in February to July: six earn a year 1 of their own in 2017, in full", () => {
    const { grant } = lines(births(allIn(1)));
    expectToTheOre(grant("integrationGrant"), [...CHILD.map((rate) => 6 * rate), 0]);
    expectToTheOre(grant("kindergartenGrant"), [6 * 26_000, 0, 0, 0]);
  });

  it("of October's people two are born in November and December, and four in January to April 2018", () => {
    const { grant } = lines(births(allIn(10)));
    expectToTheOre(grant("integrationGrant"), [
      2 * 200_000,
      2 * 150_000 + 4 * 200_000,
      2 * 100_000 + 4 * 150_000,
      2 * 50_000 + 4 * 100_000,
      2 * 25_000 + 4 * 50_000,
      4 * 25_000,
      0,
    ]);
    expectToTheOre(grant("kindergartenGrant"), [2 * 26_000, 4 * 26_000, 0]);
  });

  it("of December's people all six come in 2018", () => {
    const { grant } = lines(births(allIn(12)));
    expectToTheOre(grant("integrationGrant"), [0, ...CHILD.map((rate) => 6 * rate), 0]);
  });

  it("are here from the month of birth: of July's people, August's child five months and so on, 1.25 person-years", () => {
    // August to December: 5 + 4 + 3 + 2 + 1 = 15 months; January's child of 2018 all of that year.
    const { residents } = lines(births(allIn(7)));
    expectCounts(residents, [100 / 2 + 15 / 12, 106]);
  });

  it("live with their family: they are no tenants of their own, and do not count as settled", () => {
    const scenario = births(allIn(1));
    scenario.housing = { ...scenario.housing, rentPerDwelling: 12_000 };
    expectToTheOre(byYear(scenario, settleIn2017(100), "rents"), [1_200_000, 1_200_000]);
    expect(byYear(scenario, settleIn2017(100), "settled").slice(0, 2)).toEqual([100, 0]);
  });

  it("are born to those settled before the plan too: of December 2016's hundred six come in 2017", () => {
    const scenario = births(allIn(12));
    scenario.history.years["2016"] = { settled: 100 };
    const { grant } = linesOf(scenario, nobody);
    expectToTheOre(grant("integrationGrant"), [...CHILD.map((rate) => 6 * rate), 0]);
  });

  it("leave with their family: of December's half leave in 2018, so of six children three are here in 2019", () => {
    const leaving = births(allIn(12), {
      leaving: { yearlyRate: Math.log(2), byResidenceYear: [0, 1, 0, 0, 0], laterYears: 0 },
    });
    const { grant } = lines(leaving);
    expectToTheOre(grant("integrationGrant").slice(2), [3 * 150_000, 3 * 100_000]);
  });

  // Born from February to July, they are here for 11, 10, … 6 months of 2017.
  it("return with their family when temporary protection ends: nobody is here in 2019", () => {
    const returning = births(allIn(1), {
      temporaryProtection: { share: 1, ends: 2019, returning: 1, withinMonths: 1, reunificationFactor: 1 },
    });
    expectCounts(lines(returning).residents, [100 + 51 / 12, 106, 0, 0]);
  });

  it("are the youngest of their group: when it takes six years to school, none starts it in 2018–2021", () => {
    const ageing = births(allIn(1), {
      groups: ["singleAdult", "child", "pupil"],
      ageing: { child: { into: "pupil", yearsLeft: [1, 6] } },
    });
    expectToTheOre(lines(ageing).grant("integrationGrant"), [...CHILD.map((rate) => 6 * rate), 0]);
  });
});

describe("growing older, by calendar years", () => {
  /** Young children of three ages; at school for two years; a grant that counts them: 1, 100 and 10 000 a year. */
  const children = (profile = allIn(1), people: Partial<People> = {}) =>
    peopled(
      {
        groups: ["adult", "schoolChild", "youngChild"],
        households: {
          child: { members: { youngChild: 1 }, share: 1, leavingFactor: 1 },
        },
        reunification: { personsPerSettled: 0, lagShares: [1], household: "child" },
        ageing: {
          youngChild: { into: "schoolChild", yearsLeft: [1, 3] },
          schoolChild: { into: "adult", yearsLeft: [1, 2] },
        },
        ...people,
      },
      (scenario) => {
        scenario.settlement.arrivalProfile = profile;
        scenario.grants = {
          counting: {
            form: "whilePresent",
            per: "year",
            growth: 0,
            amounts: { "2017": { rates: { youngChild: 10_000, schoolChild: 100, adult: 1 } } },
          },
        };
      },
    );
  const counts = (scenario: ScenarioInput, policy: PolicyInput = settleIn2017(30)) =>
    linesOf(scenario, policy).grants;

  it("30 young children with one to three years left: 10 start school each January, and are adults two years later", () => {
    expectToTheOre(counts(children()), [
      30 * 10_000,
      20 * 10_000 + 10 * 100,
      10 * 10_000 + 20 * 100,
      20 * 100 + 10 * 1,
      10 * 100 + 20 * 1,
      0,
    ]);
  });

  it("also of those who come in December ten start school in January", () => {
    expectToTheOre(counts(children(allIn(12))), [30 * 10_000 * (1 / 12), 20 * 10_000 + 10 * 100]);
  });

  it("12 pupils with one or two years left: 6 of them are adults from the second year, 12 from the third", () => {
    const pupils = children(allIn(1), {
      households: { child: { members: { schoolChild: 1 }, share: 1, leavingFactor: 1 } },
    });
    expectToTheOre(counts(pupils, settleIn2017(12)), [1_200, 606, 12, 12, 12, 0]);
  });

  it("those who leave take their age with them: of 30, 24 in the third year, a third of them in each group's year", () => {
    const leaving = children(allIn(1), { leaving: aFifthLeaves(0, 1, 0, 0, 0) });
    // 27 person-years in the second year: two thirds young, one third at school.
    expectToTheOre(counts(leaving), [
      30 * 10_000,
      18 * 10_000 + 9 * 100,
      8 * 10_000 + 16 * 100,
      16 * 100 + 8 * 1,
    ]);
  });

  it("a family's adults stay what they are, its child grows: 10 families of two adults and a young child", () => {
    const families = children(allIn(1), {
      households: { child: { members: { adult: 2, youngChild: 1 }, share: 1, leavingFactor: 1 } },
      ageing: { youngChild: { into: "schoolChild", yearsLeft: [2, 2] } },
    });
    expectToTheOre(counts(families), [100_020, 100_020, 1_020, 1_020, 1_020]);
  });

  it("a grant by residence year pays the group that they belong to in the year", () => {
    const scenario = children();
    scenario.grants = {
      integrationGrant: {
        form: "byResidenceYear",
        growth: 0,
        amounts: {
          "2017": {
            rates: {
              youngChild: [200_000, 100_000, 50_000],
              schoolChild: [210_000, 110_000, 60_000, 30_000],
              adult: [235_000, 230_000, 167_000, 84_000],
            },
          },
        },
      },
    };
    expectToTheOre(counts(scenario), [
      30 * 200_000,
      20 * 100_000 + 10 * 110_000,
      10 * 50_000 + 20 * 60_000,
      20 * 30_000 + 10 * 84_000,
    ]);
  });

  it("those who move in in their third year are as old as those who were settled then", () => {
    const moving = children(allIn(1), {
      movingIn: { personsPerYear: 30, byResidenceYear: [0, 0, 1, 0, 0], household: "child" },
    });
    // Each year 30 come of whom 10 are young; 30 of the year before, and 30 of two years before.
    const everyYear = 10 * 10_000 + 20 * 100 + (20 * 100 + 10) + (10 * 100 + 20);
    expectToTheOre(counts(moving, nobody), [everyYear, everyYear]);
  });

  it("kindergarten and school plan for it: ten places fewer and ten more each January, none idle, none bought in", () => {
    const scenario = children();
    const place = { adjusts: "staffed", metBy: "none", unitCost: 12_000, premium: 2 } as const;
    const all = [1, 1, 1, 1, 1];
    scenario.services = {
      kindergarten: { ...place, demandByResidenceYear: all, demandByGroup: { youngChild: 1 } },
      school: { ...place, demandByResidenceYear: all, demandByGroup: { schoolChild: 1 }, lump: 10 },
    };
    scenario.staffing = { ...scenario.staffing, lump: 10, maxHire: 1 };
    const knownLongBefore = path({
      numbers: { 2017: 10, 2018: 0 },
      knownFrom: { 2017: { year: 2016, month: 1 }, 2018: { year: 2017, month: 1 } },
    });
    // One age only, so that a whole lump starts school at once.
    scenario.people.ageing = { youngChild: { into: "schoolChild", yearsLeft: [2, 2] } };
    const { service } = evolveOnce(scenario, knownLongBefore);
    for (const year of [2017, 2018]) {
      expect(service("kindergarten", year)).toMatchObject({ needed: 120_000, idle: 0, overflow: 0 });
      expect(service("school", year)).toMatchObject({ needed: 0, idle: 0, overflow: 0 });
    }
    for (const year of [2019, 2020]) {
      expect(service("kindergarten", year)).toMatchObject({ needed: 0, idle: 0, overflow: 0 });
      expect(service("school", year)).toMatchObject({ needed: 120_000, idle: 0, overflow: 0 });
    }
  });
});

describe("temporary protection that ends", () => {
  type Protection = NonNullable<People["temporaryProtection"]>;
  const protection = (
    own: Partial<Protection>,
    change: (scenario: ScenarioInput) => void = () => {},
  ): ScenarioInput =>
    peopled(
      {
        temporaryProtection: {
          share: 1,
          ends: 2019,
          returning: 0.5,
          withinMonths: 1,
          reunificationFactor: 1,
          ...own,
        },
      },
      change,
    );
  const hundredAYear = path({ numbers: { 2017: 100, 2018: 100, 2019: 100, 2020: 0 } });
  const residents = (scenario: ScenarioInput, policy: PolicyInput = settleIn2017(100)) =>
    linesOf(scenario, policy).residents;

  it("in January 2019, half of them returning at once: 100, 100, then 50", () => {
    expectCounts(residents(protection({})), [100, 100, 50, 50, 50, 0]);
  });

  it("of four in ten under it half return: 80 stay", () => {
    expectCounts(residents(protection({ share: 0.4 })), [100, 100, 80, 80]);
  });

  it("those settled before it ended return, those settled after are under no such protection", () => {
    expectCounts(residents(protection({}), hundredAYear), [100, 200, 50 + 50 + 100, 200, 200, 150, 100, 0]);
  });

  it("within twelve months: 1/12 of the 50 gone in January, all in December, so 50 + 50 × 5.5/12 in 2019", () => {
    expectCounts(residents(protection({ withinMonths: 12 })), [100, 100, 50 + (50 * 5.5) / 12, 50]);
  });

  it("within 24 months half of them return in 2019 and half in 2020", () => {
    const slow = protection({ returning: 1, withinMonths: 24 });
    // In month j = 0…23 the share (j + 1)/24 has gone: on average 6.5/24 in 2019 and 18.5/24 in 2020.
    expectCounts(residents(slow), [100, 100, (100 * 17.5) / 24, (100 * 5.5) / 24, 0]);
  });

  it("in July 2019, 2019.5: half a year of 100 and half a year of 50", () => {
    expectCounts(residents(protection({ ends: 2019.5 })), [100, 100, 75, 50]);
  });

  it("after the horizon nobody returns, and before the plan those of 2016 have gone", () => {
    expectCounts(residents(protection({ ends: 2150 })), [100, 100, 100, 100, 100]);
    const before = exactCase((scenario) => {
      scenario.services = {};
      scenario.people.temporaryProtection = {
        share: 1,
        ends: 2016.5,
        returning: 0.5,
        withinMonths: 1,
        reunificationFactor: 1,
      };
    });
    expectCounts(residents(before), [50 + 100, 150, 150, 150, 100]);
  });

  it("the grant of later years is paid by the months until they return: 167 000 × 100 × 17.5/24 in 2019", () => {
    const slow = protection({ returning: 1, withinMonths: 24 });
    expectToTheOre(linesOf(slow, settleIn2017(100)).grants, [
      23_500_000,
      23_000_000,
      (167_000 * 100 * 17.5) / 24,
      (84_000 * 100 * 5.5) / 24,
      0,
    ]);
  });

  it("they leave their dwellings: 100 tenants, then 50", () => {
    const rented = protection({}, (scenario) => {
      scenario.housing = { ...scenario.housing, rentPerDwelling: 12_000 };
    });
    expectToTheOre(byYear(rented, settleIn2017(100), "rents"), [1_200_000, 1_200_000, 600_000]);
  });

  it("the share under it may differ by year: all of 2017, none of 2018", () => {
    const differing = protection({ share: 0, shareByYear: { "2017": 1 } });
    const twice = path({ numbers: { 2017: 100, 2018: 100, 2019: 0 } });
    expectCounts(residents(differing, twice), [100, 200, 150, 150]);
  });

  it("families are reunited a quarter as often: 100 × 0.2 × (0.6 + 0.4 × 0.25) = 14 persons a year later", () => {
    const reunited = protection({ share: 0.4, returning: 0, reunificationFactor: 0.25 }, (scenario) => {
      scenario.people.reunification = { personsPerSettled: 0.2, lagShares: [1], household: "single" };
    });
    expectCounts(residents(reunited), [100, 114, 114, 114, 114, 14, 0]);
    expectToTheOre(linesOf(reunited, settleIn2017(100)).grants, [
      23_500_000,
      23_000_000 + 14 * 235_000,
      16_700_000 + 14 * 230_000,
    ]);
  });

  it("of those settled after it ended, families are reunited as often as of others: 20", () => {
    const reunited = protection({ returning: 0, reunificationFactor: 0 }, (scenario) => {
      scenario.people.reunification = { personsPerSettled: 0.2, lagShares: [1], household: "single" };
    });
    expectCounts(residents(reunited, hundredAYear), [100, 200, 300, 320, 320, 220, 120, 20]);
  });

  it("services do not foresee it: 50 units stand idle for the three months of notice, 150 000", () => {
    const school = protection({}, (scenario) => {
      scenario.services = {
        school: {
          adjusts: "staffed",
          metBy: "none",
          demandByResidenceYear: [1, 1, 1, 1, 1],
          unitCost: 12_000,
        },
      };
    });
    const { service } = evolveOnce(school, settleIn2017(100));
    expect(service("school", 2019).needed).toBeCloseTo(600_000, ORE);
    expect(service("school", 2019).idle).toBeCloseTo(150_000, ORE);
  });

  // Those who come in October, after it ended in July, are taken to be under it, and gone at once.
  it("in July 2019, those who come in October 2019 are under no such protection: 100 × 3/12, then 100", () => {
    const october = protection({ ends: 2019.5, returning: 1 }, (scenario) => {
      scenario.settlement.arrivalProfile = allIn(10);
    });
    const in2019 = path({ numbers: { 2017: 0, 2019: 100, 2020: 0 } });
    expectCounts(residents(october, in2019), [0, 0, 25, 100, 100]);
  });
});

describe("rare persons whose needs cost a million a year, one in a hundred", () => {
  const costly = (change: (scenario: ScenarioInput) => void = () => {}) =>
    peopled({ costlyNeeds: { share: 0.01, yearlyCost: 1_000_000, metBy: "none" } }, change);
  const cost = (scenario: ScenarioInput, persons = 200) =>
    linesOf(scenario, settleIn2017(persons)).needed("costlyNeeds");

  it("of 200 settled two: 2 million in each of the five grant years, then nothing", () => {
    expectToTheOre(cost(costly()), [2e6, 2e6, 2e6, 2e6, 2e6, 0, 0, 0]);
  });

  it("of 50 half a person: without chance persons are expectations", () => {
    expectToTheOre(cost(costly(), 50), [500_000, 500_000]);
  });

  it("who come in October cost 3/12 of it in 2017", () => {
    expectToTheOre(
      cost(
        costly((scenario) => {
          scenario.settlement.arrivalProfile = allIn(10);
        }),
      ),
      [500_000, 2e6],
    );
  });

  it("who leave like the others cost as long as they are here: 2 × 0.9 and 2 × 0.8 million", () => {
    expectToTheOre(
      cost(
        costly((scenario) => {
          scenario.people.leaving = aFifthLeaves(0, 1, 0, 0, 0);
        }),
      ),
      [2e6, 1.8e6, 1.6e6, 1.6e6, 1.6e6, 0],
    );
  });

  it("cost in prices of the base year: 10 % more in 2018", () => {
    expectToTheOre(
      cost(
        costly((scenario) => {
          scenario.prices.known = { growth: { "2018": 0.1 } };
        }),
      ),
      [2e6, 2.2e6, 2.2e6],
    );
  });

  it("of the hundred of 2016 one costs a million until 2020", () => {
    const past = exactCase((scenario) => {
      scenario.services = {};
      scenario.people.costlyNeeds = { share: 0.01, yearlyCost: 1_000_000, metBy: "none" };
    });
    expectToTheOre(linesOf(past, nobody).needed("costlyNeeds"), [1e6, 1e6, 1e6, 1e6, 0, 0]);
  });

  it("are in the costs, and so in net: −2 million where nothing else is paid", () => {
    const alone = costly((scenario) => {
      scenario.grants = {};
    });
    expectToTheOre(byYear(alone, settleIn2017(200), "costs"), [2e6, 2e6]);
    expectToTheOre(byYear(alone, settleIn2017(200), "net"), [-2e6, -2e6]);
  });

  it("of a number raised from 60 to 70 in June: 0.6 persons for a year and 0.1 for seven months", () => {
    const revised = costly((scenario) => {
      scenario.request = {
        ...scenario.request,
        known: { national: { "2017": 8_000 } },
        share: 0.01,
        revisionThreshold: 0.2,
        // 60 of the 80 asked for: two thirds of three quarters of 20 more are 10.
        revisionAcceptance: 2 / 3,
      };
    });
    expectToTheOre(cost(revised, 60), [600_000 + (100_000 * 7) / 12, 700_000]);
  });

  it("return with the others when temporary protection ends: nothing from 2019 on", () => {
    const returning = costly((scenario) => {
      scenario.people.temporaryProtection = {
        share: 1,
        ends: 2019,
        returning: 1,
        withinMonths: 1,
        reunificationFactor: 1,
      };
    });
    expectToTheOre(cost(returning), [2e6, 2e6, 0, 0]);
  });
});
