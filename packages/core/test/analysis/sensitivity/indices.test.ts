import { describe, expect, it } from "vitest";
import {
  elementaryEffects,
  givenDataIndex,
  type Mean,
  sobolIndices,
  swing,
  uniformStream,
} from "../../../src/index.js";
import { STEP_DOWN, STEP_UP } from "../../../src/world/index.js";
import { fourBinomialErrors, normals } from "../../comparison/numbers.js";
import { gFunction, ishigami, pickFreeze } from "./test-functions.js";

const covers = ({ low, high }: Mean, truth: number) => low <= truth && truth <= high;

describe.each([ishigami, gFunction])("Sobol's indices of $name", (f) => {
  it("are those known in closed form, within four standard errors", () => {
    const found = sobolIndices(pickFreeze(f, "closed form", 8000), { seed: "bootstrap", resamples: 200 });
    f.first.forEach((truth, i) => {
      const { first, total } = found.get(String(i)) ?? expect.fail(`no index of ${i}`);
      expect(Math.abs(first.estimate - truth)).toBeLessThanOrEqual(4 * first.standardError + 1e-9);
      expect(Math.abs(total.estimate - f.total[i])).toBeLessThanOrEqual(4 * total.standardError + 1e-9);
      expect(first.standardError).toBeLessThan(0.02);
    });
  });

  it("lie in their intervals in 95 % of 200 samples of 400 worlds, or nearly", () => {
    const samples = 200;
    const hits = f.first.map(() => ({ first: 0, total: 0 }));
    for (let sample = 0; sample < samples; sample++) {
      const seed = `coverage ${sample}`;
      const found = sobolIndices(pickFreeze(f, seed, 400), { seed, resamples: 200 });
      f.first.forEach((truth, i) => {
        const index = found.get(String(i));
        if (index !== undefined && covers(index.first, truth)) hits[i].first++;
        if (index !== undefined && covers(index.total, f.total[i])) hits[i].total++;
      });
    }
    // A percentile bootstrap of 400 worlds is a little short; a wrong index is far from it.
    for (const { first, total } of hits) {
      expect(first / samples).toBeGreaterThan(0.87);
      expect(total / samples).toBeGreaterThan(0.87);
    }
  }, 60_000);

  it("from the worlds at hand alone have the same first order, within four standard errors", () => {
    const { inputs, own } = pickFreeze(f, "given", 20_000);
    f.first.forEach((truth, i) => {
      const found = givenDataIndex(inputs[i], own) ?? expect.fail("nothing");
      // What varies within a class is lost: with 27 classes some 0.2 % of a V, 0.8 % of a sine.
      expect(Math.abs(found.estimate - truth)).toBeLessThanOrEqual(4 * found.standardError + 0.01 * truth);
    });
  });
});

describe("Sobol's indices", () => {
  it("have intervals that leave 2.5 % on either side: of nearly normal estimates 1.96 standard errors", () => {
    const columns = pickFreeze(ishigami, "interval", 2000);
    for (const { first, total } of sobolIndices(columns, { seed: "interval", resamples: 2000 }).values()) {
      for (const { estimate, low, high, standardError } of [first, total]) {
        if (standardError === 0) continue;
        expect(Math.abs((high - low) / standardError - 2 * 1.96)).toBeLessThan(0.25);
        expect(Math.abs((estimate - low) / standardError - 1.96)).toBeLessThan(0.25);
      }
    }
  });

  it("of an input that does nothing are 0, the total exactly", () => {
    const { own, other } = pickFreeze(ishigami, "inert", 1000);
    const index = sobolIndices({ own, other, groups: new Map([["inert", own]]) }, { seed: "inert" });
    const { first, total } = index.get("inert") ?? expect.fail("no index");
    expect(total).toMatchObject({ estimate: 0, low: 0, high: 0, standardError: 0 });
    // The control variate is all there is: nothing remains.
    expect(first.estimate).toBeCloseTo(0, 12);
  });

  it("are none where nothing varies, and refuse columns of unequal length", () => {
    const same = new Float64Array(10).fill(3);
    expect(sobolIndices({ own: same, other: same, groups: new Map([["a", same]]) }, { seed: "s" }).size).toBe(
      0,
    );
    const short = { own: same, other: same, groups: new Map([["a", new Float64Array(9)]]) };
    expect(() => sobolIndices(short, { seed: "s" })).toThrow("own has 10, a 9");
  });

  it("do not depend on the order or the number of groups", () => {
    const columns = pickFreeze(ishigami, "order", 300);
    const all = sobolIndices(columns, { seed: "s" });
    const one = sobolIndices({ ...columns, groups: new Map([...columns.groups].slice(1, 2)) }, { seed: "s" });
    expect(one.get("1")).toEqual(all.get("1"));
  });
});

