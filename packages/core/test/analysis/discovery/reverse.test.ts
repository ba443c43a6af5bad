import { describe, expect, test } from "vitest";
import {
  conduct,
  type Mean,
  type Study,
  fitResponseSurface,
  mildestPoint,
  normalQuantile,
  type Point,
  quantileFunction,
  type ResponseSurface,
  type Term,
  tried,
  turningPoints,
  uniformStream,
} from "@glidepath/core";
import { expectedGiven, nearestMiss, normalScores } from "../../../src/analysis/index.js";
import { leastSquares } from "../../../src/analysis/discovery/least-squares.js";
import { shareAsFarOut } from "../../../src/analysis/discovery/share-as-far-out.js";

const term = (coefficient: number, ...inputs: number[]): Term => ({
  inputs: [inputs[0] ?? 0, inputs[1]],
  mean: inputs[1] === inputs[0] ? 1 : 0,
  coefficient,
});
const surfaceOf = (intercept: number, ...terms: Term[]): ResponseSurface => ({
  intercept,
  terms,
  rSquared: 1,
});

function normals(inputs: number, worlds: number) {
  const next = uniformStream("reverse", "normals", 0);
  return Array.from({ length: inputs }, () =>
    Float64Array.from({ length: worlds }, () => normalQuantile(next())),
  );
}

