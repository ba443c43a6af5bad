import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Distribution,
  normalCdf,
  quantileFunction,
  regularizedIncompleteBeta,
  studentTCdf,
} from "../../src/random/index.js";
import { anyDistribution, uniform } from "./arbitraries.js";
import { relativeError } from "./relative-error.js";

const PROBABILITIES = [1e-9, 0.001, 0.2, 0.5, 0.9, 0.999, 1 - 1e-9];

// Reference: mpmath 1.3.0 at 30 digits (the distribution function, inverted by bisection and
// Newton's method), rounded to a double. Where SciPy 1.17.1 has the distribution, scipy.stats …ppf
// gives the same to 5e-16; the call is named.
const QUANTILES: readonly (readonly [reference: string, d: Distribution, values: readonly number[]])[] = [
  [
    "triang(0.3, 1, 1)",
    { distribution: "triangular", min: 1, mode: 1.3, max: 2 },
    [
      1.0000173205080758, 1.0173205080756889, 1.2449489742783177, 1.4083920216900385, 1.735424868893541,
      1.973542486889354, 1.9999735424872636,
    ],
  ],
  [
    "beta(2, 4, 0.2, 0.4)",
    { distribution: "pert", min: 0.2, mode: 0.3, max: 0.6 },
    [
      0.2000040000400007, 0.20404071515349512, 0.2674435395835703, 0.32552406818227897, 0.43355614984781154,
      0.5511944681554086, 0.5984946244140416,
    ],
  ],
  [
    "beta(1, 3, 0, 10)",
    { distribution: "pert", min: 0, mode: 0, max: 10, lambda: 2 },
    [
      3.3333333344444446e-9, 0.0033344450621402197, 0.7168223327744423, 2.0629947401590027, 5.358411166387222,
      9, 9.990000000094273,
    ],
  ],
  [
    "beta(0.5, 0.5, -1, 4)",
    { distribution: "beta", alpha: 0.5, beta: 0.5, min: -1, max: 3 },
    [-1, -0.9999901304037163, -0.6180339887498948, 1, 2.9021130325903073, 2.999990130403716, 3],
  ],
  [
    "lognorm(0.5, 0, 3)",
    { distribution: "lognormal", median: 3, sigma: 0.5 },
    [
      0.14952506836520552, 0.6398612874904073, 1.9695432673431035, 3, 5.693858122004133, 14.065548543026877,
      60.19057619616563,
    ],
  ],
  [
    "norm(10, 2)",
    { distribution: "normal", mean: 10, sd: 2 },
    [
      -1.9956140300153737, 3.8195353876643727, 8.316757532854172, 10, 12.563103131089202, 16.180464612335626,
      21.995614039203275,
    ],
  ],
  [
    "truncnorm(-0.5, 2, 10, 2)",
    { distribution: "normal", mean: 10, sd: 2, min: 9, max: 14 },
    [
      9.000000003798798, 9.003796996426784, 9.709617841886256, 10.732408708744018, 12.686180639076753,
      13.975529959469535, 13.999999975228734,
    ],
  ],
  [
    "truncnorm(3, inf)",
    { distribution: "normal", mean: 0, sd: 1, min: 3 },
    [
      3.00000000030459, 3.000304729551136, 3.0673252786382683, 3.2051549205989334, 3.642522275831624,
      4.692429483730139, 6.992526446535432,
    ],
  ],
  [
    "truncnorm(-inf, -4)",
    { distribution: "normal", mean: 0, sd: 1, max: -4 },
    [
      -7.500979942471364, -5.409099355838382, -4.365754044188173, -4.161104278597881, -4.024864068665167,
      -4.000236764464563, -4.0000000002366525,
    ],
  ],
  [
    "mpmath only",
    { distribution: "lognormal", median: 100, sigma: 0.3, min: 80, max: 200 },
    [
      80.00000006037628, 80.06034266231578, 91.29401436020153, 108.65845646379687, 150.48842922403998,
      198.40509066917562, 199.99999834849513,
    ],
  ],
  [
    "mpmath only",
    { distribution: "studentT", df: 2.92, location: 0.1, scale: 0.4, min: -1.5, max: 2 },
    [
      -1.4999999585341288, -1.4602287272470198, -0.274616583866185, 0.10289897339040317, 0.7332760267448354,
      1.9303431073687385, 1.9999999256707524,
    ],
  ],
];

