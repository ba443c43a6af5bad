import { describe, expect, it } from "vitest";
import { pairing, ValueSample, wilson } from "../../src/index.js";
import { fourBinomialErrors, normals, uniforms } from "./numbers.js";

const sampleOf = (values: ArrayLike<number>) => new ValueSample(Float64Array.from(values));

/** The share of samples whose interval holds the truth. */
function coverage(
  samples: number,
  truth: number,
  intervalOf: (run: number) => { readonly low: number; readonly high: number },
): number {
  let held = 0;
  for (let run = 0; run < samples; run++) {
    const { low, high } = intervalOf(run);
    if (low <= truth && truth <= high) held++;
  }
  return held / samples;
}

describe("the interval of a mean holds the truth as often as it says", () => {
  const SAMPLES = 2000;

  it("95 % of 2 000 samples of 200 normal numbers around 1e6", () => {
    const share = coverage(
      SAMPLES,
      1e6,
      (run) => new ValueSample(normals("mean", 200, run).map((z) => 1e6 + z)).mean,
    );
    // With 199 degrees of freedom the normal interval holds 94.86 % (scipy.stats.t.cdf(1.959964, 199)).
    expect(Math.abs(share - 0.9486)).toBeLessThan(fourBinomialErrors(0.95, SAMPLES));
  });

  it("about 95 % of 2 000 samples of 400 exponential ones, mean 1", () => {
    const share = coverage(
      SAMPLES,
      1,
      (run) => new ValueSample(uniforms("exponential", 400, run).map((u) => -Math.log(u))).mean,
    );
    // Skewness takes less than half a point off at 400 (of the order γ²/n, Hall 1992, chapter 2).
    expect(Math.abs(share - 0.95)).toBeLessThan(0.005 + fourBinomialErrors(0.95, SAMPLES));
  });
});

describe("Wilson's interval of shares near the ends and of many worlds", () => {
  // scipy.stats.binomtest(count, n).proportion_ci(0.95, method="wilson"), SciPy 1.17
  it.each([
    [3, 10_000, 0.00010203219941781012, 0.0008817357722363797],
    [9999, 10_000, 0.9994337311025987, 0.9999823473263989],
    [5000, 10_000, 0.49020206181540477, 0.5097979381845952],
  ])("of %d in %d is %d to %d, as SciPy has it", (count, n, low, high) => {
    expect(wilson(count, n).low).toBeCloseTo(low, 14);
    expect(wilson(count, n).high).toBeCloseTo(high, 14);
  });

  it("of no worlds there is none", () => {
    expect(wilson(0, 0).estimate).toBeNaN();
  });
});

describe("the mean of the worst worlds has its closed form", () => {
  const N = 40_000;
  const uniform = uniforms("worst", N);

  it.each([0.01, 0.05, 0.5])("of uniform numbers, the worst %d: half of it", (share) => {
    const { estimate, standardError } = new ValueSample(uniform).meanOfWorst(share);
    expect(Math.abs(estimate - share / 2)).toBeLessThan(4 * standardError);
  });

  it.each([0.01, 0.05, 0.5])("of minus exponential numbers, the worst %d: log of it, − 1", (share) => {
    const { estimate, standardError } = new ValueSample(uniform.map((u) => Math.log(u))).meanOfWorst(share);
    expect(Math.abs(estimate - (Math.log(share) - 1))).toBeLessThan(4 * standardError);
  });

  // −φ(Φ⁻¹(s))/s, scipy.stats.norm
  it.each([
    [0.01, -2.665214220345806],
    [0.5, -0.7978845608028654],
  ])("of normal numbers, the worst %d: %d", (share, expected) => {
    const { estimate, standardError } = new ValueSample(normals("worst normal", N)).meanOfWorst(share);
    expect(Math.abs(estimate - expected)).toBeLessThan(4 * standardError);
  });

  it("its interval holds the truth in nearly 95 % of 400 samples of 2 000: normal and minus exponential", () => {
    const SAMPLES = 400;
    const normal = coverage(SAMPLES, -2.0627128075074257, (run) =>
      new ValueSample(normals("tails", 2000, run)).meanOfWorst(0.05),
    );
    const exponential = coverage(SAMPLES, Math.log(0.05) - 1, (run) =>
      new ValueSample(uniforms("tails", 2000, run).map((u) => Math.log(u))).meanOfWorst(0.05),
    );
    // A hundred numbers in the tail, themselves skewed: up to two points below 95 %.
    for (const share of [normal, exponential]) {
      expect(share).toBeGreaterThan(0.93 - fourBinomialErrors(0.95, SAMPLES));
      expect(share).toBeLessThan(0.95 + fourBinomialErrors(0.95, SAMPLES));
    }
  });

  it("of no worlds it is not known; of one world in twenty its error is not; of a single world it is 0, as the mean's", () => {
    expect(sampleOf([]).meanOfWorst(0.05).estimate).toBeNaN();
    const one = sampleOf(normals("twenty", 20)).meanOfWorst(0.05);
    expect([one.standardError, one.low, one.high]).toEqual([Infinity, -Infinity, Infinity]);
    expect(sampleOf([7]).meanOfWorst(0.05)).toEqual({ estimate: 7, standardError: 0, low: 7, high: 7 });
  });

  it("of equal numbers is that number without error, and of a negative total it is the most negative", () => {
    expect(sampleOf([-0.1, -0.1, -0.1]).meanOfWorst(0.7)).toEqual({
      estimate: -0.1,
      standardError: 0,
      low: -0.1,
      high: -0.1,
    });
    expect(sampleOf([-1, -9, -5, -8]).meanOfWorst(0.5).estimate).toBe(-8.5);
  });
});

describe("what pairing is worth, of normal numbers with a known correlation", () => {
  it.each([
    [-0.6, 1],
    [0, 2],
    [0.9, 0.5],
    [0.999, 1],
  ])("ρ = %d, σ₂/σ₁ = %d: ρ, and n (1 + σ²) / (1 + σ² − 2ρσ) worlds apart", (rho, sigma) => {
    const n = 20_000;
    const [x, own] = [normals("first", n), normals("second", n)];
    const y = x.map((z, i) => sigma * (rho * z + Math.sqrt(1 - rho * rho) * own[i]));
    const worth = pairing(sampleOf(x), sampleOf(y), sampleOf(x.map((z, i) => z - y[i])));
    // The error of a correlation is (1 − ρ²)/√n; that of each variance's logarithm √(2/n), two of them in the ratio.
    expect(Math.abs((worth?.correlation ?? 0) - rho)).toBeLessThan((4 * (1 - rho * rho)) / Math.sqrt(n));
    const expected = (n * (1 + sigma ** 2)) / (1 + sigma ** 2 - 2 * rho * sigma);
    expect(Math.abs(Math.log((worth?.independentRuns ?? 0) / expected))).toBeLessThan(4 * Math.sqrt(4 / n));
  });

  it("the same tenth apart in every world: any number of worlds, though a tenth cannot be written", () => {
    const x = Float64Array.of(1.7, 2.9, 4.4);
    const apart = new Float64Array(3).fill(0.1);
    expect(pairing(sampleOf(x), sampleOf(x), sampleOf(apart))?.independentRuns).toBe(Infinity);
  });
});