describe("the index from worlds at hand", () => {
  it("with correlated normal inputs is (Σ of what it tells)²: of X + Y with correlation r it is (1 + r)/2", () => {
    const n = 20_000;
    const [z, w] = [normals("z", n), normals("w", n)];
    const r = 0.6;
    const y = z.map((value, i) => r * value + Math.sqrt(1 - r * r) * w[i]);
    const found =
      givenDataIndex(
        z,
        z.map((value, i) => value + y[i]),
      ) ?? expect.fail("nothing");
    expect(Math.abs(found.estimate - (1 + r) / 2)).toBeLessThan(4 * found.standardError + 0.01);
    expect(found.standardError).toBeLessThan(0.01);
  });

  it("of noise lies in its interval around 0 in 95 % of 400 samples, or nearly", () => {
    let hits = 0;
    for (let sample = 0; sample < 400; sample++) {
      const index = givenDataIndex(normals("x", 500, sample), normals("y", 500, sample));
      if (index !== undefined && covers(index, 0)) hits++;
    }
    expect(Math.abs(hits / 400 - 0.95)).toBeLessThan(fourBinomialErrors(0.95, 400));
  });

  it("of an input with few values has a class for each", () => {
    const coin = Float64Array.from({ length: 1000 }, (_, i) => i % 2);
    const outcome = coin.map((value, i) => 3 * value + normals("noise", 1000)[i]);
    // Var of the means 9/4, of the noise 1.
    expect(givenDataIndex(coin, outcome)?.estimate).toBeCloseTo(2.25 / 3.25, 1);
  });

  it("is Kelley's: of 0 and 2 against 4 and 6 in 100 worlds 1 − (100/98)/(500/99)", () => {
    const coin = Float64Array.from({ length: 100 }, (_, i) => i % 2);
    const outcome = coin.map((value, i) => 4 * value + 2 * ((i >> 1) % 2));
    expect(givenDataIndex(coin, outcome)?.estimate).toBeCloseTo(1 - 99 / 490, 12);
  });

  it("has even classes beyond values that repeat", () => {
    // Half of the worlds at 0. A class for each further world would tell nothing of the noise.
    let [hits, squares] = [0, 0];
    for (let sample = 0; sample < 200; sample++) {
      const input = normals("half", 400, sample).map((value) => Math.max(0, value));
      const index = givenDataIndex(input, normals("noise", 400, sample)) ?? expect.fail("nothing");
      if (covers(index, 0)) hits++;
      squares += index.estimate ** 2 / 200;
    }
    expect(Math.abs(hits / 200 - 0.95)).toBeLessThan(fourBinomialErrors(0.95, 200));
    // Four even classes: χ² with 3 or 4 degrees of freedom over 400 worlds, √(2·4)/400 = 0.007.
    expect(Math.sqrt(squares)).toBeLessThan(0.0075);
  });

  it("is not known of an outcome that differs in one world", () => {
    const outcome = new Float64Array(200);
    outcome[3] = 1;
    expect(givenDataIndex(normals("x", 200), outcome)).toBeUndefined();
  });

  it("is not known of what never varies, or of few worlds", () => {
    const x = normals("x", 200);
    expect(givenDataIndex(new Float64Array(200).fill(1), x)).toBeUndefined();
    expect(givenDataIndex(x, new Float64Array(200).fill(1))).toBeUndefined();
    expect(givenDataIndex(x.slice(0, 99), x.slice(0, 99))).toBeUndefined();
    expect(() => givenDataIndex(x, x.slice(1))).toThrow(RangeError);
  });
});

