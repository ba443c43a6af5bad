import * as fc from "fast-check";
import type { Distribution } from "../../src/random/index.js";

/** A number that a stream of uniforms can produce. */
export const uniform = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((k) => (k + 0.5) / 2 ** 32);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const positive = (min: number, max: number) => number(Math.log(min), Math.log(max)).map(Math.exp);

// Bounds in units of the spread, wide enough to hold more than a millionth of the probability
const bounds = fc
  .tuple(number(-3, 3), number(0.01, 4), fc.constantFrom("none", "min", "max", "both"))
  .map(([low, width, which]) => ({
    low: which === "min" || which === "both" ? low : undefined,
    high: which === "max" || which === "both" ? low + width : undefined,
  }));

const scaled = (bound: number | undefined, map: (z: number) => number) =>
  bound === undefined ? undefined : map(bound);

// Three different numbers in ascending order
const threePoints = fc
  .tuple(number(-100, 100), number(0, 50), number(0.001, 50))
  .map(([min, first, second]) => ({ min, mode: min + first, max: min + first + second }));

/** Any distribution that is valid and not extreme; Student's t may have no mean. */
export const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.tuple(number(-100, 100), positive(0.01, 100), bounds).map(
    ([mean, sd, { low, high }]): Distribution => ({
      distribution: "normal",
      mean,
      sd,
      min: scaled(low, (z) => mean + sd * z),
      max: scaled(high, (z) => mean + sd * z),
    }),
  ),
  fc.tuple(positive(0.01, 1000), positive(0.01, 2), bounds).map(
    ([median, sigma, { low, high }]): Distribution => ({
      distribution: "lognormal",
      median,
      sigma,
      min: scaled(low, (z) => median * Math.exp(sigma * z)),
      max: scaled(high, (z) => median * Math.exp(sigma * z)),
    }),
  ),
  threePoints.map((points): Distribution => ({ distribution: "triangular", ...points })),
  fc
    .tuple(threePoints, fc.option(number(0, 20), { nil: undefined }))
    .map(([points, lambda]): Distribution => ({ distribution: "pert", ...points, lambda })),
  threePoints.map(({ min, max }): Distribution => ({ distribution: "uniform", min, max })),
  fc
    .tuple(positive(0.05, 1e4), positive(0.05, 1e4), threePoints)
    .map(([alpha, beta, { min, max }]): Distribution => ({ distribution: "beta", alpha, beta, min, max })),
  fc.tuple(positive(0.5, 1000), number(-10, 10), positive(0.1, 10), bounds).map(
    ([df, location, scale, { low, high }]): Distribution => ({
      distribution: "studentT",
      df,
      location,
      scale,
      min: scaled(low, (z) => location + scale * z),
      max: scaled(high, (z) => location + scale * z),
    }),
  ),
  fc.array(fc.tuple(number(-100, 100), number(0, 10)), { minLength: 1, maxLength: 12 }).map(
    (pairs): Distribution => ({
      distribution: "discrete",
      values: pairs.map(([value]) => value),
      weights: pairs.map(([, weight], i) => (i === 0 ? weight + 0.1 : weight)),
    }),
  ),
  fc
    .array(number(-100, 100), { minLength: 1, maxLength: 12 })
    .map((values): Distribution => ({ distribution: "empirical", values })),
);