describe("the share of worlds in which a number is as far out", () => {
  test("is the tail beyond its score where it is continuous, on either side", () => {
    const quantile = quantileFunction({ distribution: "uniform", min: 0, max: 10 });
    expect(shareAsFarOut(quantile, -1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(shareAsFarOut(quantile, 1.959963984540054)).toBeCloseTo(0.025, 12);
  });

  test("is that of the whole value where it has few, wherever in its step the score lies", () => {
    const quantile = quantileFunction({
      distribution: "discrete",
      values: [2026, 2027, 2044],
      weights: [0.2, 0.3, 0.5],
    });
    for (const score of [-2.3, -1.2, -0.9]) expect(shareAsFarOut(quantile, score)).toBeCloseTo(0.2, 12);
    expect(shareAsFarOut(quantile, -0.1)).toBeCloseTo(0.5, 12);
    for (const score of [0.1, 2]) expect(shareAsFarOut(quantile, score)).toBeCloseTo(0.5, 12);
  });
});

describe("a surface", () => {
  test("of an outcome that never varies tells nothing of it", () => {
    const surface = fitResponseSurface(normals(1, 200), new Float64Array(200).fill(5));
    expect(surface).toEqual({ intercept: 5, terms: [], rSquared: 0 });
  });
});

describe("normal scores", () => {
  test("of three numbers are the normal quantiles at 1/6, 1/2 and 5/6; equal numbers share one", () => {
    const [low, middle, high] = normalScores(Float64Array.of(7, 9, 1000));
    expect(low).toBeCloseTo(-0.967422, 6);
    expect(middle).toBeCloseTo(0, 15);
    expect(high).toBeCloseTo(0.967422, 6);
    const [one, other] = normalScores(Float64Array.of(2, 2, 5));
    expect(one).toBe(other);
  });
});

describe("least squares", () => {
  test("x and y of four points: 3x − 2y exactly", () => {
    const x = Float64Array.of(-3, -1, 1, 3);
    const y = Float64Array.of(1, -1, -1, 1);
    const outcome = x.map((value, i) => 3 * value - 2 * (y[i] ?? 0));
    const [ofX, ofY] = leastSquares([x, y], outcome);
    expect(ofX).toBeCloseTo(3, 12);
    expect(ofY).toBeCloseTo(-2, 12);
    expect(() => leastSquares([x, x], outcome)).toThrow(RangeError);
  });
});

describe("the fitted surface", () => {
  const scores = normals(30, 4000);
  const z = (input: number, world: number) => scores[input]?.[world] ?? Number.NaN;
  const noise = uniformStream("reverse", "noise", 0);
  // Variances: 4 + 2·1 + 1 = 7 of what is known, 7 of noise: half can be told.
  const outcome = Float64Array.from(
    { length: 4000 },
    (_, w) =>
      10 + 2 * z(3, w) + (z(5, w) ** 2 - 1) + z(3, w) * z(5, w) + Math.sqrt(7) * normalQuantile(noise()),
  );
  const surface = fitResponseSurface(scores, outcome);

  test("takes a score, a square and a product of thirty inputs, and next to nothing else", () => {
    const told = surface.terms.map(({ inputs }) => inputs.filter((input) => input !== undefined).join(" "));
    expect(told.slice(0, 3).toSorted()).toEqual(["3", "3 5", "5 5"]);
    expect(told.length).toBeLessThan(6);
  });

  test("tells half of the variance of worlds that it was not fitted to", () => {
    expect(surface.rSquared).toBeGreaterThan(0.44);
    expect(surface.rSquared).toBeLessThan(0.56);
  });

  test("expects where some are set: 10 + 2·1.5 = 13 with the first alone, and 10 + 3 + 3 + 3 = 19 with both", () => {
    // Coefficients are known to √7/√4000 = 0.04 each.
    expect(Math.abs(expectedGiven(surface, new Map([[3, 1.5]])) - 13)).toBeLessThan(0.3);
    const both = new Map([
      [3, 1.5],
      [5, 2],
    ]);
    expect(Math.abs(expectedGiven(surface, both) - 19)).toBeLessThan(0.8);
    expect(expectedGiven(surface, new Map())).toBe(surface.intercept);
  });

  test("of noise has no terms and tells nothing", () => {
    const { terms, rSquared } = fitResponseSurface(
      scores,
      Float64Array.from({ length: 4000 }, () => noise()),
    );
    expect(terms).toEqual([]);
    expect(Math.abs(rSquared)).toBeLessThan(0.01);
  });
});

describe("the mildest point", () => {
  const options = { target: 0, direction: "down", limit: 5 } as const;

  test("of 10 + 3·z₀ − 4·z₁ is 10/5 = 2 from the middle, at (−1.2, 1.6)", () => {
    const point = mildestPoint(surfaceOf(10, term(3, 0), term(-4, 1)), { ...options, inputs: [0, 1] });
    expect(point?.distance).toBeCloseTo(2, 6);
    expect(point?.scores.get(0)).toBeCloseTo(-1.2, 3);
    expect(point?.scores.get(1)).toBeCloseTo(1.6, 3);
  });

  test("of three, 6 + 2·z₀ − z₁ + 2·z₂, is 6/3 = 2 from it", () => {
    const surface = surfaceOf(6, term(2, 0), term(-1, 1), term(2, 2));
    const point = mildestPoint(surface, { ...options, inputs: [0, 1, 2] });
    expect(point?.distance).toBeCloseTo(2, 5);
    expect(point?.scores.get(1)).toBeCloseTo(2 / 3, 2);
  });

  test("with the correlation 0.6 of the scores 10 − 3·z₀ − 4·z₁ is reached at 10/√(9 + 16 + 14.4)", () => {
    const surface = surfaceOf(10, term(-3, 0), term(-4, 1));
    const point = mildestPoint(surface, { ...options, inputs: [0, 1], correlation: () => 0.6 });
    expect(point?.distance).toBeCloseTo(10 / Math.sqrt(39.4), 5);
  });

  test("bent: 3 − (z² − 1) is 0 at z = ±2; the product 4 − z₀·z₁ at ±(2, 2), √8 away", () => {
    const square = mildestPoint(surfaceOf(3, term(-1, 0, 0)), { ...options, inputs: [0] });
    expect(square?.distance).toBeCloseTo(2, 9);
    const product = mildestPoint(surfaceOf(4, term(-1, 0, 1)), { ...options, inputs: [0, 1] });
    expect(product?.distance).toBeCloseTo(Math.sqrt(8), 5);
  });

  test("upwards is the same with the signs turned", () => {
    const up = { ...options, direction: "up", inputs: [0] } as const;
    expect(mildestPoint(surfaceOf(-3, term(2, 0)), up)?.scores.get(0)).toBeCloseTo(1.5, 9);
  });

  test("beyond the limit there is none, and the nearest miss stands at the limit", () => {
    const surface = surfaceOf(10, term(3, 0), term(-1, 1));
    const tight = { ...options, limit: 2, inputs: [0, 1] };
    expect(mildestPoint(surface, tight)).toBeUndefined();
    expect([...nearestMiss(surface, tight).scores]).toEqual([
      [0, -2],
      [1, 2],
    ]);
  });

  test("of none or four inputs is refused", () => {
    expect(() => mildestPoint(surfaceOf(1), { ...options, inputs: [] })).toThrow(RangeError);
    expect(() => mildestPoint(surfaceOf(1), { ...options, inputs: [0, 1, 2, 3] })).toThrow("received 4");
  });
});

describe("turning points", () => {
  const simulateBy = (truth: (z: (input: number) => number) => number, asked: Point[] = []) =>
    function* (point: Point): Study<Mean> {
      asked.push(point);
      yield* tried([]);
      const estimate = truth((input) => point.scores.get(input) ?? 0);
      return { estimate, standardError: 0.1, low: estimate - 0.2, high: estimate + 0.2 };
    };
  const options = { threshold: 0, margin: 0.5, direction: "down", limit: 3, mostInputs: 3 } as const;

  test("are put right where the surface is off: exp bends away from a line, and is 0.5 beyond 0 at ln 5.5", () => {
    // The surface says 4 − 2·z; the simulation 5 − exp(z), which is −0.5 at z = 1.7047, where a line of 2 says 0.59.
    const surface = surfaceOf(4, term(-2, 0));
    const [point] = conduct(
      turningPoints(surface, {
        ...options,
        simulate: simulateBy((z) => 5 - Math.exp(z(0))),
      }),
    );
    expect(point?.turns).toBe(true);
    expect(point?.scores.get(0)).toBeCloseTo(Math.log(5.5), 1);
    expect(point?.foreseen).toBeCloseTo(4 - 2 * Math.log(5.5), 0);
  });

  test("take one condition, then two, then three, each milder; a fourth input of little weight is never named", () => {
    const terms = [term(-2, 0), term(-1.5, 1), term(-1.2, 2), term(-0.1, 3)];
    const truth = (z: (input: number) => number) => 3 - 2 * z(0) - 1.5 * z(1) - 1.2 * z(2) - 0.1 * z(3);
    const found = conduct(turningPoints(surfaceOf(3, ...terms), { ...options, simulate: simulateBy(truth) }));
    expect(found.map(({ scores }) => [...scores.keys()])).toEqual([[0], [0, 1], [0, 1, 2]]);
    // 3.5 over the length of the coefficients.
    const lengths = [2, Math.hypot(2, 1.5), Math.hypot(2, 1.5, 1.2)];
    found.forEach(({ distance }, i) => expect(distance).toBeCloseTo(3.5 / (lengths[i] ?? 1), 3));
  });

  test("a further condition that makes it hardly milder is left out", () => {
    const surface = surfaceOf(3, term(-2, 0), term(-0.1, 1));
    const truth = (z: (input: number) => number) => 3 - 2 * z(0) - 0.1 * z(1);
    const found = conduct(turningPoints(surface, { ...options, simulate: simulateBy(truth) }));
    expect(found).toHaveLength(1);
  });

  test("where none is within the limit, the nearest miss is given as one", () => {
    const surface = surfaceOf(30, term(-2, 0), term(-1, 1));
    const truth = (z: (input: number) => number) => 30 - 2 * z(0) - z(1);
    const found = conduct(turningPoints(surface, { ...options, simulate: simulateBy(truth) }));
    expect(found.map(({ turns, expected }) => [turns, expected.estimate])).toEqual([
      [false, 24],
      [false, 21],
    ]);
  });

  test("are on the edge, and not confirmed, where an interval reaches back over the threshold", () => {
    const simulate = function* (): Study<Mean> {
      yield* tried([]);
      return { estimate: -0.1, standardError: 0.1, low: -0.3, high: 0.1 };
    };
    const [point] = conduct(turningPoints(surfaceOf(3, term(-2, 0)), { ...options, simulate }));
    expect(point?.turns).toBe(false);
  });

  test("are confirmed in worlds that had no part in the search, last", () => {
    const worlds: string[] = [];
    const simulate = function* (_: Point, which: string): Study<Mean> {
      worlds.push(which);
      yield* tried([]);
      const estimate = which === "fresh" ? 0.1 : -0.5;
      return { estimate, standardError: 0.1, low: estimate - 0.2, high: estimate + 0.2 };
    };
    const [point] = conduct(turningPoints(surfaceOf(3, term(-2, 0)), { ...options, simulate }));
    expect(worlds).toEqual(["search", "fresh"]);
    expect(point?.turns).toBe(false);
  });
});
