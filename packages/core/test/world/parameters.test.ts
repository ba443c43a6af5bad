import { describe, expect, it } from "vitest";
import { quantileFunction, uniformStream } from "../../src/index.js";
import { type Model, type World } from "../../src/world/index.js";
import { fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

const TRIANGULAR = { distribution: "triangular", min: 2.4, mode: 2.5, max: 2.94 } as const;
const UNIFORM = { distribution: "uniform", min: 0.05, max: 1 } as const;
const NORMAL = { distribution: "normal", mean: 0.035, sd: 0.015 } as const;

const scenario = withChance((own) => {
  own.housing = { ...own.housing, personsPerDwelling: { ...TRIANGULAR, status: "assumed" } };
  own.staffing = { ...own.staffing, resolve: { ...UNIFORM } };
  own.prices = { ...own.prices, laterGrowth: { ...NORMAL } };
  own.settlement.fill.spread = [{ sd: { distribution: "uniform", min: 0, max: 0.1 } }];
});

const value =
  (key: string) =>
  ({ values }: World, { parameters }: Model) => {
    const place = parameters.keys.indexOf(key);
    if (place < 0) throw new Error(`There is no ${key}.`);
    return values[place];
  };

describe("an uncertain number", () => {
  it("is its quantile function at the first number of its own stream, named by its key", () => {
    const drawn = fromWorlds(scenario, "seed", 50, value("housing.personsPerDwelling"));
    const quantile = quantileFunction(TRIANGULAR);
    expect(drawn).toEqual(
      drawn.map((_, run) => quantile(uniformStream("seed", "parameter/housing.personsPerDwelling", run)())),
    );
  });

  it("in a list is named by its place: settlement.fill.spread[0].sd", () => {
    const drawn = fromWorlds(scenario, "seed", 50, value("settlement.fill.spread[0].sd"));
    expect(drawn).toEqual(
      drawn.map((_, run) => 0.1 * uniformStream("seed", "parameter/settlement.fill.spread[0].sd", run)()),
    );
  });

  it("is spread as its distribution: triangular 2.4, 2.5, 2.94 has the mean 2.6133 and the variance 0.01382", () => {
    const n = 2_000;
    const drawn = fromWorlds(scenario, "spread", n, value("housing.personsPerDwelling"));
    const [a, c, b] = [2.4, 2.5, 2.94];
    const variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    expect(Math.abs(meanOfValues(drawn) - 7.84 / 3)).toBeLessThan(4 * Math.sqrt(variance / n));
    // The kurtosis of every triangular distribution is 2.4.
    const error = variance * Math.sqrt(1.4 / n);
    expect(Math.abs(varianceAround(7.84 / 3, drawn) - variance)).toBeLessThan(4 * error);
  });

  it("fills its distribution evenly: the largest gap to a uniform's steps is within Kolmogorov's bound", () => {
    const n = 2_000;
    const drawn = fromWorlds(scenario, "even", n, value("staffing.resolve")).sort((x, y) => x - y);
    const gaps = drawn.map((resolve, i) => Math.abs((resolve - 0.05) / 0.95 - (i + 0.5) / n));
    // 1.95 / √n is passed by one sample in a thousand.
    expect(Math.max(...gaps)).toBeLessThan(1.95 / Math.sqrt(n));
  });

  it("has nothing to do with another one", () => {
    const n = 2_000;
    const [first, second] = ["housing.personsPerDwelling", "staffing.resolve"].map((key) =>
      fromWorlds(scenario, "apart", n, value(key)),
    );
    const [m1, m2] = [7.84 / 3, 0.525];
    const products = first.map((one, i) => (one - m1) * (second[i] - m2));
    const spread = Math.sqrt(varianceAround(m1, first) * varianceAround(m2, second));
    expect(Math.abs(meanOfValues(products))).toBeLessThan((4 * spread) / Math.sqrt(n));
  });

  it("is drawn once a world for all that it is used in, a fixed one is the same in all", () => {
    const fixed = fromWorlds(scenario, "seed", 20, value("services.welcome.unitCost"));
    expect(new Set(fixed)).toEqual(new Set([12_000]));
    expect(new Set(fromWorlds(scenario, "seed", 20, value("staffing.resolve"))).size).toBe(20);
  });

  it("keeps its draws when chance is taken away: what is uncertain is not what is chance", () => {
    const without = { ...scenario, chance: false };
    expect(fromWorlds(without, "seed", 20, value("staffing.resolve"))).toEqual(
      fromWorlds(scenario, "seed", 20, value("staffing.resolve")),
    );
  });
});

describe("prices", () => {
  it("are 1 in the base year and grow by a draw of each later year", () => {
    const drawn = fromWorlds(scenario, "prices", 30, ({ prices }) => Array.from(prices));
    const quantile = quantileFunction(NORMAL);
    drawn.forEach((prices, run) => {
      // The base year 2017 is the first plan year; its own growth is drawn, and divided out again.
      const uniform = uniformStream("prices", "prices", run);
      const growth = prices.slice(1).map(() => quantile(uniform()));
      expect(prices[1]).toBe(1);
      expect(prices[0]).toBeCloseTo(1 / (1 + growth[0]), 12);
      for (let year = 2; year < prices.length; year++) {
        expect(prices[year] / prices[year - 1]).toBeCloseTo(1 + growth[year - 1], 12);
      }
    });
  });

  it("follow published growth where it is known: 2 % and then 5 %", () => {
    const known = structuredClone(scenario);
    known.prices.known = { growth: { "2017": 0.03, "2018": 0.02, "2019": 0.05 } };
    for (const prices of fromWorlds(known, "prices", 10, (world) => Array.from(world.prices))) {
      expect(prices[0]).toBeCloseTo(1 / 1.03, 12);
      expect(prices[2]).toBeCloseTo(1.02, 12);
      expect(prices[3]).toBeCloseTo(1.02 * 1.05, 12);
    }
  });

  it("a newly published year moves no later draw", () => {
    const newly = structuredClone(scenario);
    newly.prices.known = { growth: { "2018": 0.08 } };
    const growths = (own: typeof scenario) =>
      fromWorlds(own, "prices", 10, ({ prices }) =>
        Array.from(prices.slice(1), (level, i) => level / prices[i]),
      );
    const [before, after] = [growths(scenario), growths(newly)];
    before.forEach((growth, run) => {
      expect(after[run][1]).toBeCloseTo(1.08, 12);
      for (const year of [0, 2, 3, 4, 5, 6, 7]) expect(after[run][year]).toBeCloseTo(growth[year], 12);
    });
  });

  it("of a base year before the plan: 1.03 · 1.02 dearer in 2017 than in 2015", () => {
    const earlier = structuredClone(scenario);
    earlier.prices = { ...earlier.prices, baseYear: 2015, known: { growth: { "2016": 0.02, "2017": 0.03 } } };
    const [prices] = fromWorlds(earlier, "prices", 1, (world) => Array.from(world.prices));
    expect(prices[0]).toBeCloseTo(1.02, 12);
    expect(prices[1]).toBeCloseTo(1.02 * 1.03, 12);
  });
});
