import { describe, expect, it } from "vitest";
import { ValueSample, wilson } from "../../src/index.js";

const sampleOf = (...values: number[]) => new ValueSample(Float64Array.from(values));

describe("the mean of 3, 1, 4, 1, 5, 9, 2, 6", () => {
  const { mean } = sampleOf(3, 1, 4, 1, 5, 9, 2, 6);

  it("is 31/8 = 3.875", () => {
    expect(mean.estimate).toBe(3.875);
  });

  it("has the standard error 0.9716977043151993 (scipy.stats.sem)", () => {
    expect(mean.standardError).toBeCloseTo(0.9716977043151993, 14);
  });

  it("lies between 1.9705… and 5.7795… at 95 % (scipy.stats.norm.interval)", () => {
    expect(mean.low).toBeCloseTo(1.9705074956819586, 12);
    expect(mean.high).toBeCloseTo(5.779492504318041, 12);
  });

  it("of a single world has no error that could be known, and says 0", () => {
    expect(sampleOf(7).mean).toEqual({ estimate: 7, standardError: 0, low: 7, high: 7 });
  });

  it("of equal numbers has the error 0", () => {
    expect(sampleOf(2, 2, 2, 2).mean).toEqual({ estimate: 2, standardError: 0, low: 2, high: 2 });
  });
});

describe("quantiles are those of numpy.quantile and of R's type 7", () => {
  it.each([
    [0, 1],
    [0.05, 1],
    [0.25, 1.75],
    [0.5, 3.5],
    [0.75, 5.25],
    [0.9, 6.9],
    [0.95, 7.95],
    [1, 9],
  ])("of 3, 1, 4, 1, 5, 9, 2, 6 at %d: %d", (p, expected) => {
    expect(sampleOf(3, 1, 4, 1, 5, 9, 2, 6).quantile(p)).toBeCloseTo(expected, 13);
  });

  it.each([
    [0.05, -2.56],
    [0.25, 0],
    [0.5, 1.5],
    [0.75, 1.5],
    [0.95, 6.1],
  ])("of 7.25, −3.2, 1.5, 0, 1.5 at %d: %d", (p, expected) => {
    expect(sampleOf(7.25, -3.2, 1.5, 0, 1.5).quantile(p)).toBeCloseTo(expected, 13);
  });

  it("of 1, 2, 3, 4 at a quarter: 1.75, where other types say 1, 1.5 or 1.25", () => {
    expect(sampleOf(4, 3, 2, 1).quantile(0.25)).toBe(1.75);
  });

  it("of a single world are that world", () => {
    expect([0, 0.5, 1].map((p) => sampleOf(7).quantile(p))).toEqual([7, 7, 7]);
  });

  it("leave the order of the worlds as it is", () => {
    const sample = sampleOf(3, 1, 2);
    sample.quantile(0.5);
    expect(Array.from(sample.values)).toEqual([3, 1, 2]);
  });

  it("order −10 before −9 and 9 before 10, as numbers and not as text", () => {
    expect(sampleOf(10, 9, -9, -10).quantile(0)).toBe(-10);
    expect(sampleOf(10, 9, -9, -10).quantile(1)).toBe(10);
  });
});

describe("Wilson's interval of a share", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d is %d to %d, as Newcombe printed it", (count, n, low, high) => {
    expect(wilson(count, n).estimate).toBe(count / n);
    expect(wilson(count, n).low).toBeCloseTo(low, 4);
    expect(wilson(count, n).high).toBeCloseTo(high, 4);
  });

  // scipy.stats.binomtest(count, n).proportion_ci(0.95, method="wilson")
  it.each([
    [29, 29, 0.8830302015002592, 1],
    [5, 10, 0.236593090512564, 0.7634069094874361],
    [1, 1, 0.20654931437723745, 1],
    [0, 1, 0, 0.7934506856227626],
  ])("of %d in %d is %d to %d, as SciPy has it", (count, n, low, high) => {
    expect(wilson(count, n).low).toBeCloseTo(low, 12);
    expect(wilson(count, n).high).toBeCloseTo(high, 12);
  });

  it("never leaves [0, 1] and always holds its estimate", () => {
    for (let n = 1; n <= 40; n++) {
      for (let count = 0; count <= n; count++) {
        const { estimate, low, high } = wilson(count, n);
        expect(0 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
      }
    }
  });
});

describe("shares of worlds", () => {
  it("above 0 of −1, 0, 0, 2: one and two halves of four", () => {
    expect(sampleOf(-1, 0, 0, 2).shareAbove(0).estimate).toBe(0.5);
    expect(sampleOf(-1, 0, 0, 2).shareEqual(0)).toBe(0.5);
  });

  it("above 3 of 1, 5, 9, 11, 3: three and a half of five", () => {
    expect(sampleOf(1, 5, 9, 11, 3).shareAbove(3).estimate).toBe(0.7);
  });

  it("beyond a threshold are only those above it: one of −1, 0, 0, 2 is beyond 0", () => {
    expect(sampleOf(-1, 0, 0, 2).shareBeyond(0).estimate).toBe(0.25);
  });
});

describe("the summary of a sample", () => {
  it("holds what NumPy and SciPy say of 3, 1, 4, 1, 5, 9, 2, 6", () => {
    const { mean, standardError, p5, p25, p50, p75, p95 } = sampleOf(3, 1, 4, 1, 5, 9, 2, 6).summary;
    const expected = [3.875, 0.9716977043151993, 1, 1.75, 3.5, 5.25, 7.95];
    [mean, standardError, p5, p25, p50, p75, p95].forEach((value, i) =>
      expect(value).toBeCloseTo(expected[i], 13),
    );
  });
});
