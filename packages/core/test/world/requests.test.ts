import { describe, expect, it } from "vitest";
import { filled } from "../../src/municipality/fill.js";
import { fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

const RUNS = 3_000;

describe("the state's request", () => {
  it("is biased: 0.17 in logarithms above what was expected, in every world and year", () => {
    const scenario = withChance((own) => {
      Object.assign(own.need, {
        lastObserved: { year: 2016, persons: 2e6 },
        longRunLevel: 2e6,
        calmSd: 0.4,
        shockPersistence: 0.5,
      });
      own.request = { ...own.request, share: 1, planBias: 0.17 };
    });
    for (const logRatios of fromWorlds(scenario, "bias", 200, ({ requests, need }) =>
      Array.from(requests.first.slice(1), (persons, i) => Math.log(persons / need.expected[i + 1])),
    )) {
      // Requests are whole persons among hundreds of thousands.
      for (const ratio of logRatios) expect(ratio).toBeCloseTo(0.17, 4);
    }
  });

  it("is a share that drifts: after y years its logarithm has the variance y·0.12²", () => {
    const scenario = withChance((own) => {
      Object.assign(own.need, { lastObserved: { year: 2016, persons: 1e7 }, longRunLevel: 1e7 });
      own.request = { ...own.request, share: 0.5, shareDrift: 0.12 };
    });
    const drifts = fromWorlds(scenario, "drift", RUNS, ({ requests }) =>
      Array.from(requests.first, (persons) => Math.log(persons / 1e7 / 0.5)),
    );
    for (const year of [1, 3, 8]) {
      const values = drifts.map((drift) => drift[year]);
      const variance = year * 0.12 ** 2;
      expect(Math.abs(meanOfValues(values))).toBeLessThan(4 * Math.sqrt(variance / RUNS));
      expect(Math.abs(varianceAround(0, values) - variance)).toBeLessThan(4 * variance * Math.sqrt(2 / RUNS));
    }
  });

  it("is revised in as many worlds as need is off by more than the threshold: 2·Φ(−0.3/0.4) = 0.4533", () => {
    const scenario = withChance((own) => {
      Object.assign(own.need, { lastObserved: { year: 2016, persons: 1e7 }, longRunLevel: 1e7, calmSd: 0.4 });
      own.request = { ...own.request, revisionThreshold: 0.3 };
    });
    const worlds = fromWorlds(scenario, "revision", RUNS, ({ requests, need }) => ({
      surprise: Math.log(need.actual[1] / need.expected[1]),
      factor: requests.revised[1] / requests.first[1],
    }));
    for (const { surprise, factor } of worlds) {
      const expected = Math.abs(surprise) > 0.3 ? Math.exp(surprise) : 1;
      if (Math.abs(factor - expected) > 1e-5) expect.fail(`${factor} at a surprise of ${surprise}`);
    }
    const revised = worlds.filter(({ factor }) => factor !== 1).length;
    const probability = 0.453_254_7;
    const error = Math.sqrt((probability * (1 - probability)) / RUNS);
    expect(Math.abs(revised / RUNS - probability)).toBeLessThan(4 * error);
  });

  it("known ones are as known, in every world", () => {
    const scenario = withChance((own) => {
      Object.assign(own.need, { calmSd: 0.4 });
      own.request = { ...own.request, shareDrift: 0.2, known: { municipal: { "2018": 77 } } };
    });
    const asked = fromWorlds(scenario, "known", 50, ({ requests }) => requests.first[2]);
    expect(new Set(asked)).toEqual(new Set([77]));
  });
});

describe("national scarcity", () => {
  it("is need over what all decided where need falls short, and 1 where it does not", () => {
    // Three quarters of 10 000 are decided; 5 000 would leave a third of the decisions empty.
    const scarcityAt = (persons: number) =>
      fromWorlds(
        withChance((own) => {
          own.chance = false;
          Object.assign(own.need, { longRunLevel: persons });
          own.request = { ...own.request, nationalAcceptance: 0.75, known: { national: { "2017": 10_000 } } };
        }),
        "scarcity",
        1,
        ({ requests }) => requests.scarcity[1],
      )[0];
    expect(scarcityAt(5_000)).toBeCloseTo(2 / 3, 12);
    expect(scarcityAt(7_500)).toBe(1);
    expect(scarcityAt(20_000)).toBe(1);
  });
});

describe("how full a decision becomes", () => {
  const SPREAD = [{ upTo: 50, sd: 0.25 }, { upTo: 200, sd: 0.15 }, { sd: 0.1 }];
  const scenario = withChance((own) => {
    own.settlement.fill = { typical: 0.94, spread: SPREAD, largest: 3 };
  });

  const SIZES = [40, 50, 51, 200, 400];
  const worlds = fromWorlds(scenario, "fill", RUNS, (world, model) => ({
    logs: SIZES.map((decided) => Math.log(filled(model, world, 0, 1, decided) / decided)),
    noise: [world.fillNoise[1], world.fillNoise[2]],
  }));

  it.each([
    [40, 0.25],
    [50, 0.25],
    [51, 0.15],
    [200, 0.15],
    [400, 0.1],
  ])("of %d decided, the logarithm is around log 0.94 with the standard deviation %d", (decided, sd) => {
    const logs = worlds.map((world) => world.logs[SIZES.indexOf(decided)]);
    // Cut at three times the decision: four and a half standard deviations, even of the smallest ones.
    expect(Math.abs(meanOfValues(logs) - Math.log(0.94))).toBeLessThan((4 * sd) / Math.sqrt(RUNS));
    const variance = varianceAround(Math.log(0.94), logs);
    expect(Math.abs(variance - sd ** 2)).toBeLessThan(4 * sd ** 2 * Math.sqrt(2 / RUNS));
  });

  it("has noise of one year that says nothing of the next", () => {
    const products = worlds.map(({ noise }) => noise[0] * noise[1]);
    expect(Math.abs(meanOfValues(products))).toBeLessThan(4 / Math.sqrt(RUNS));
  });

  it("is never more than the largest share: 1.1 times 200", () => {
    const capped = structuredClone(scenario);
    capped.settlement.fill.largest = 1.1;
    const persons = fromWorlds(capped, "fill", 500, (world, model) => filled(model, world, 0, 1, 200));
    expect(Math.max(...persons)).toBeCloseTo(220, 10);
  });

  it("without chance is the typical share: 94 of 100", () => {
    const [persons] = fromWorlds({ ...scenario, chance: false }, "fill", 1, (world, model) =>
      filled(model, world, 0, 1, 100),
    );
    expect(persons).toBeCloseTo(94, 10);
  });
});