describe("quantileFunction", () => {
  it.each(QUANTILES)("has the quantiles of %s for %o, to 2e-14", (_reference, d, values) => {
    const quantile = quantileFunction(d);
    PROBABILITIES.forEach((p, i) => {
      expect(relativeError(quantile(p), values[i])).toBeLessThan(2e-14);
    });
  });

  it("takes the ends of the triangle where the mode lies on one: √p from 0, and 1 − √(1 − p)", () => {
    const rising = quantileFunction({ distribution: "triangular", min: 0, mode: 1, max: 1 });
    const falling = quantileFunction({ distribution: "triangular", min: 0, mode: 0, max: 1 });
    expect([rising(0.25), falling(0.75)]).toEqual([0.5, 0.5]);
  });

  it("is uniform between min and max: 2 + 3·0.25 = 2.75", () => {
    expect(quantileFunction({ distribution: "uniform", min: 2, max: 5 })(0.25)).toBe(2.75);
  });

  it("takes PERT with lambda 0 as uniform", () => {
    const quantile = quantileFunction({ distribution: "pert", min: 2, mode: 3, max: 5, lambda: 0 });
    expect(quantile(0.25)).toBeCloseTo(2.75, 13);
  });

  it("chooses among discrete values in their order, by weight: 1 up to 0.25, 3 up to 0.75, then 8", () => {
    const quantile = quantileFunction({ distribution: "discrete", values: [8, 1, 3], weights: [2, 2, 4] });
    expect([0.01, 0.25, 0.26, 0.75, 0.76, 0.99].map(quantile)).toEqual([1, 1, 3, 3, 8, 8]);
  });

  it("takes discrete values without weights as equally likely", () => {
    const quantile = quantileFunction({ distribution: "discrete", values: [3, 1, 2, 4] });
    expect([0.25, 0.26, 0.5, 0.51, 0.76].map(quantile)).toEqual([1, 2, 2, 3, 4]);
  });

  it("never chooses a value of weight 0, at either end or in the middle", () => {
    const quantile = quantileFunction({
      distribution: "discrete",
      values: [1, 2, 3, 4, 5],
      weights: [0, 0.1, 0, 0.2, 0],
    });
    const grid = Array.from({ length: 3000 }, (_, i) => quantile((i + 0.5) / 3000));
    expect([...new Set([quantile(2 ** -33), ...grid, quantile(1 - 2 ** -33)])]).toEqual([2, 4]);
    expect(grid.filter((value) => value === 2)).toHaveLength(1000);
  });

  it("draws only observed values, each as often as it was observed", () => {
    const values = Object.freeze([30, 10, 20, 10]);
    const quantile = quantileFunction({ distribution: "empirical", values });
    expect([0.01, 0.5, 0.51, 0.75, 0.76, 0.99].map(quantile)).toEqual([10, 10, 20, 20, 30, 30]);
  });

  it("binds its parameters once: what happens to the list afterwards changes nothing", () => {
    const values = [1, 2];
    const quantile = quantileFunction({ distribution: "empirical", values });
    values[0] = 100;
    expect(quantile(0.1)).toBe(1);
  });

  it("refuses parameters that make no distribution, with the text of distributionProblem", () => {
    expect(() => quantileFunction({ distribution: "normal", mean: 0, sd: -1 })).toThrow(
      new RangeError("sd: sd must be a finite number greater than 0, received -1; write a positive number"),
    );
  });

  it("never decreases and never leaves the bounds, whatever the distribution", () => {
    fc.assert(
      fc.property(anyDistribution, uniform, uniform, (d, p, q) => {
        const quantile = quantileFunction(d);
        const [low, high] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))];
        expect(low).toBeLessThanOrEqual(high);
        const values = d.distribution === "discrete" || d.distribution === "empirical" ? d.values : undefined;
        const { min = -Infinity, max = Infinity } = values
          ? { min: Math.min(...values), max: Math.max(...values) }
          : (d as { min?: number; max?: number });
        expect(low).toBeGreaterThanOrEqual(min);
        expect(high).toBeLessThanOrEqual(max);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("does not decrease from one 32-bit uniform to the next", () => {
    fc.assert(
      fc.property(anyDistribution, fc.integer({ min: 0, max: 2 ** 32 - 2 }), (d, k) => {
        const quantile = quantileFunction(d);
        expect(quantile((k + 0.5) / 2 ** 32)).toBeLessThanOrEqual(quantile((k + 1.5) / 2 ** 32));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("is the inverse of the truncated distribution function: p of the way from F(min) to F(max)", () => {
    const bounds = fc.tuple(
      fc.double({ min: -3, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(bounds, uniform, ([min, width], p) => {
        const max = min + width;
        const share = (cdf: (x: number) => number, x: number) => (cdf(x) - cdf(min)) / (cdf(max) - cdf(min));
        const normal = quantileFunction({ distribution: "normal", mean: 0, sd: 1, min, max });
        const t = quantileFunction({ distribution: "studentT", df: 3.5, min, max });
        // Φ is rounded at 1e-16 and divided by a share of at least 0.001.
        expect(Math.abs(share(normalCdf, normal(p)) - p)).toBeLessThan(1e-12);
        expect(Math.abs(share((x) => studentTCdf(x, 3.5), t(p)) - p)).toBeLessThan(1e-12);
      }),
      { seed: 1 },
    );
  });

  it("is the inverse of the beta distribution function, also stretched", () => {
    const shape = fc.double({ min: 0.5, max: 50, noNaN: true });
    fc.assert(
      fc.property(shape, shape, uniform, (alpha, beta, p) => {
        const x = quantileFunction({ distribution: "beta", alpha, beta, min: -2, max: 6 })(p);
        // Near −2 and 6 the position within the interval is known to 1e-16 of 8 only; √ makes that
        // 1e-8.
        expect(Math.abs(regularizedIncompleteBeta((x + 2) / 8, alpha, beta) - p)).toBeLessThan(3e-8);
      }),
      { seed: 1 },
    );
  });
});
