import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import {
  compare,
  drop,
  hold,
  MEASURES,
  path,
  type PolicyInput,
  PolicyError,
  policyFromSpec,
  type ScenarioInput,
} from "../../src/index.js";
import { byYear, emptyHistory, evolveOnce, exactCase, ORE } from "../exact/exact-case.js";
import { expectToTheOre, linesOf } from "../exact/ledger-lines.js";

type Lever = NonNullable<ScenarioInput["levers"]>[string];

const withLevers =
  (levers: Record<string, Lever>, change: (scenario: ScenarioInput) => void = () => {}) =>
  (scenario: ScenarioInput) => {
    scenario.levers = levers;
    change(scenario);
  };
const hundred = hold({ at: 100 });
const using = (...levers: string[]) => hold({ at: 100, levers });

describe("a lever on a staffed service of which a hundred people need 100 units", () => {
  const volunteers = { volunteers: { from: 2018, services: { welcome: { level: 0.8 } } } };
  const scenario = exactCase(withLevers(volunteers));
  const lines = (policy: PolicyInput, year: number) => evolveOnce(scenario, policy).service("welcome", year);

  it("leaves 0.8 of the demand from 2018 on: 1.2 million, then 960 000", () => {
    expect([2017, 2018, 2019, 2020].map((year) => lines(using("volunteers"), year).needed)).toEqual([
      1_200_000, 960_000, 960_000, 960_000,
    ]);
  });

  it("is planned for: the 20 units leave as it begins, none stands idle", () => {
    for (const year of [2017, 2018, 2019]) {
      expect(lines(using("volunteers"), year)).toMatchObject({ idle: 0, overflow: 0, transition: 0 });
    }
  });

  it("that raises the demand is planned for as well: 150 units, none bought in", () => {
    const more = exactCase(
      withLevers({ programme: { from: 2018, services: { welcome: { level: 1.5 } } } }, (own) => {
        own.staffing = { ...own.staffing, premium: 2 };
      }),
    );
    const { service } = evolveOnce(more, using("programme"));
    expect(service("welcome", 2017)).toMatchObject({ needed: 1_200_000, idle: 0, overflow: 0 });
    expect(service("welcome", 2018)).toMatchObject({ needed: 1_800_000, idle: 0, overflow: 0 });
  });

  it("that has a quarter of its effect leaves 1 − 0.25·(1 − 0.8) = 0.95 of the demand", () => {
    const weak = exactCase(
      withLevers({ volunteers: { from: 2018, effect: 0.25, services: { welcome: { level: 0.8 } } } }),
    );
    const { service } = evolveOnce(weak, using("volunteers"));
    expect(service("welcome", 2018).needed).toBeCloseTo(0.95 * 1_200_000, ORE);
  });

  it("that ends with 2018 is gone, and its cost too, in 2019: the 20 units are hired for in time", () => {
    const short = exactCase(
      withLevers({
        volunteers: { from: 2018, until: 2018, costPerYear: 5_000, services: { welcome: { level: 0.8 } } },
      }),
    );
    const { service } = evolveOnce(short, using("volunteers"));
    expect([2017, 2018, 2019].map((year) => service("welcome", year).needed)).toEqual([
      1_200_000, 960_000, 1_200_000,
    ]);
    expect(service("welcome", 2019)).toMatchObject({ idle: 0, overflow: 0 });
    expect(linesOf(short, using("volunteers")).needed("levers").slice(0, 3)).toEqual([0, 5_000, 0]);
  });

  it("does nothing for a policy that does not use it", () => {
    expect(lines(hundred, 2018).needed).toBe(1_200_000);
  });

  it("of the past acts from the first plan year", () => {
    const old = exactCase(withLevers({ volunteers: { ...volunteers.volunteers, from: 2001 } }));
    const { service } = evolveOnce(old, using("volunteers"));
    expect(service("welcome", 2016).needed).toBe(1_200_000);
    expect(service("welcome", 2017).needed).toBe(960_000);
  });

  it("of a time after the horizon changes nothing", () => {
    const late = exactCase(withLevers({ volunteers: { ...volunteers.volunteers, from: 2100 } }));
    const { service } = evolveOnce(late, using("volunteers"));
    expect(service("welcome", 2020).needed).toBe(1_200_000);
  });
});

