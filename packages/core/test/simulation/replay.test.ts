import { describe, expect, it, test } from "vitest";
import {
  drammen2024,
  drammen2024Deterministic,
  exactCases,
  examplesByName,
  hamar2024,
  skane2017,
  tolga2024,
} from "../../src/examples/index.js";
import {
  type ByYear,
  compare,
  type CostLine,
  decide,
  MEASURES,
  type Replay,
  replay,
  type ReplayedPath,
  type ScenarioInput,
} from "../../src/index.js";

const RUNS = 4;

const cases: Readonly<Record<string, ScenarioInput>> = {
  drammen2024,
  tolga2024,
  skane2017,
  hamar2024,
  drammen2024Deterministic,
  districts: examplesByName["districts"] as ScenarioInput,
  volunteers: examplesByName["volunteers"] as ScenarioInput,
  receptionCentre: examplesByName["reception-centre"] as ScenarioInput,
};

/** The sum of a year's costs over all lines, part by part. */
function costsIn({ services, beside }: ReplayedPath, year: number): Record<keyof CostLine, number> {
  const lines: readonly CostLine[] = [...Object.values(services), ...Object.values(beside)];
  const sum = (part: keyof CostLine) => lines.reduce((total, line) => total + line[part][year], 0);
  return {
    needed: sum("needed"),
    idle: sum("idle"),
    overflow: sum("overflow"),
    transition: sum("transition"),
  };
}

function expectNear(value: number, expected: number, scale: number): void {
  if (Math.abs(value - expected) <= 1e-9 * Math.max(1, scale)) return;
  expect.fail(`${value} is not ${expected}`);
}

describe.each(Object.entries(cases))("a world of %s lived through again", (_name, scenario) => {
  const seed = "replay";
  const result = compare(scenario, { runs: RUNS, seed });
  const replays = Array.from({ length: RUNS }, (_, run) => replay(scenario, { run, seed }));

  it("has every measure of compare, under every policy and in every year, bit for bit", () => {
    replays.forEach(({ years, policies }, run) => {
      expect(years).toEqual(result.years);
      expect(Object.keys(policies)).toEqual(result.policies);
      for (const [policy, { measures }] of Object.entries(policies)) {
        for (const name of MEASURES) {
          const compared = result.policy(policy).measure(name).byYear;
          const values = compared.map(({ values: worlds }) => worlds[run]);
          expect(
            years.map((year) => measures[name][year]),
            `${name} of ${policy} in world ${run}`,
          ).toEqual(values);
        }
      }
    });
  });

  it("totals are the sums of their lines: grants by rule, costs by line and part, the fund", () => {
    for (const { years, policies } of replays) {
      for (const path of Object.values(policies)) {
        const { measures, grants, fund } = path;
        years.forEach((year, i) => {
          const paid = Object.values(grants).reduce((sum, amounts) => sum + amounts[year], 0);
          expectNear(measures.grants[year], paid, paid);
          const { needed, ...adjustment } = costsIn(path, year);
          const adjusting = Object.values(adjustment).reduce((sum, amount) => sum + amount, 0);
          const costs = needed + adjusting;
          expectNear(measures.adjustmentCost[year], adjusting, costs);
          expectNear(measures.costs[year], costs, costs);
          expectNear(measures.net[year], paid + measures.rents[year] - costs, costs);
          expectNear(fund.after[year], fund.before[year] + fund.interest[year] + measures.net[year], costs);
          expect(fund.after[year]).toBe(measures.fund[year]);
          if (i > 0) expect(fund.before[year]).toBe(fund.after[year - 1]);
        });
      }
    }
  });

  it("says of requests, decisions and settlement what the measures say", () => {
    for (const { years, policies, world } of replays) {
      for (const { measures, decisions, minors } of Object.values(policies)) {
        const same = (one: ByYear | undefined, other: ByYear) => {
          for (const year of years) expect(one?.[year] ?? 0).toBe(other[year]);
        };
        same(world.people.nationalNeed, measures.nationalNeed);
        same(world.people.requestedAfterRevision, measures.requested);
        same(decisions.inForceLast, measures.decided);
        same(decisions.settled, measures.settled);
        same(world.minors?.requestedAfterRevision, measures.minorsRequested);
        same(minors?.inForceLast, measures.minorsDecided);
        same(minors?.settled, measures.minorsSettled);
      }
    }
  });

  it("does not depend on the other policies, and is the same again", () => {
    const [policy] = Object.keys(replays[2].policies);
    const alone = replay(
      { ...scenario, policies: { [policy]: scenario.policies[policy] } },
      { run: 2, seed },
    );
    expect(alone.policies[policy]).toEqual(replays[2].policies[policy]);
    expect(alone.world).toEqual(replays[2].world);
    expect(replay(scenario, { run: 2, seed })).toEqual(replays[2]);
  });

  it("is plain data: JSON says the same", () => {
    expect(JSON.parse(JSON.stringify(replays[0]))).toEqual(replays[0]);
    for (const value of numbersIn(replays[0])) {
      if (!Number.isFinite(value)) expect.fail(`${value} is not a number that JSON can hold`);
    }
  });
});

