import { describe, expect, it } from "vitest";
import {
  compare,
  drop,
  follow,
  hold,
  MEASURES,
  path,
  type PolicyInput,
  type PolicyOptions,
  type ScenarioInput,
} from "../../src/index.js";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { byYear, evolveIn, evolveOnce, exactCase, ORE } from "../exact/exact-case.js";

/** The exact cases with chance, of which nothing is left but whether the council keeps to its plan. */
const withCouncil = (change: (scenario: ScenarioInput) => void = () => {}) =>
  exactCase((scenario) => {
    scenario.chance = true;
    change(scenario);
  });
const surely = (to: number): PolicyOptions => ({ abandoned: { yearlyChance: 1, to } });
const decided = (policy: PolicyInput, scenario = withCouncil()) => byYear(scenario, policy, "decided");

describe("a plan that is sure to be abandoned", () => {
  it("holds in the first plan year, then goes over to 40, and after the plan to what all go over to", () => {
    expect(decided(hold({ at: 100, ...surely(40) }))).toEqual([100, 40, 40, 40, 0, 0, 0, 0]);
  });

  it("is given up for good: of 340, 268, 197, 125 only the first year is carried out", () => {
    const plan = { 2017: 340, 2018: 268, 2019: 197, 2020: 125 };
    expect(decided(path({ numbers: plan, ...surely(300) }))).toEqual([340, 300, 300, 300, 0, 0, 0, 0]);
  });

  it("is given up by a council that decides year by year too", () => {
    expect(decided(follow({ share: 0.1, ...surely(40) }))).toEqual([100, 40, 40, 40, 0, 0, 0, 0]);
  });

  it("goes to no more than is asked for", () => {
    const fewAsked = withCouncil((scenario) => {
      scenario.request.known.municipal = { "2018": 70 };
    });
    expect(decided(hold({ at: 40, ...surely(90) }), fewAsked).slice(0, 4)).toEqual([40, 70, 90, 90]);
  });

  it("a plan of one year is carried out before it can be given up", () => {
    const oneYear = withCouncil((scenario) => {
      scenario.plan.years = 1;
    });
    expect(decided(hold({ at: 100, ...surely(40) }), oneYear)[0]).toBe(100);
  });
});

describe("a plan that is kept", () => {
  const all = (scenario: ScenarioInput, policy: PolicyInput, runs: number) => {
    const result = compare(scenario, { policies: { policy }, runs, seed: "kept" }).policy("policy");
    return MEASURES.map((what) => result.measure(what).byYear.map(({ values }) => Array.from(values)));
  };

  it("with a chance of 0 is as without one, bit for bit, in every measure, year and world", () => {
    const never = { abandoned: { yearlyChance: 0, to: 0 } };
    for (const own of [{}, { announced: "ahead" }] as const) {
      expect(all(drammen2024, drop({ to: 125, ...own, ...never }), 5)).toEqual(
        all(drammen2024, drop({ to: 125, ...own }), 5),
      );
    }
    expect(all(drammen2024, follow({ share: 0.5, ...never }), 5)).toEqual(
      all(drammen2024, follow({ share: 0.5 }), 5),
    );
  });

  it("without chance is kept even where it is sure to be given up", () => {
    expect(decided(hold({ at: 100, ...surely(40) }), exactCase())).toEqual([100, 100, 100, 100, 0, 0, 0, 0]);
  });

  it("in the worlds in which it is kept is as without the chance, bit for bit", () => {
    const risky = all(drammen2024, hold({ at: 200, abandoned: { yearlyChance: 0.3, to: 50 } }), 20);
    const certain = all(drammen2024, hold({ at: 200 }), 20);
    const [requested] = MEASURES.map((what, i) => (what === "decided" ? i : -1)).filter((i) => i >= 0);
    let kept = 0;
    for (let run = 0; run < 20; run++) {
      const isSame = [0, 1, 2, 3].every(
        (year) => risky[requested][year][run] === certain[requested][year][run],
      );
      if (!isSame) continue;
      kept++;
      risky.forEach((byYears, what) => {
        byYears.forEach((values, year) => {
          expect(values[run], MEASURES[what]).toBe(certain[what][year][run]);
        });
      });
    }
    // 0.7³ of twenty worlds.
    expect(kept).toBeGreaterThan(1);
    expect(kept).toBeLessThan(20);
  });
});