describe("a lever by residence year", () => {
  const benefit = (level: number | undefined, byResidenceYear: number[], from = 2017) =>
    emptyHistory(
      withLevers({ programme: { from, services: { benefit: { level, byResidenceYear } } } }, (scenario) => {
        scenario.services = {
          benefit: {
            adjusts: "immediate",
            metBy: "none",
            demandByResidenceYear: [1, 1, 0.5, 0.5, 0],
            unitCost: 1_000,
          },
        };
      }),
    );
  const needed = (scenario: ScenarioInput, levers: string[]) => {
    const { service } = evolveOnce(scenario, path({ numbers: { 2017: 100, 2018: 0 }, levers }));
    return [2017, 2018, 2019, 2020, 2021].map((year) => service("benefit", year).needed);
  };

  it("shortens the time in need: 100 units, 50 and then none, for 100, 100, 50, 50", () => {
    const shorter = benefit(undefined, [1, 0.5, 0, 0, 0]);
    expectToTheOre(needed(shorter, ["programme"]), [100_000, 50_000, 0, 0, 0]);
    expectToTheOre(needed(shorter, []), [100_000, 100_000, 50_000, 50_000, 0]);
  });

  it("comes on top of its level: 0.9 × 100, 0.9 × 50", () => {
    expectToTheOre(needed(benefit(0.9, [1, 0.5, 0, 0, 0]), ["programme"]), [90_000, 45_000, 0]);
  });

  it("acts in calendar years: from 2019 it halves what those of 2017 need in their third year", () => {
    expectToTheOre(
      needed(benefit(undefined, [0, 0, 0.5, 0, 0], 2019), ["programme"]),
      [100_000, 100_000, 25_000, 0, 0],
    );
  });

  it("of a staffed service is planned for across the new year: none idle, none bought in", () => {
    const staffed = emptyHistory(
      withLevers(
        { programme: { from: 2017, services: { school: { byResidenceYear: [1, 0.5, 0, 0, 0] } } } },
        (scenario) => {
          scenario.services = {
            school: {
              adjusts: "staffed",
              metBy: "none",
              demandByResidenceYear: [1, 1, 1, 0, 0],
              unitCost: 12_000,
              premium: 2,
            },
          };
          scenario.staffing = { ...scenario.staffing, lump: 100, hireLag: 1 };
        },
      ),
    );
    const once = path({
      numbers: { 2017: 100, 2018: 0 },
      knownFrom: { 2018: { year: 2017, month: 1 } },
      levers: ["programme"],
    });
    const { service } = evolveOnce(staffed, once);
    expect(service("school", 2017)).toMatchObject({ needed: 1_200_000, idle: 0, overflow: 0 });
    // Half a lump in excess is kept: 50 units stand idle, and leave with the others in 2019.
    expect(service("school", 2018)).toMatchObject({ needed: 600_000, idle: 600_000, overflow: 0 });
    expect(service("school", 2019)).toMatchObject({ needed: 0, idle: 0, overflow: 0 });
  });
});

describe("what a lever costs", () => {
  const lever = { from: 2018, costPerYear: 500_000, costPerPerson: 1_000 };
  const cost = (scenario: ScenarioInput, ...levers: string[]) =>
    linesOf(scenario, using(...levers)).needed("levers");

  it("500 000 a year and 1 000 for each of 200, 300 … residents from 2018: 700 000, 800 000, 900 000", () => {
    // 100 a year come from 2017 to 2020 and nobody before; each stays for five grant years.
    const scenario = emptyHistory(withLevers({ volunteers: lever }));
    expectToTheOre(cost(scenario, "volunteers"), [0, 700_000, 800_000, 900_000, 900_000, 800_000, 700_000]);
  });

  it("nothing for a policy that does not use it", () => {
    expectToTheOre(cost(emptyHistory(withLevers({ volunteers: lever }))), [0, 0, 0, 0]);
  });

  it("is in prices of the base year: 10 % more in 2018", () => {
    const dearer = emptyHistory(
      withLevers({ volunteers: lever }, (scenario) => {
        scenario.prices.known = { growth: { "2018": 0.1 } };
      }),
    );
    expectToTheOre(cost(dearer, "volunteers"), [0, 770_000]);
  });

  it("two levers cost what each does: 700 000 + 100 000", () => {
    const two = emptyHistory(withLevers({ volunteers: lever, course: { from: 2017, costPerYear: 100_000 } }));
    expectToTheOre(cost(two, "volunteers", "course"), [100_000, 800_000]);
  });

  it("is in the costs and in net", () => {
    const scenario = emptyHistory(withLevers({ volunteers: lever }));
    const [used, unused] = [using("volunteers"), hundred].map((policy) => byYear(scenario, policy, "costs"));
    expect(used[1] - unused[1]).toBeCloseTo(700_000, ORE);
    const nets = [using("volunteers"), hundred].map((policy) => byYear(scenario, policy, "net"));
    expect(nets[0][1] - nets[1][1]).toBeCloseTo(-700_000, ORE);
  });
});