function numbersIn(node: unknown): number[] {
  if (typeof node === "number") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

describe("when numbers become known to the services", () => {
  test("Drammen: the sharp drop in February 2024, a year later in December, announced ahead in January 2023", () => {
    const { policies } = replay(drammen2024, { run: 0 });
    expect(policies["sharp"].decisions.knownFrom[2024]).toEqual({ year: 2024, month: 2 });
    expect(policies["sharp"].decisions.knownFrom[2025]).toEqual({ year: 2024, month: 12 });
    expect(policies["sharp-ahead"].decisions.knownFrom[2024]).toEqual({ year: 2023, month: 1 });
    expect(policies["sharp-ahead"].decisions.knownFrom[2027]).toEqual({ year: 2023, month: 1 });
  });

  test("a council that departs from its plan says so in the December before, whatever was announced", () => {
    const scenario = structuredClone(hamar2024);
    const departing = {
      kind: "path" as const,
      numbers: { "2024": 100, "2025": 90, "2026": 80, "2027": 70 },
      announced: "ahead" as const,
      abandoned: { yearlyChance: 0.5, to: 11 },
    };
    scenario.policies = { departing };
    const seen = new Set<number | undefined>();
    for (let run = 0; run < 20; run++) {
      const { decisions } = replay(scenario, { run }).policies["departing"];
      const { departedFrom, decided, announced, knownFrom } = decisions;
      seen.add(departedFrom);
      for (let year = 2024; year <= 2027; year++) {
        const hasDeparted = departedFrom !== undefined && year >= departedFrom;
        expect(decided[year]).toBe(hasDeparted ? 11 : departing.numbers[`${year as 2024}`]);
        expect(announced[year]).toBe(departing.numbers[`${year as 2024}`]);
        expect(knownFrom[year]).toEqual(
          hasDeparted ? { year: departedFrom - 1, month: 12 } : { year: 2023, month: 1 },
        );
      }
    }
    // In some world it keeps to its plan, in others it departs; never from the first year on.
    expect(seen).toContain(undefined);
    expect(seen).toContain(2025);
    expect(seen).not.toContain(2024);
  });
});

describe("capacity of a staffed service", () => {
  // The example of the model's description: 100 units, 40 needed from January 2017, three months' notice.
  test("unannounced, 60 of 100 units stand idle for 3 months: 60 · 12 000 / 12 · 3 = 180 000, and are gone in December", () => {
    const { policies } = replay(exactCases, { run: 0 });
    const { welcome } = policies["fallUnannounced"].services;
    expect(welcome.idle[2017]).toBeCloseTo(180_000, 6);
    expect(welcome.capacity?.inDecember[2017]).toBe(40);
    expect(welcome.capacity?.neededInDecember[2017]).toBe(40);
    expect(welcome.capacity?.byMonth[2017]).toEqual([100, 100, 100, ...Array(9).fill(40)]);
    expect(welcome.capacity?.neededByMonth[2017]).toEqual(Array(12).fill(40));
    const known = policies["fallKnown"].services["welcome"];
    expect(known.idle[2017]).toBe(0);
    expect(known.capacity?.byMonth[2017]).toEqual(Array(12).fill(40));
  });

  test("all 100 come in July 2017 and need a unit for twelve months: 100 in that December, 0 in the next", () => {
    const july: ScenarioInput = {
      ...exactCases,
      settlement: { ...exactCases.settlement, arrivalProfile: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0] },
    };
    const { capacity } = replay(july, { run: 0 }).policies["once"].services["welcome"];
    expect(capacity?.neededInDecember[2017]).toBe(100);
    expect(capacity?.neededInDecember[2018]).toBe(0);
  });
});