describe("elementary effects", () => {
  const moved = (u: number) => (u < STEP_DOWN ? u + STEP_UP : u - STEP_DOWN);

  it("of 1 and 3 have a mean of 2, its error 1 and a spread of √2", () => {
    const found = elementaryEffects(
      Float64Array.of(0, 0),
      Float64Array.of(0.5, 1.5),
      Float64Array.of(0.5, 0.5),
    );
    expect(found.mean).toMatchObject({ estimate: 2, standardError: 1 });
    expect(found.spread).toBeCloseTo(Math.SQRT2, 12);
  });

  it("of a linear function are its slope, without spread", () => {
    const u = Float64Array.from({ length: 20 }, uniformStream("linear", "u", 0));
    const steps = u.map((value) => moved(value) - value);
    const found = elementaryEffects(
      u.map((value) => 5 - 12 * value),
      u.map((value) => 5 - 12 * moved(value)),
      steps,
    );
    expect(found.mean.estimate).toBeCloseTo(-12, 9);
    expect(found.meanAbsolute.estimate).toBeCloseTo(12, 9);
    expect(found.spread).toBeCloseTo(0, 9);
  });

  it.each([0, 1, 2])("of input %i of Ishigami's function are those found by integration", (input) => {
    const n = 4000;
    const draw = (i: number) => Float64Array.from({ length: n }, uniformStream("ishigami", `input ${i}`, 0));
    const inputs = [0, 1, 2].map(draw);
    const at = (run: number, change: (u: number) => number) =>
      ishigami.of(inputs.map((column, i) => (i === input ? change(column[run]) : column[run])));
    const own = Float64Array.from({ length: n }, (_, run) => at(run, (u) => u));
    const other = Float64Array.from({ length: n }, (_, run) => at(run, moved));
    const steps = inputs[input].map((u) => moved(u) - u);
    const found = elementaryEffects(own, other, steps);
    // Midpoints of a grid over the three inputs.
    const cells = 60;
    let [mean, size] = [0, 0];
    for (let cell = 0; cell < cells ** 3; cell++) {
      const u = [cell % cells, Math.floor(cell / cells) % cells, Math.floor(cell / cells ** 2)].map(
        (place) => (place + 0.5) / cells,
      );
      const to = u.map((value, i) => (i === input ? moved(value) : value));
      const effect = (ishigami.of(to) - ishigami.of(u)) / (to[input] - u[input]);
      mean += effect / cells ** 3;
      size += Math.abs(effect) / cells ** 3;
    }
    expect(Math.abs(found.mean.estimate - mean)).toBeLessThan(4 * found.mean.standardError + 0.05);
    expect(Math.abs(found.meanAbsolute.estimate - size)).toBeLessThan(
      4 * found.meanAbsolute.standardError + 0.05,
    );
    // The second input, the same a half-turn on, must not escape.
    expect(size).toBeGreaterThan(3);
  });

  it("count a step that could not be taken as none", () => {
    const found = elementaryEffects(Float64Array.of(1, 2), Float64Array.of(1, 4), Float64Array.of(0, 0.5));
    expect(found.mean.estimate).toBe(2);
  });
});

describe("a swing", () => {
  it("of a uniform input over its tenths is from the mean of the lowest tenth to that of the highest", () => {
    const u = Float64Array.from({ length: 1000 }, (_, i) => ((i * 377) % 1000) / 1000);
    const { low, high } = swing(
      u,
      u.map((value) => 10 * value),
    );
    expect(low.estimate).toBeCloseTo(10 * 0.0495, 9);
    expect(high.estimate).toBeCloseTo(10 * 0.9495, 9);
    // Standard deviation of a uniform tenth, over the root of its 100 worlds.
    expect(low.standardError).toBeCloseTo(10 * (0.1 / Math.sqrt(12) / 10), 3);
  });

  it("shares an edge among the worlds that stand on it", () => {
    const input = Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1);
    const outcome = Float64Array.of(1, 2, 3, 4, 10, 10, 10, 10);
    expect(swing(input, outcome, 0.25).low.estimate).toBe(2.5);
    expect(swing(input, outcome, 0.25).high.estimate).toBe(10);
  });

  it("has the error of a mean of so few worlds: 1 and 3 are 2 ± 1; infinite of one", () => {
    const input = Float64Array.from({ length: 20 }, (_, i) => i);
    const outcome = input.map((value) => 1 + 2 * value);
    expect(swing(input, outcome).low).toMatchObject({ estimate: 2, standardError: 1 });
    expect(swing(input.slice(0, 10), outcome.slice(0, 10)).low.standardError).toBe(Infinity);
  });

  it("refuses shares that overlap", () => {
    expect(() => swing(Float64Array.of(1), Float64Array.of(1), 0.6)).toThrow("received 0.6");
  });
});