describe("when the services learn of it", () => {
  const yearOfNotice = withCouncil((scenario) => {
    scenario.staffing = { ...scenario.staffing, notice: 12 };
  });
  const idleIn2018 = (options: PolicyOptions) =>
    evolveOnce(yearOfNotice, hold({ at: 100, ...surely(40), ...options })).service("welcome", 2018).idle;

  it("in December, with the next year's number: of 60 units too many eleven months stand idle, 660 000", () => {
    expect(idleIn2018({})).toBeCloseTo(660_000, ORE);
  });

  it("however far ahead the plan was announced: 660 000", () => {
    expect(idleIn2018({ announced: "ahead" })).toBeCloseTo(660_000, ORE);
  });

  const toLess = { numbers: { 2017: 100, 2018: 70 } };
  const premium = withCouncil((scenario) => {
    scenario.staffing = { ...scenario.staffing, premium: 2 };
  });

  it("until then they expect what was announced: 30 are let go for January, and bought in until March, 60 000", () => {
    // Announced in January 2017: notice to 30 on 1 October. On 1 December 100 are decided after all; the
    // 30 who are hired then begin on 1 March: 30 × 2 months × 1 000 × (2 − 1).
    const { service } = evolveOnce(premium, path({ ...toLess, announced: "ahead", ...surely(100) }));
    expect(service("welcome", 2018)).toMatchObject({ needed: 1_200_000, idle: 0 });
    expect(service("welcome", 2018).overflow).toBeCloseTo(60_000, ORE);
  });

  it("announced in December, what is given up the same month was never announced: nobody is let go", () => {
    const { service } = evolveOnce(premium, path({ ...toLess, ...surely(100) }));
    expect(service("welcome", 2018)).toMatchObject({ needed: 1_200_000, idle: 0, overflow: 0 });
  });

  it("the year before is as it would have been: the same people, grants, costs and capacity", () => {
    const run = (options: PolicyOptions) => evolveOnce(premium, hold({ at: 100, ...options })).path;
    const [kept, departed] = [run({}), run(surely(40))];
    for (const year of [0, 1]) {
      expect(departed.ledger.net[year]).toBe(kept.ledger.net[year]);
      expect(departed.residents[year]).toBe(kept.residents[year]);
      expect(departed.capacity[year]).toBe(kept.capacity[year]);
    }
    expect(departed.ledger.net[2]).not.toBe(kept.ledger.net[2]);
  });

  // In November they know the request of a plan that is kept, and not of one that is given up in December.
  it("what the state asks for is known in November all the same: 50 of 300 announced, given up for 50", () => {
    const fewAsked = withCouncil((scenario) => {
      scenario.request.known.municipal = { "2018": 50, "2019": 50, "2020": 50 };
      scenario.staffing = { ...scenario.staffing, hireLag: 2 };
    });
    const rising = path({ numbers: { 2017: 100, 2018: 300 }, announced: "ahead" });
    const departing = path({ numbers: { 2017: 100, 2018: 300 }, announced: "ahead", ...surely(50) });
    const idle = (policy: PolicyInput) => evolveOnce(fewAsked, policy).service("welcome", 2018).idle;
    expect(idle(departing)).toBeCloseTo(idle(rising), ORE);
  });
});

describe("a chance of one in four a year", () => {
  const RUNS = 2_000;
  const yearOfDeparture = (yearlyChance: number, at = 100) => {
    const evolve = evolveIn(withCouncil(), hold({ at, abandoned: { yearlyChance, to: 40 } }));
    return Array.from({ length: RUNS }, (_, run) => {
      const { decided: numbers } = evolve(run).path.decisions;
      return [2, 3, 4].find((year) => numbers[year] === 40) ?? Infinity;
    });
  };
  const departures = yearOfDeparture(0.25);

  it("gives the plan up by the second, third and fourth year in 1/4, 7/16 and 37/64 of worlds", () => {
    for (const [year, probability] of [
      [2, 1 / 4],
      [3, 7 / 16],
      [4, 37 / 64],
    ]) {
      const count = departures.filter((departed) => departed <= year).length;
      const error = Math.sqrt(RUNS * probability * (1 - probability));
      expect(Math.abs(count - RUNS * probability)).toBeLessThan(4 * error);
    }
  });

  it("is the same luck for every policy: another plan with the same chance is given up in the same worlds", () => {
    expect(yearOfDeparture(0.25, 70)).toEqual(departures);
  });

  it("and a plan with a smaller chance is given up in none of those earlier", () => {
    const rarer = yearOfDeparture(0.1);
    rarer.forEach((year, run) => expect(year).toBeGreaterThanOrEqual(departures[run]));
  });
});
