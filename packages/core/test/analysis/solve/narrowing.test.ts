import { clopperPearson, conduct, tried, uniformStream } from "../../../src/index.js";
import {
  bestOf,
  narrow,
  type Narrowed,
  narrowingLooks,
  type NarrowingRule,
} from "../../../src/analysis/index.js";
import { trendOf } from "../../../src/analysis/solve/trend.js";
import { describe, expect, it } from "vitest";

/** Candidates with known chances of a deficit; all in the same worlds, where one uniform number each decides, or each in its own. */
function narrowed(chances: readonly number[], rule: NarrowingRule, seed: string, together = true): Narrowed {
  const uniforms = chances.map((_, place) => {
    const draw = uniformStream(seed, "world", together ? 0 : place);
    return Float64Array.from({ length: rule.maxRuns }, draw);
  });
  return conduct(
    narrow(chances.length, rule, function* (places, firstRun, runs) {
      // Nothing has to be simulated.
      yield* tried([]);
      return places.map((place) =>
        Uint8Array.from(uniforms[place].subarray(firstRun, firstRun + runs), (uniform) =>
          Number(uniform < chances[place]),
        ),
      );
    }),
  );
}

function best(rule: NarrowingRule, found: Narrowed) {
  return bestOf(
    found.tallies.map((tally, place) => ({ value: place, ...tally })),
    rule.limit,
    found,
  );
}

describe("clopperPearson", () => {
  it.each([
    // R: binom.test(10, 100)$conf.int and so on
    [10, 100, 0.04900469, 0.1762226],
    [0, 100, 0, 0.03621669],
    [100, 100, 0.96378331, 1],
    [1, 4, 0.00630946, 0.8058796],
  ])("of %i of %i is that of R's binom.test", (count, n, low, high) => {
    const interval = clopperPearson(count, n, 0.05);
    expect(interval.estimate).toBe(count / n);
    expect(interval.low).toBeCloseTo(low, 7);
    expect(interval.high).toBeCloseTo(high, 7);
  });
});

