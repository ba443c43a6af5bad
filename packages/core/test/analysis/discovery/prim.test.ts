import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, findBoxes, quasiPValues } from "@glidepath/core";
import { chooseBox, type Columns, measureBox, ordersOf, paste, peel } from "../../../src/analysis/index.js";
import { binomialTail } from "../../../src/analysis/discovery/binomial-tail.js";
import { hypergeometricTail } from "../../../src/analysis/discovery/hypergeometric-tail.js";
import { uniformColumns } from "./columns.js";

const worldsOf = (n: number) => Uint32Array.from({ length: n }, (_, world) => world);

describe("tails", () => {
  test("at least 8 heads of 10: (45 + 10 + 1)/1024", () => {
    expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14);
    expect(binomialTail(0, 10, 0.5)).toBe(1);
  });

  test("Fisher's lady tasting tea: at least 3 of 4 cups right by chance, (16 + 1)/70", () => {
    expect(hypergeometricTail(3, 4, 4, 8)).toBeCloseTo(17 / 70, 13);
    expect(hypergeometricTail(0, 4, 4, 8)).toBeCloseTo(1, 12);
  });
});

// PRIM's peeling once more, from its description alone: every box is filtered from all worlds again.
function slowPeel(columns: Columns, outcome: Float64Array, alpha: number, least: number): string[] {
  const n = outcome.length;
  const ranges = columns.map(() => [-Infinity, Infinity] as [number, number]);
  const inside = (of: readonly (readonly [number, number])[]) =>
    [...worldsOf(n)].filter((world) =>
      of.every(([low, high], i) => {
        const value = columns[i]?.[world] ?? Number.NaN;
        return low <= value && value <= high;
      }),
    );
  const mean = (worlds: readonly number[]) =>
    worlds.reduce((sum, world) => sum + (outcome[world] ?? 0), 0) / worlds.length;
  const path = [JSON.stringify(ranges.map(String))];
  for (;;) {
    const now = inside(ranges);
    let best: { gain: number; ranges: [number, number][] } | undefined;
    for (const i of columns.keys()) {
      for (const side of [0, 1] as const) {
        const distinct = [...new Set(now.map((world) => columns[i]?.[world] ?? 0))].sort((a, b) => a - b);
        if (side === 1) distinct.reverse();
        const goesWith = (value: number) =>
          now.filter((world) => {
            const own = columns[i]?.[world] ?? 0;
            return side === 0 ? own < value : own > value;
          }).length;
        // The innermost end that takes no more than a slice away; else the first that takes any.
        const slice = Math.max(1, Math.floor(alpha * now.length));
        const ends = distinct.slice(1);
        const end = ends.filter((value) => goesWith(value) <= slice).at(-1) ?? ends[0];
        if (end === undefined) continue;
        const moved = ranges.map((range) => [...range] as [number, number]);
        const range = moved[i];
        if (range !== undefined) range[side] = end;
        const rest = inside(moved);
        if (rest.length < least) continue;
        const gain = (mean(rest) - mean(now)) / (now.length - rest.length);
        if (gain > (best?.gain ?? 0)) best = { gain, ranges: moved };
      }
    }
    if (best === undefined) return path;
    ranges.splice(0, ranges.length, ...best.ranges);
    path.push(JSON.stringify(ranges.map(String)));
  }
}

function asRanges(box: Box, inputs: number): string {
  const ranges = Array.from({ length: inputs }, (_, input) => {
    const { low = -Infinity, high = Infinity } = box.find((restriction) => restriction.input === input) ?? {};
    return `${low},${high}`;
  });
  return JSON.stringify(ranges);
}

