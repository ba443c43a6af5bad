import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { exactCase } from "../exact/exact-case.js";
import { compare, normalQuantile, path, ratioOfMeans, uniformStream, ValueSample } from "../../src/index.js";
import { CoMoments, KeptSeries } from "../../src/comparison/index.js";

const sample = (values: number[]) => new ValueSample(Float64Array.from(values));

/** Standard normal numbers from a stream of their own. */
function normals(stream: string, n: number): Float64Array {
  const uniform = uniformStream("fair views", stream, 0);
  return Float64Array.from({ length: n }, () => normalQuantile(uniform()));
}

/** The ratio of two samples of the same worlds, with their covariance. */
const ratioOf = (above: ValueSample, below: ValueSample) =>
  ratioOfMeans(above, below, new CoMoments().add(above.values, below.values).covariance);

describe("the ratio of two means in the same worlds", () => {
  it("is that of their means: 3/2 = 1.5", () => {
    expect(ratioOf(sample([2, 4, 3, 3]), sample([1.9, 2.1, 2, 2]))?.estimate).toBeCloseTo(1.5, 12);
  });

  it("has no error where one is a multiple of the other", () => {
    const below = sample([10, 11, 12, 13]);
    const ratio = ratioOf(sample([30, 33, 36, 39]), below);
    expect(ratio?.estimate).toBeCloseTo(3, 12);
    expect(ratio?.standardError).toBeCloseTo(0, 12);
  });

  it("is undefined where the denominator is nearer to zero than four of its errors, or is zero", () => {
    expect(ratioOf(sample([1, 2, 3]), sample([-1, 0, 1.1]))).toBeUndefined();
    expect(ratioOf(sample([1, 2, 3]), sample([0, 0, 0]))).toBeUndefined();
  });

  it("has a 95 % interval that holds the truth in 95 % of 400 samples: 10/4 with correlated noise", () => {
    const n = 200;
    let held = 0;
    for (let trial = 0; trial < 400; trial++) {
      const common = normals(`common ${trial}`, n);
      const own = normals(`own ${trial}`, n);
      const above = new ValueSample(common.map((z, i) => 10 + 2 * z + own[i]));
      const below = new ValueSample(common.map((z) => 4 + z));
      const ratio = ratioOf(above, below);
      if (ratio !== undefined && ratio.low <= 2.5 && 2.5 <= ratio.high) held++;
    }
    // Four binomial standard errors of 0.95 in 400.
    expect(Math.abs(held / 400 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 400));
  });
});

describe("the mean of the worst worlds", () => {
  it("of the worst fifth of ten is that of the two lowest: (−5 + 1)/2 = −2", () => {
    expect(sample([3, 1, 9, 8, -5, 4, 7, 6, 5, 2]).meanOfWorst(0.2).estimate).toBe(-2);
  });

  it("of all worlds is their mean, with its error", () => {
    const all = new ValueSample(normals("all", 500));
    expect(all.meanOfWorst(1).estimate).toBeCloseTo(all.mean.estimate, 12);
    expect(all.meanOfWorst(1).standardError).toBeCloseTo(all.mean.standardError, 12);
  });

  it("of a normal's worst 5 % is −φ(1.644854)/0.05 = −2.062713, within four of its errors", () => {
    const { estimate, standardError } = new ValueSample(normals("tail", 40_000)).meanOfWorst(0.05);
    expect(Math.abs(estimate + 2.062713)).toBeLessThan(4 * standardError);
  });

  it("has an error that is the spread of the estimate over 300 samples, within a fifth", () => {
    const tails = Array.from({ length: 300 }, (_, trial) =>
      new ValueSample(normals(`spread ${trial}`, 1_000)).meanOfWorst(0.1),
    );
    const estimates = sample(tails.map(({ estimate }) => estimate));
    const spread = estimates.mean.standardError * Math.sqrt(300);
    const stated = sample(tails.map(({ standardError }) => standardError)).mean.estimate;
    expect(Math.abs(stated / spread - 1)).toBeLessThan(0.2);
  });

  it("refuses a share that is none", () => {
    expect(() => sample([1]).meanOfWorst(0)).toThrow(RangeError);
    expect(() => sample([1]).meanOfWorst(1.5)).toThrow(/received 1\.5/);
  });
});

describe("what there is nothing to say of", () => {
  const result = compare(exactCases, { runs: 2 });

  it("steady need neither rises nor falls: no worlds of either kind", () => {
    const difference = result.difference("ramp", "once");
    expect([difference.netGiven("rise").total.count, difference.netGiven("fall").total.count]).toEqual([
      0, 0,
    ]);
    const none = { shareOfWorlds: 0, net: null };
    expect(result.toJSON().differences["ramp - once"].netGivenNeed).toEqual({ rise: none, fall: none });
  });

  it("one of two worlds is the worst twentieth: its error is not known, and JSON has null", () => {
    expect(result.toJSON().differences["ramp - once"].netOfWorst).toBeNull();
    expect(
      compare(exactCases, { runs: 1 }).toJSON().differences["ramp - once"].netOfWorst?.standardError,
    ).toBe(0);
  });

  it("as many people in other years give no person-years to share a difference by, but for rounding", () => {
    const leaving = exactCase((scenario) => {
      scenario.people.leaving.yearlyRate = { value: 0.13, unit: "per year", status: "own" };
    });
    const policies = {
      early: path({ numbers: { 2017: 33, 2018: 71, 2019: 0 } }),
      late: path({ numbers: { 2017: 71, 2018: 33, 2019: 0 } }),
    };
    const { netPerPersonYear, planPersonYears } = compare(leaving, { policies, runs: 2 }).difference(
      "late",
      "early",
    );
    const left = Math.abs(planPersonYears.total.mean.estimate);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(1e-9);
    expect(netPerPersonYear).toBeUndefined();
  });
});

describe("a series in some of the worlds alone", () => {
  const series = new KeptSeries(
    { years: [2024, 2025], planYears: 1 },
    Float64Array.from([1, 10, 2, 20, 3, 30]),
  );

  it("keeps their rows in order: of three worlds the first and the third", () => {
    const kept = series.among([true, false, true]);
    expect(Array.from(kept.in(2025).values)).toEqual([10, 30]);
    expect(Array.from(kept.total.values)).toEqual([11, 33]);
  });

  it("has no difference from the same series in all of them", () => {
    expect(() => series.minus(series.among([true, false, true]))).toThrow(
      "Both series must be of the same worlds.",
    );
  });

  it("and those left out are the others: together they are all", () => {
    const rest = series.among([false, true, false]);
    expect(Array.from(rest.total.values)).toEqual([22]);
  });
});