describe("a policy without levers", () => {
  it("in a scenario with levers is as in the scenario without them, bit for bit", () => {
    const some: Record<string, Lever> = {
      first: { from: 2025, services: {}, costPerYear: { distribution: "uniform", min: 0, max: 1e6 } },
    };
    for (const [i, name] of Object.keys(drammen2024.services).entries()) {
      some[`on${i}`] = {
        from: 2024 + (i % 3),
        services: { [name]: { level: 0.5, byResidenceYear: [1, 0.9, 0.8, 0.7, 0.6] } },
      };
    }
    const withThem = { ...drammen2024, levers: some };
    const without = structuredClone(drammen2024);
    delete without.levers;
    for (const policy of [drop({ to: 125 }), hold({ announced: "ahead" })]) {
      const [one, other] = [withThem, without].map((scenario) =>
        compare(scenario, { policies: { policy }, runs: 6, seed: "levers" }).policy("policy"),
      );
      for (const what of MEASURES) {
        one.measure(what).byYear.forEach(({ values }, year) => {
          expect(Array.from(values), what).toEqual(Array.from(other.measure(what).byYear[year].values));
        });
      }
    }
  });

  it("is not changed by another policy's levers, evolved before or after it", () => {
    const scenario = exactCase(
      withLevers({ volunteers: { from: 2017, services: { welcome: { level: 0.3 } } } }),
    );
    const costs = (policies: Record<string, PolicyInput>) =>
      compare(scenario, { policies, runs: 1 })
        .policy("plain")
        .costs.byYear.map(({ mean }) => mean.estimate);
    const alone = costs({ plain: hundred });
    expect(costs({ lever: using("volunteers"), plain: hundred })).toEqual(alone);
    expect(costs({ plain: hundred, lever: using("volunteers") })).toEqual(alone);
  });
});

describe("levers that a policy cannot use", () => {
  const scenario = exactCase(
    withLevers({
      volunteers: { from: 2017, services: { welcome: { level: 0.8 } } },
      course: { from: 2019, services: { welcome: { level: 0.5 } } },
    }),
  );
  const attempt = (own: ScenarioInput, ...levers: string[]) => {
    return () => compare(own, { policies: { fine: hundred, mine: using(...levers) }, runs: 1 });
  };

  it("one that the scenario does not have: the error names it and those there are", () => {
    expect(attempt(scenario, "voluntears")).toThrow(PolicyError);
    expect(attempt(scenario, "voluntears")).toThrow(
      'Policy "mine": the scenario has no lever "voluntears"; it has volunteers, course.',
    );
    expect(attempt(exactCase(), "volunteers")).toThrow(
      'Policy "mine": the scenario has no lever "volunteers"; it has none.',
    );
  });

  it("two on the same service, even at different times", () => {
    expect(attempt(scenario, "volunteers", "course")).toThrow(
      'Policy "mine": two of its levers change the service "welcome"; join them into one lever.',
    );
    expect(attempt(scenario, "volunteers")).not.toThrow();
  });
});

describe("a policy of a file", () => {
  it("says what levers, minors and chance of giving up it has", () => {
    const policy = policyFromSpec({
      kind: "hold",
      at: 40,
      announced: "yearly",
      knownFrom: {},
      onRevision: "share",
      levers: ["volunteers"],
      minors: { "2017": 6 },
      abandoned: { yearlyChance: 0.1, to: 20 },
    });
    expect(policy).toMatchObject({
      levers: ["volunteers"],
      minors: { "2017": 6 },
      abandoned: { yearlyChance: 0.1, to: 20 },
    });
  });

  it("that says nothing of them has no levers, settles minors as asked, and is kept to", () => {
    expect(hundred).toMatchObject({ levers: [], minors: undefined, abandoned: undefined });
  });
});