describe("peeling", () => {
  test("gives the boxes of a slow implementation, with ties, few values and constant inputs", () => {
    const column = (n: number) =>
      fc.oneof(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }),
        fc.constant(Array.from({ length: n }, () => 7)),
      );
    const cases = fc.integer({ min: 8, max: 40 }).chain((n) =>
      fc.record({
        columns: fc.array(column(n), { minLength: 1, maxLength: 3 }),
        // Whole, so that sums are exact in any order.
        outcome: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n }),
        alpha: fc.constantFrom(0.05, 0.1, 0.3),
      }),
    );
    fc.assert(
      fc.property(cases, ({ columns: lists, outcome: list, alpha }) => {
        const columns = lists.map((values) => Float64Array.from(values));
        const outcome = Float64Array.from(list);
        const steps = peel(columns, outcome, ordersOf(columns), { alpha, leastWorlds: 4 });
        const boxes = steps.map(({ box }) => asRanges(box, columns.length));
        expect(boxes).toEqual(slowPeel(columns, outcome, alpha, 4));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("finds 0.3 ≤ x ≤ 0.6 and y ≤ 0.5 of three uniform inputs: every world in it a case, nearly every case", () => {
    const { columns, at } = uniformColumns(3, 4000, "known box");
    const isCase = (world: number) => at(0, world) >= 0.3 && at(0, world) <= 0.6 && at(1, world) <= 0.5;
    const outcome = Float64Array.from({ length: 4000 }, (_, world) => (isCase(world) ? 1 : 0));
    const { boxes } = findBoxes(columns, outcome, { seed: "known box", resamples: 10 });
    const [found] = boxes;
    const [x, y, ...more] = found?.box ?? [];
    expect(more).toEqual([]);
    expect(x?.low).toBeCloseTo(0.3, 1);
    expect(x?.high).toBeCloseTo(0.6, 1);
    expect(y).toMatchObject({ input: 1 });
    expect(y?.low).toBeUndefined();
    expect(y?.high).toBeCloseTo(0.5, 1);
    expect(found?.holdout.density.estimate).toBeGreaterThan(0.95);
    expect(found?.holdout.coverage.estimate).toBeGreaterThan(0.9);
    expect(found?.inputs.map(({ foundAgain }) => foundAgain.estimate)).toEqual([1, 1]);
  });

  test("takes values that are equal together: of 0, 0, 0, 1, 1, 1 either all zeros go or none", () => {
    const columns = [Float64Array.of(0, 0, 0, 1, 1, 1)];
    const outcome = Float64Array.of(0, 0, 1, 1, 1, 1);
    const steps = peel(columns, outcome, ordersOf(columns), { leastWorlds: 1 });
    expect(steps).toEqual([
      { box: [], worlds: 6, sum: 4 },
      { box: [{ input: 0, low: 1 }], worlds: 3, sum: 3 },
    ]);
  });

  test("an alpha that is no share is refused", () => {
    const columns = [Float64Array.of(1, 2)];
    expect(() => peel(columns, Float64Array.of(0, 1), ordersOf(columns), { alpha: 1 })).toThrow(
      "alpha must be between 0 and 1; received 1.",
    );
  });
});

describe("pasting", () => {
  test("takes an end back that a later one has made needless", () => {
    // Cases are where y is high, whatever x is; the box has cut x for nothing.
    const x = Float64Array.from({ length: 100 }, (_, i) => i % 10);
    const y = Float64Array.from({ length: 100 }, (_, i) => Math.floor(i / 10));
    const outcome = y.map((value, i) => (value >= 8 && !(value === 8 && x[i] === 5) ? 1 : 0));
    const pasted = paste([x, y], outcome, worldsOf(100), [
      { input: 0, low: 5 },
      { input: 1, low: 8 },
    ]);
    expect(pasted).toEqual([{ input: 1, low: 8 }]);
  });

  test("leaves alone what would only become thinner", () => {
    const x = Float64Array.of(1, 2, 3, 4);
    const outcome = Float64Array.of(0, 0, 1, 1);
    const box = [{ input: 0, low: 3 }];
    expect(paste([x], outcome, worldsOf(4), box)).toEqual(box);
  });
});

describe("quasi-p-values", () => {
  test("4 cases of 4 in the box, 4 of 8 without its end: a chance of 1/16", () => {
    const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const outcome = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1);
    const [end] = quasiPValues([x], outcome, worldsOf(8), [{ input: 0, low: 5 }]);
    expect(end).toMatchObject({ input: 0, side: "low" });
    expect(end?.quasiP).toBeCloseTo(1 / 16, 14);
  });
});

describe("the choice of a box", () => {
  test("is by the phi coefficient: 0.3·√(60/40) = 0.37 is more than 0.467·√(30/70) = 0.31", () => {
    const all = { box: [], worlds: 100, sum: 50 };
    const wide = { box: [{ input: 0, low: 1 }], worlds: 60, sum: 48 };
    const narrow = { box: [{ input: 0, low: 2 }], worlds: 30, sum: 29 };
    expect(chooseBox([all, wide, narrow], { by: "association" })).toBe(wide);
  });
});

