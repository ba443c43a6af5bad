import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SKETCH_ACCURACY, SketchedSample } from "../../src/comparison/index.js";
import { normals, uniforms } from "./numbers.js";
import { expectAddedUp } from "./sketch-accuracy.js";

function sketchOf(values: Float64Array, batch = 250): SketchedSample {
  const sample = SketchedSample.empty();
  for (let from = 0; from < values.length; from += batch) sample.add(values.subarray(from, from + batch));
  return sample;
}

const N = 20_000;
const distributions: Record<string, Float64Array> = {
  "normal around 3e6": normals("sketch", N).map((z) => 3e6 + 4e5 * z),
  "of both signs": normals("sketch", N).map((z) => 1e6 * (z - 0.2)),
  lognormal: normals("sketch", N).map((z) => Math.exp(2 * z)),
  "minus lognormal": normals("sketch", N).map((z) => -Math.exp(z)),
  "half of them zero": uniforms("sketch", N).map((u) => Math.max(0, u - 0.5)),
  "three quarters zero, of both signs": uniforms("sketch", N).map((u) => (u < 0.25 ? 8 * u - 1 : 0)),
  "whole numbers": uniforms("sketch", N).map((u) => Math.floor(12 * u) - 3),
  "two numbers far apart": uniforms("sketch", N).map((u) => (u < 0.5 ? -100 : 300)),
  // From 1e-12 to 1e12: far more than nine million to one.
  "Cauchy, some of them tiny": uniforms("sketch", N).map(
    (u, i) => Math.tan(Math.PI * (u - 0.5)) * 10 ** ((i % 25) - 12),
  ),
};

describe("a sample that is added up says what its numbers say", () => {
  it.each(Object.keys(distributions))("%s", (name) => {
    const values = distributions[name];
    const sample = sketchOf(values);
    expectAddedUp(sample, values);
    const turned = values.map((value) => 0 - value);
    expectAddedUp(sample.negated(), turned);
    expect(sample.negated().negated()).toEqual(sample.negated().negated().negated().negated());
    expect(sample.negated().negated().summary).toEqual(sample.summary);
  });

  it("where bins have to be shared, none counted twice and none lost: Cauchy numbers of ten seeds", () => {
    for (let run = 0; run < 10; run++) {
      const wide = uniforms("shared bins", 5000, run).map(
        (u, i) => Math.tan(Math.PI * (u - 0.5)) * 10 ** ((i % 25) - 12),
      );
      expectAddedUp(sketchOf(wide), wide);
      // Bins do not depend on the order in which numbers come.
      expect(sketchOf(wide.toReversed()).summary.p25).toBe(sketchOf(wide).summary.p25);
      expect(sketchOf(wide.toSorted()).summary.p75).toBe(sketchOf(wide).summary.p75);
    }
  });

  it("whatever they are, and in whatever batches", () => {
    const size = fc.double({ min: -14, max: 14, noNaN: true });
    const number = fc.oneof(
      fc.constant(0),
      fc.constant(-0),
      fc.integer({ min: -20, max: 20 }),
      size.map((power) => 10 ** power),
      size.map((power) => -(10 ** power)),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 80 }), fc.integer({ min: 1, max: 80 }), (list, batch) => {
        const values = Float64Array.from(list);
        expectAddedUp(sketchOf(values, batch), values);
        expectAddedUp(
          sketchOf(values, batch).negated(),
          values.map((value) => 0 - value),
        );
      }),
      { seed: 53, numRuns: 300 },
    );
  });

  it("between order statistics as any sample: the median of 100 zeros and 100 hundreds is 50", () => {
    const values = Float64Array.from({ length: 200 }, (_, i) => (i % 2) * 100);
    expect(Math.abs(sketchOf(values).quantile(0.5) - 50)).toBeLessThanOrEqual(50 * SKETCH_ACCURACY);
  });

  it("of no world: NaN; of one: that one", () => {
    expectAddedUp(SketchedSample.empty(), new Float64Array());
    expectAddedUp(SketchedSample.empty().negated(), new Float64Array());
    expectAddedUp(sketchOf(Float64Array.of(-7)), Float64Array.of(-7));
    expect(sketchOf(Float64Array.of(-7)).summary.p50).toBe(-7);
  });

  it("above another threshold than 0, as if the threshold were known to the accuracy", () => {
    const values = distributions["of both signs"];
    const sample = sketchOf(values);
    for (const threshold of [-1e6, -1000, 500, 2e5]) {
      const above = (limit: number) => values.filter((value) => value > limit).length / N;
      const [less, more] = [threshold - 1, threshold + 1].map((beside) => Math.abs(beside) * SKETCH_ACCURACY);
      const { estimate } = sample.shareAbove(threshold);
      expect(estimate).toBeLessThanOrEqual(above(threshold - less));
      expect(estimate).toBeGreaterThanOrEqual(above(threshold + more));
    }
  });
});

describe("a sample that is added up", () => {
  it("has bins whose number does not grow with the worlds: of 200 000 numbers over 24 powers of ten, 33 × 128 a sign", () => {
    const binsOf = (sample: SketchedSample) => {
      const { positive, negative } = sample as unknown as Record<
        "positive" | "negative",
        { counts: Float64Array }
      >;
      return [positive.counts.length, negative.counts.length];
    };
    const wide = SketchedSample.empty();
    const narrow = SketchedSample.empty();
    for (let batch = 0; batch < 100; batch++) {
      const u = uniforms("bins", 2000, batch);
      wide.add(u.map((x, i) => (i % 2 === 0 ? 1 : -1) * 10 ** (24 * x - 12)));
      narrow.add(u.map((x) => 1 + x));
    }
    expect(wide.count).toBe(200_000);
    expect(binsOf(wide)).toEqual([4224, 4224]);
    // log 2 / 0.004 bins between 1 and 2, in pieces of 128.
    expect(binsOf(narrow)).toEqual([256, 0]);
  });

  it("keeps no worlds, and says so; nor how many are exactly some number", () => {
    const sample = sketchOf(Float64Array.of(1, 2));
    expect(() => sample.values).toThrow(
      "Single worlds are kept up to 20000 runs; there are 2. Ask for fewer runs, or for the mean, quantiles and shares.",
    );
    expect(() => sample.shareEqual(2)).toThrow(/how many are exactly 2 is not known/);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d, which has no bin", (value) => {
    expect(() => SketchedSample.empty().add(Float64Array.of(1, value))).toThrow(
      `A world gave ${value}, which is no finite number.`,
    );
  });

  it("refuses a share of the worst that is none", () => {
    expect(() => sketchOf(Float64Array.of(1)).meanOfWorst(0)).toThrow(RangeError);
  });
});
