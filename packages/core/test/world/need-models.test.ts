import { describe, expect, it } from "vitest";
import type { ScenarioInput } from "../../src/index.js";
import { errorsFrom, fromWorlds, meanOfValues, varianceAround, withChance } from "./worlds.js";

type Need = ScenarioInput["need"];

const LEVEL = 10_000;
const RUNS = 1_500;
const around = {
  lastObserved: { year: 2016, persons: LEVEL },
  longRunLevel: LEVEL,
  medianPersistence: 0,
  shockPersistence: 0,
};
const withNeed = (need: Need, chance = true) =>
  withChance((own) => {
    own.chance = chance;
    own.need = need;
  });
const needsOf = (need: Need, seed: string, runs = RUNS, chance = true) =>
  fromWorlds(withNeed(need, chance), seed, runs, (world) => ({
    actual: Array.from(world.need.actual),
    expected: Array.from(world.need.expected),
  }));
/** log(need / level) of the years 2017–2024, a row a world. */
const deviationsOf = (need: Need, seed: string, runs = RUNS) =>
  needsOf(need, seed, runs).map(({ actual }) => actual.slice(1).map((persons) => Math.log(persons / LEVEL)));

describe("shocks of Student's t with 3 degrees of freedom and the scale 0.3, cut off at 1", () => {
  const studentT = {
    model: "studentT",
    ...around,
    degreesOfFreedom: 3,
    scale: 0.3,
    bound: 1,
  } as const;
  const shocks = deviationsOf(studentT, "t").flat();
  const n = shocks.length;

  it("are never larger than 1, up or down: need is between 10 000/e and 10 000·e", () => {
    expect(Math.max(...shocks.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-12);
    expect(Math.max(...shocks.map(Math.abs))).toBeGreaterThan(0.95);
  });

  // scipy 1.17: 0.3 * t(3).ppf(lo + p*(hi - lo)), lo and hi the probabilities up to ∓1/0.3.
  it.each([
    [0.01, -0.862_919_793_761],
    [0.05, -0.598_181_061_95],
    [0.25, -0.216_700_427_478],
    [0.5, 0],
    [0.9, 0.443_698_653_726],
    [0.99, 0.862_919_793_761],
  ])("lie below scipy's quantile of %d with that probability: %d", (probability, quantile) => {
    const below = shocks.filter((shock) => shock < quantile).length;
    expect(Math.abs(errorsFrom(probability, below, n))).toBeLessThan(4);
  });

  it("have the mean 0 and scipy's variance, 0.122779, and fourth moment, 0.047771", () => {
    const [variance, fourth] = [0.122_778_726_436, 0.047_770_505_15];
    expect(Math.abs(meanOfValues(shocks))).toBeLessThan(4 * Math.sqrt(variance / n));
    expect(Math.abs(varianceAround(0, shocks) - variance)).toBeLessThan(
      4 * Math.sqrt((fourth - variance ** 2) / n),
    );
  });

  it("so that need has a mean: 1.063419 times the median", () => {
    const ratios = shocks.map(Math.exp);
    const [mean, second] = [1.063_418_578_094, 1.279_980_683_342];
    expect(Math.abs(meanOfValues(ratios) - mean)).toBeLessThan(4 * Math.sqrt((second - mean ** 2) / n));
  });

  it("say nothing of the next year's, and with φ = 0.6 leave 0.6 of themselves", () => {
    for (const phi of [0, 0.6]) {
      const paths = deviationsOf({ ...studentT, shockPersistence: phi }, "phi", 1_000);
      const products = paths.flatMap((x) => x.slice(1).map((after, i) => x[i] * (after - phi * x[i])));
      const error = Math.sqrt(varianceAround(0, products) / products.length);
      expect(Math.abs(meanOfValues(products))).toBeLessThan(4 * error);
      // What is new of each year keeps the bound.
      for (const x of paths) {
        x.slice(1).forEach((after, i) => expect(Math.abs(after - phi * x[i])).toBeLessThan(1 + 1e-9));
      }
    }
  });

  it("without chance do not come: need is the median path", () => {
    const [{ actual }] = needsOf(studentT, "t", 1, false);
    actual.forEach((persons) => expect(persons).toBeCloseTo(LEVEL, 6));
  });

  it("of no scale at all are refused, with their key: a fixed path says that better", () => {
    expect(() => needsOf({ ...studentT, scale: 0 }, "t", 1)).toThrow(/need\.scale/);
  });
});

describe("shocks of two regimes, cut off at 0.5", () => {
  it("are never larger, up or down, and those beyond are as large: 2·Φ(−0.5/0.9) = 0.5785 of crises", () => {
    const crises = {
      model: "regimes" as const,
      lastObserved: { year: 2016, persons: LEVEL },
      longRunLevel: LEVEL,
      medianPersistence: 0,
      shockPersistence: 0,
      calmSd: 0.1,
      crisisSd: 0.9,
      crisisShare: 1,
      bound: 0.5,
    };
    const RUNS = 4_000;
    const shocks = needsOf(crises, "cut off", RUNS).map(({ actual }) => Math.log(actual[1] / LEVEL));
    expect(Math.max(...shocks.map(Math.abs))).toBeLessThan(0.5 + 1e-12);
    const atBound = shocks.filter((shock) => Math.abs(shock) > 0.5 - 1e-9).length;
    expect(Math.abs(atBound / RUNS - 0.5785)).toBeLessThan(4 * Math.sqrt((0.5785 * 0.4215) / RUNS));
  });
});

describe("shocks drawn from changes that have happened: −0.5, 0.1 and 0.7", () => {
  const CHANGES = [-0.5, 0.1, 0.7];
  const resampled = { model: "resampled", ...around, changes: CHANGES } as const;
  const shocks = deviationsOf(resampled, "resampled").flat();
  const isListed = (shock: number) => CHANGES.some((change) => Math.abs(change - shock) < 1e-9);

  it("are one of the three, in every year of every world", () => {
    expect(shocks.filter((shock) => !isListed(shock))).toEqual([]);
  });

  it("are each of them in a third of the years", () => {
    for (const change of CHANGES) {
      const count = shocks.filter((shock) => Math.abs(change - shock) < 1e-9).length;
      expect(Math.abs(errorsFrom(1 / 3, count, shocks.length))).toBeLessThan(4);
    }
  });

  it("a change that is listed twice comes twice as often", () => {
    const twice = deviationsOf({ ...resampled, changes: [-0.5, 0.1, 0.1] }, "twice").flat();
    const count = twice.filter((shock) => Math.abs(shock - 0.1) < 1e-9).length;
    expect(Math.abs(errorsFrom(2 / 3, count, twice.length))).toBeLessThan(4);
  });

  it("add up where they last, φ = 1: each year's change is a listed one", () => {
    for (const path of deviationsOf({ ...resampled, shockPersistence: 1 }, "walk", 200)) {
      path.slice(1).forEach((after, i) => expect(isListed(after - path[i])).toBe(true));
    }
  });

  it("one year's says nothing of the next: all nine pairs come as often", () => {
    const paths = deviationsOf(resampled, "pairs");
    for (const first of CHANGES) {
      for (const second of CHANGES) {
        const count = paths.filter(
          ([one, two]) => Math.abs(one - first) < 1e-9 && Math.abs(two - second) < 1e-9,
        ).length;
        expect(Math.abs(errorsFrom(1 / 9, count, paths.length))).toBeLessThan(4);
      }
    }
  });
});

describe("a published range: 20 000, 30 000 or 60 000 in 2017, 8 000, 10 000 or 12 000 from 2019", () => {
  const EARLY = { low: 20_000, middle: 30_000, high: 60_000 };
  const LATE = { low: 8_000, middle: 10_000, high: 12_000 };
  const range = {
    model: "lowMiddleHigh",
    lastObserved: { year: 2016, persons: LEVEL },
    years: { "2017": EARLY, "2019": LATE },
    probability: 0.5,
    persistence: 0.6,
    bound: 9,
  } as const;
  const worlds = needsOf(range, "range", 4_000);
  const rangeIn = (year: number) => (year < 3 ? EARLY : LATE);
  const within = (year: number, from: number, to: number, all = worlds) =>
    all.filter(({ actual }) => actual[year] > from && actual[year] < to).length;

  it.each([1, 2, 3, 8])(
    "%d years on half of the worlds lie between low and high, a quarter on either side",
    (year) => {
      const { low, middle, high } = rangeIn(year);
      for (const [from, to, probability] of [
        [low, high, 0.5],
        [0, low, 0.25],
        [high, Infinity, 0.25],
        [0, middle, 0.5],
      ]) {
        expect(Math.abs(errorsFrom(probability, within(year, from, to), worlds.length))).toBeLessThan(4);
      }
    },
  );

  it.each([0.2, 0.8, 0.95])("holds as often as it is said to: %d", (probability) => {
    const all = needsOf({ ...range, probability }, "holds", 2_000);
    for (const year of [1, 4]) {
      const { low, high } = rangeIn(year);
      expect(Math.abs(errorsFrom(probability, within(year, low, high, all), all.length))).toBeLessThan(4);
    }
  });

  it("is lognormal on either side: at 80 % of its half-width the distance is 1.2816/0.6745 as far as to the end", () => {
    // The 10 % and 90 % quantiles: standard normal ∓1.28155; the ends of the range ∓0.67449.
    const [down, up] = [20 / 30, 60 / 30].map((ratio) => 30_000 * ratio ** (1.281_551_566 / 0.674_489_75));
    expect(Math.abs(errorsFrom(0.1, within(1, 0, down), worlds.length))).toBeLessThan(4);
    expect(Math.abs(errorsFrom(0.1, within(1, up, Infinity), worlds.length))).toBeLessThan(4);
  });

  it("two years in a row are below the middle in 1/4 + asin(0.6)/2π = 0.35242 of worlds", () => {
    for (const year of [1, 2, 5]) {
      const both = worlds.filter(
        ({ actual }) => actual[year] < rangeIn(year).middle && actual[year + 1] < rangeIn(year + 1).middle,
      ).length;
      expect(Math.abs(errorsFrom(0.352_416_38, both, worlds.length))).toBeLessThan(4);
    }
  });

  it("with a persistence of 1 a world keeps its place: at low in one year, at low in the next", () => {
    for (const { actual } of needsOf({ ...range, persistence: 1 }, "place", 50)) {
      const place = (year: number) => {
        const { low, middle, high } = rangeIn(year);
        const isBelow = actual[year] < middle;
        return Math.log(actual[year] / middle) / Math.log(isBelow ? middle / low : high / middle);
      };
      for (let year = 2; year <= 8; year++) expect(place(year)).toBeCloseTo(place(1), 9);
    }
  });

  it("is expected, a year before, at the middle at first, and then where a world's place fades to", () => {
    for (const { actual, expected } of worlds.slice(0, 50)) {
      expect(expected[1]).toBeCloseTo(30_000, 6);
      // The range of 2018 is that of 2017; 0.6 of the distance is expected to be left.
      expect(Math.log(expected[2] / 30_000)).toBeCloseTo(0.6 * Math.log(actual[1] / 30_000), 9);
    }
  });

  it("no outcome is further from the middle than the bound: within a factor e^0.3", () => {
    const bounded = needsOf({ ...range, bound: 0.3 }, "bound", 500);
    for (const { actual } of bounded) {
      for (let year = 1; year <= 8; year++) {
        expect(Math.abs(Math.log(actual[year] / rangeIn(year).middle))).toBeLessThanOrEqual(0.3 + 1e-12);
      }
    }
    expect(Math.max(...bounded.map(({ actual }) => actual[1]))).toBeCloseTo(30_000 * Math.exp(0.3), 6);
  });

  it("before the first year that is listed its range holds too", () => {
    const later = { ...range, years: { "2019": LATE } };
    const all = needsOf(later, "before", 2_000);
    expect(Math.abs(errorsFrom(0.5, within(1, 8_000, 12_000, all), all.length))).toBeLessThan(4);
  });

  it("without chance is the middle path", () => {
    const [{ actual }] = needsOf(range, "range", 1, false);
    expect(actual).toEqual([LEVEL, 30_000, 30_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000]);
  });
});

describe("a path that is taken as given", () => {
  const fixed = {
    model: "fixed",
    lastObserved: { year: 2016, persons: 5_000 },
    years: { "2017": 31_000, "2018": 33_000, "2021": 8_000 },
  } as const;
  const PATH = [5_000, 31_000, 33_000, 33_000, 33_000, 8_000, 8_000, 8_000, 8_000];

  it("is the same in every world, also with chance; years that are not named keep the number before", () => {
    for (const { actual, expected } of [...needsOf(fixed, "a", 3), ...needsOf(fixed, "b", 1, false)]) {
      expect(actual).toEqual(PATH);
      expect(expected).toEqual(PATH);
    }
  });

  it("without any year is the last observed one", () => {
    const [{ actual }] = needsOf({ ...fixed, years: {} }, "a", 1);
    expect(actual).toEqual(PATH.map(() => 5_000));
  });
});

describe("what the authors of a plan foresee", () => {
  const BIAS = 0.17;
  const asked = (foresight: number | undefined, bias = 0, more: Partial<ScenarioInput["request"]> = {}) =>
    fromWorlds(
      withChance((own) => {
        own.need = {
          ...around,
          model: "regimes",
          lastObserved: { year: 2016, persons: 2e6 },
          longRunLevel: 2e6,
          shockPersistence: 0.5,
          calmSd: 0.4,
          crisisSd: 0,
          crisisShare: 0,
        };
        own.request = { ...own.request, share: 1, planBias: bias, foresight, ...more };
      }),
      "foresight",
      150,
      ({ requests, need }) => ({
        first: Array.from(requests.first.slice(1)),
        revised: Array.from(requests.revised.slice(1)),
        actual: Array.from(need.actual.slice(1)),
        expected: Array.from(need.expected.slice(1)),
      }),
    );

  it("all of the shock: the request is the need times e^0.17, to the person", () => {
    for (const { first, actual } of asked(1, BIAS)) {
      expect(first).toEqual(actual.map((persons) => Math.round(persons * Math.exp(BIAS))));
    }
  });

  it("nothing of it: the request is what was expected times e^0.17, as where nothing is said of foresight", () => {
    const none = asked(0, BIAS);
    for (const { first, expected } of none) {
      expect(first).toEqual(expected.map((persons) => Math.round(persons * Math.exp(BIAS))));
    }
    expect(asked(undefined, BIAS)).toEqual(none);
  });

  it.each([0.5, 0.25, 0.9])(
    "the share %d of it takes that share off the error, in logarithms",
    (foresight) => {
      for (const { first, actual, expected } of asked(foresight)) {
        first.forEach((persons, year) => {
          const error = Math.log(persons / actual[year]);
          const without = Math.log(expected[year] / actual[year]);
          // Requests are whole persons among hundreds of thousands.
          expect(error).toBeCloseTo((1 - foresight) * without, 4);
        });
      }
    },
  );

  it("with all of it no plan is revised; with half of it as many as are off by twice the threshold", () => {
    const revisions = (foresight: number) =>
      asked(foresight, BIAS, { revisionThreshold: 0.2 }).flatMap(({ first, revised, actual, expected }) =>
        first.map((persons, year) => ({
          isRevised: revised[year] !== persons,
          surprise: Math.abs(Math.log(actual[year] / expected[year])),
        })),
      );
    expect(revisions(1).filter(({ isRevised }) => isRevised)).toEqual([]);
    for (const { isRevised, surprise } of revisions(0.5)) {
      if (Math.abs(surprise - 0.4) > 1e-4) expect(isRevised).toBe(surprise > 0.4);
    }
  });

  it("does not change what is needed", () => {
    const [all, none] = [asked(1), asked(0)];
    expect(all.map(({ actual }) => actual)).toEqual(none.map(({ actual }) => actual));
  });
});