describe("findBoxes", () => {
  test("is not taken in by a box that holds in the half where it was found and not in the other", () => {
    const [x, other] = uniformColumns(2, 1000, "one half").columns;
    const outcome = x.map((value, world) => Number((world % 2 === 0 ? value : other[world]) > 0.8));
    expect(findBoxes([x], outcome, { seed: "s", resamples: 2 })).toMatchObject({
      boxes: [],
      ended: "noBetterThanChance",
    });
  });

  const noisy = (seed: string, worlds: number) => {
    const { columns, next } = uniformColumns(20, worlds, seed);
    return { columns, outcome: Float64Array.from({ length: worlds }, () => (next() < 0.2 ? 1 : 0)) };
  };

  test("of pure noise gives nothing, though its best box looks good where it was found", () => {
    const found = Array.from({ length: 30 }, (_, i) => {
      const { columns, outcome } = noisy(`noise ${i}`, 600);
      const { boxes, ended } = findBoxes(columns, outcome, { seed: "s", resamples: 1 });
      expect(boxes.length === 0 ? ended : "noBetterThanChance").toBe("noBetterThanChance");
      return boxes.length;
    });
    // A test at 1 % lets none or one of thirty through, three or more in 4 of 1000 cases.
    expect(found.reduce((sum, count) => sum + count, 0)).toBeLessThan(3);
    // The honest halves are not vain: where they were found, boxes of noise are far denser than 0.2.
    const { columns, outcome } = noisy("noise 0", 600);
    const [all, ...steps] = peel(columns, outcome, ordersOf(columns));
    const last = steps.at(-1);
    expect((all?.sum ?? 0) / 600).toBeCloseTo(0.2, 1);
    expect((last?.sum ?? 0) / (last?.worlds ?? 1)).toBeGreaterThan(0.35);
  });

  test("finds both boxes of a union, one after the other", () => {
    const { columns, at } = uniformColumns(4, 6000, "union");
    const inFirst = (world: number) => at(0, world) < 0.3 && at(1, world) < 0.5;
    const inSecond = (world: number) => at(2, world) > 0.75 && at(3, world) > 0.6;
    const outcome = Float64Array.from({ length: 6000 }, (_, w) => (inFirst(w) || inSecond(w) ? 1 : 0));
    const { boxes } = findBoxes(columns, outcome, { seed: "union", mostBoxes: 2, resamples: 5 });
    expect(boxes.map(({ box }) => box.map(({ input }) => input))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const [first, second] = boxes;
    expect(first?.box[0]?.high).toBeCloseTo(0.3, 1);
    expect(second?.box[0]?.low).toBeCloseTo(0.75, 1);
    expect(second?.holdout.density.estimate).toBeGreaterThan(0.9);
  });

  test("a box of 47 cases among 94 worlds has the density 0.5 and Wilson's interval 0.4008 to 0.5992", () => {
    const x = Float64Array.from({ length: 200 }, (_, world) => world);
    const outcome = x.map((world) => (world < 94 && world % 2 === 0 ? 1 : 0));
    const { density, coverage, mass } = measureBox([x], outcome, worldsOf(200), [{ input: 0, high: 93 }]);
    expect(density.estimate).toBe(0.5);
    // ½ ± z/(2·√(n + z²)) at one half.
    expect(density.low).toBeCloseTo(0.5 - 1.959964 / 2 / Math.sqrt(94 + 1.959964 ** 2), 6);
    expect(coverage.estimate).toBe(1);
    expect(mass.estimate).toBe(0.47);
  });

  test("the density that is asked for: the box with most cases that has it, or that there is none", () => {
    const { columns, at, next } = uniformColumns(5, 4000, "density");
    const outcome = Float64Array.from({ length: 4000 }, (_, w) =>
      next() < (at(0, w) > 0.7 ? 0.6 : 0.1) ? 1 : 0,
    );
    const ask = (least: number) =>
      findBoxes(columns, outcome, { seed: "s", resamples: 1, choice: { by: "density", least } });
    expect(ask(0.5).boxes[0]?.search.density.estimate).toBeGreaterThanOrEqual(0.5);
    expect(ask(0.95)).toMatchObject({ boxes: [], ended: "notDense" });
    expect(ask(0.2)).toMatchObject({ boxes: [], ended: "alreadyDense" });
  });

  test("with 19 cases in a half there is nothing to look for", () => {
    const { columns } = uniformColumns(2, 400, "few");
    const outcome = Float64Array.from({ length: 400 }, (_, world) => (world < 38 ? 1 : 0));
    expect(findBoxes(columns, outcome, { seed: "s" })).toMatchObject({ boxes: [], ended: "tooFew" });
  });

  test("depends on its seed in the half samples alone, and gives the same again", () => {
    const { columns, at, next } = uniformColumns(3, 1000, "same");
    const outcome = Float64Array.from({ length: 1000 }, (_, w) => (next() < at(0, w) ** 2 ? 1 : 0));
    const one = findBoxes(columns, outcome, { seed: "a" });
    expect(findBoxes(columns, outcome, { seed: "a" })).toEqual(one);
    expect(findBoxes(columns, outcome, { seed: "b" }).boxes[0]?.box).toEqual(one.boxes[0]?.box);
  });

  test("columns that are not as long as the outcome, and outcomes that are no yes or no, are refused", () => {
    expect(() => findBoxes([Float64Array.of(1)], Float64Array.of(0, 1), { seed: "s" })).toThrow(
      "Every column must be as long as the outcome; received 1 and 2.",
    );
    expect(() => findBoxes([Float64Array.of(1)], Float64Array.of(0.5), { seed: "s" })).toThrow(
      "An outcome must be 0 or 1; received 0.5.",
    );
  });
});