describe("narrowing", () => {
  const rule: NarrowingRule = { limit: 0.1, maxRuns: 4000, isCertain: false };

  it("looks twice as late each time, and at the end: at 500, 1000, 2000, 3000", () => {
    expect(narrowingLooks(3000)).toEqual([500, 1000, 2000, 3000]);
    expect(narrowingLooks(300)).toEqual([300]);
  });

  it("spends worlds near the limit alone, and none behind what surely meets it", () => {
    const { tallies } = narrowed([0.5, 0.11, 0.02, 0.1], rule, "spending");
    expect(tallies.map(({ worlds }) => worlds)).toEqual([500, 4000, 500, 500]);
    expect(tallies.map(({ verdict }) => verdict)).toEqual(["fails", "open", "meets", "open"]);
  });

  // 200 seeds. At most 5 % may miss: 10 expected at the most, and more than 18 with a chance of 0.5 %.
  it.each([
    ["falling chances, one at the limit", [0.3, 0.14, 0.12, 0.1, 0.05], 3],
    ["chances that fall and rise", [0.13, 0.2, 0.08, 0.2, 0.01], 2],
    ["none that meets it", [0.3, 0.2, 0.14, 0.12, 0.11], null],
  ] as const)("holds the true answer in at least 95 %% of seeds: %s", (_, chances, truth) => {
    for (const together of [true, false]) {
      let missed = 0;
      let pinned = 0;
      for (let seed = 0; seed < 200; seed++) {
        const found = best(rule, narrowed(chances, rule, `coverage ${seed}`, together));
        const holds = truth === null ? found.perhapsNone : found.possible.includes(truth);
        if (!holds) missed++;
        if (found.possible.length < chances.length) pinned++;
      }
      expect(missed).toBeLessThanOrEqual(18);
      // It does say something.
      expect(pinned).toBeGreaterThan(190);
    }
  });

  it("would miss more often if every look were the only one", () => {
    // One candidate exactly at the limit, looked at six times: the interval of a single look at the stated error.
    const alone: NarrowingRule = { limit: 0.1, maxRuns: 16_000, isCertain: false };
    let missed = 0;
    let missedOnce = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { first, tallies } = narrowed([0.1], alone, `looks ${seed}`);
      if (tallies[0].verdict !== "open") missed++;
      // The same with an error of 35 % a look: the test can tell.
      const deficits = first[0].reduce((sum, deficit) => sum + deficit, 0);
      const { low, high } = clopperPearson(deficits, 500, 0.35);
      if (low > 0.1 || high < 0.1) missedOnce++;
    }
    expect(missed).toBeLessThanOrEqual(8);
    expect(missedOnce).toBeGreaterThan(8);
  });

  it("says that no number of worlds shows a chance of 0, and that a single deficit refutes it", () => {
    const zero = { ...rule, limit: 0 };
    const found = narrowed([0.01, 0], zero, "zero");
    expect(found.tallies.map(({ verdict }) => verdict)).toEqual(["fails", "open"]);
    expect(best(zero, found)).toMatchObject({
      answer: 1,
      possible: [1],
      perhapsNone: true,
      isDecided: false,
      worldsNeeded: null,
    });
  });

  it("a limit of 1 is met by the first at once", () => {
    const one = { ...rule, limit: 1 };
    const found = narrowed([1, 0.5], one, "one");
    expect(found.tallies.map(({ worlds }) => worlds)).toEqual([500, 500]);
    expect(best(one, found)).toMatchObject({ answer: 0, possible: [0], isDecided: true });
  });

  it("a single candidate is decided, or not", () => {
    const decided = best(rule, narrowed([0.02], rule, "single"));
    expect(decided).toMatchObject({
      answer: 0,
      possible: [0],
      perhapsNone: false,
      isDecided: true,
      worldsNeeded: null,
    });
    const missed = best(rule, narrowed([0.3], rule, "single"));
    expect(missed).toMatchObject({ answer: null, possible: [], perhapsNone: true, isDecided: true });
    expect(missed.nearest.value).toBe(0);
  });

  it("with too few worlds says about how many it takes, and those do", () => {
    const few = { ...rule, maxRuns: 500 };
    const found = best(few, narrowed([0.115], few, "too few"));
    expect(found).toMatchObject({ possible: [0], perhapsNone: true, isDecided: false });
    const needed = found.worldsNeeded as number;
    expect(needed).toBeGreaterThan(500);
    const enough = { ...rule, maxRuns: 4 * needed };
    expect(best(enough, narrowed([0.115], enough, "too few")).isDecided).toBe(true);
  });
});

describe("the trend", () => {
  const worlds = (places: readonly number[]) =>
    Uint8Array.from({ length: 40 }, (_, i) => Number(places.includes(i)));
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

  it("falls where ten worlds lose their deficit and none gains one", () => {
    const trend = trendOf([1, 2], [worlds(upTo(10)), worlds([])], false);
    expect(trend).toEqual({ rises: null, falls: { from: 1, to: 2 } });
  });

  it("is told by neither direction where worlds change sides: 5 against 5", () => {
    const trend = trendOf([1, 2], [worlds(upTo(5)), worlds([5, 6, 7, 8, 9])], false);
    expect(trend).toEqual({ rises: null, falls: null });
  });

  it("both rises and falls where it is not monotone", () => {
    const trend = trendOf([1, 2, 3], [worlds(upTo(20)), worlds([]), worlds(upTo(15))], false);
    expect(trend).toEqual({ falls: { from: 1, to: 2 }, rises: { from: 2, to: 3 } });
  });

  it("takes the error of a pair from their number: 5 heads of 5, 1/32, tell one pair nothing at 2.5 % a side", () => {
    expect(trendOf([1, 2], [worlds(upTo(5)), worlds([])], false).falls).toBeNull();
    expect(trendOf([1, 2], [worlds(upTo(6)), worlds([])], false).falls).toEqual({ from: 1, to: 2 });
  });
});