describe("what was drawn", () => {
  const { world } = replay(drammen2024, { run: 8123 });

  it("names every uncertain quantity once, with unit, status and where its value stands", () => {
    const keys = world.draws.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(20);
    for (const { key, rank, value, middle, unit, status } of world.draws) {
      expect(rank, key).toBeGreaterThan(0);
      expect(rank, key).toBeLessThan(1);
      if (Math.abs(rank - 0.5) > 1e-9) expect(value > middle, key).toBe(rank > 0.5);
      expect(unit, key).toBeTypeOf("string");
      expect(status, key).toBeTypeOf("string");
    }
  });

  it("spreads evenly: over 200 worlds a tenth of the ranks lies in each tenth", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    let all = 0;
    for (let run = 0; run < 200; run++) {
      for (const { rank } of replay(exactlyOneUncertain, { run }).world.draws) {
        counts[Math.floor(10 * rank)]++;
        all++;
      }
    }
    expect(all).toBe(200);
    // Binomial: 20 ± 4.2; four standard deviations.
    for (const count of counts) expect(Math.abs(count - 20)).toBeLessThan(17);
  });

  const exactlyOneUncertain: ScenarioInput = {
    ...exactCases,
    fund: { opening: { distribution: "triangular", min: 0, mode: 10, max: 1000 }, interest: 0 },
  };

  it("opens the fund with the value drawn for it", () => {
    const drawn: Replay = replay(exactlyOneUncertain, { run: 3 });
    const [draw] = drawn.world.draws;
    expect(draw.key).toBe("fund.opening");
    expect(drawn.policies["once"].fund.before[2017]).toBe(draw.value);
  });

  it("carries the reference of each grant rule, its growth, and a change of law where one came", () => {
    expect(world.grants["integrationGrant"].reference).toBe("IMDi, rates of the integration grant");
    expect(world.grants["integrationGrant"].amounts.map(({ from }) => from)).toEqual(["2023", "2024"]);
    for (const { amounts } of Object.values(world.grants)) {
      for (const { ends, source } of amounts) if (!ends) expect(source).toBeTypeOf("string");
    }
    const growth = world.draws.find(({ key }) => key === "grants.integrationGrant.growth");
    expect(world.grants["integrationGrant"].growth).toBeCloseTo(growth?.value ?? Number.NaN, 12);
    const changes = Array.from(
      { length: 20 },
      (_, run) => replay(skane2017, { run }).world.grants["minorsDays"],
    ).map(({ lawChange }) => lawChange);
    expect(changes).toContain(undefined);
    expect(changes.some((change) => change !== undefined && change.from > 2017 && change.factor < 1)).toBe(
      true,
    );
  });
});

describe("options", () => {
  it("takes policies in TypeScript", () => {
    const { policies } = replay(tolga2024, { run: 1, policies: { ten: () => 10, eleven: decide(() => 11) } });
    expect(policies["ten"].decisions.decided[2025]).toBe(10);
    expect(policies["eleven"].decisions.decided[2025]).toBe(11);
  });

  it.each([-1, 0.5, Number.NaN, Infinity])("refuses the run %s", (run) => {
    expect(() => replay(tolga2024, { run })).toThrow(
      `run must be a whole number of at least 0; received ${run}.`,
    );
  });
});
