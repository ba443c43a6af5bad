import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkScenario,
  type ParameterPoints,
  quantileFunction,
  type QuantityInput,
  type ScenarioInput,
  uniformStream,
} from "../../src/index.js";
import { buildModel } from "../../src/world/index.js";
import { correlate } from "../../src/world/correlate.js";
import { drawsOf } from "../properties/paths.js";
import { fromWorlds, meanOfValues, withChance } from "./worlds.js";

const UNIFORM = { distribution: "uniform", min: 0.05, max: 1 } as const;
const TRIANGULAR = { distribution: "triangular", min: 2.4, mode: 2.5, max: 2.94 } as const;
const LOGNORMAL = { distribution: "lognormal", median: 0.02, sigma: 0.7, max: 0.4 } as const;
const TWO = { distribution: "discrete", values: [0.1, 0.3] } as const;
const [RESOLVE, PERSONS, INTEREST, MOVING] = [
  "staffing.resolve",
  "housing.personsPerDwelling",
  "fund.interest",
  "housing.moveOnRate",
];
type Correlations = ScenarioInput["correlations"];

const scenarioWith = (correlations: Correlations, moveOnRate: QuantityInput = { ...TWO }) =>
  withChance((own) => {
    own.staffing = { ...own.staffing, resolve: { ...UNIFORM } };
    own.housing = { ...own.housing, personsPerDwelling: { ...TRIANGULAR }, moveOnRate };
    own.fund = { ...own.fund, interest: { ...LOGNORMAL } };
    own.correlations = correlations;
  });

/** Values by key in the runs 0 … runs − 1. */
function draws(scenario: ScenarioInput, runs: number, seed: string, parameterPoints?: ParameterPoints) {
  const { parameters } = buildModel(checkScenario(scenario), { parameterPoints });
  const values = new Float64Array(parameters.keys.length);
  const all = Object.fromEntries(parameters.keys.map((key) => [key, new Float64Array(runs)]));
  for (let run = 0; run < runs; run++) {
    parameters.draw(seed, run, values);
    parameters.keys.forEach((key, i) => {
      all[key][run] = values[i];
    });
  }
  return all;
}

/** Ranks from 1, those of equal values their mean. */
function ranks(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
    count.set(value, (count.get(value) ?? 0) + 1);
  });
  return Array.from(values, (value) => (first.get(value) ?? 0) + ((count.get(value) ?? 0) - 1) / 2);
}

function spearman(one: Float64Array, other: Float64Array): number {
  const [x, y] = [ranks(one), ranks(other)];
  const mean = (one.length + 1) / 2;
  const covariance = (a: readonly number[], b: readonly number[]) =>
    meanOfValues(a.map((rank, i) => (rank - mean) * (b[i] - mean)));
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}

/** Distance from an expected rank correlation in standard errors (Bonett and Wright 2000, of Fisher's z). */
function errorsFrom(expected: number, found: number, n: number): number {
  return (Math.atanh(found) - Math.atanh(expected)) / Math.sqrt((1 + expected ** 2 / 2) / (n - 3));
}

const N = 4000;

describe("correlated parameters", () => {
  const correlations: Correlations = [
    { between: [RESOLVE, PERSONS], rank: 0.6 },
    { between: [PERSONS, INTEREST], rank: -0.4 },
  ];
  const scenario = scenarioWith(correlations);
  const drawn = draws(scenario, N, "correlated");

  it("have the rank correlation that is stated, whatever their distributions; 0 where none is stated", () => {
    for (const [one, other, rank] of [
      [RESOLVE, PERSONS, 0.6],
      [PERSONS, INTEREST, -0.4],
      [RESOLVE, INTEREST, 0],
      [RESOLVE, MOVING, 0],
    ] as const) {
      const found = spearman(drawn[one], drawn[other]);
      expect(Math.abs(errorsFrom(rank, found, N)), `${one}, ${other}: ${found}`).toBeLessThan(4);
    }
  });

  it("reach it closely in a quarter of a million draws: 0.6 within 4 · 0.0027", () => {
    const many = 250_000;
    const tie = correlate([{ between: ["a", "b"], rank: 0.6 }], ["a", "b"]);
    const [a, b] = [uniformStream("many", "a", 0), uniformStream("many", "b", 0)];
    const uniforms = new Float64Array(2);
    let sum = 0;
    for (let i = 0; i < many; i++) {
      uniforms.set([a(), b()]);
      tie(uniforms);
      sum += (uniforms[0] - 0.5) * (uniforms[1] - 0.5);
    }
    // Of continuous variates it is the correlation of their uniforms, whose variance is 1/12. A product of
    // such deviations has a mean square of at most 1/80.
    expect(Math.abs((12 * sum) / many - 0.6)).toBeLessThan((4 * 12 * Math.sqrt(1 / 80)) / Math.sqrt(many));
  });

  it("keep their distributions: the largest gap to each quantile function is within Kolmogorov's bound", () => {
    for (const [key, distribution] of [
      [RESOLVE, UNIFORM],
      [PERSONS, TRIANGULAR],
      [INTEREST, LOGNORMAL],
    ] as const) {
      const quantile = quantileFunction(distribution);
      const sorted = drawn[key].toSorted();
      // 1.95/√n is passed by one sample in a thousand: between the quantiles that far below and above.
      const slack = 1.95 / Math.sqrt(N);
      sorted.forEach((value, i) => {
        const share = (i + 0.5) / N;
        if (share > slack) expect(value).toBeGreaterThan(quantile(share - slack));
        if (share < 1 - slack) expect(value).toBeLessThan(quantile(share + slack));
      });
    }
  });

  it("the first that is named keeps its own draws, bit for bit, and so does everything else", () => {
    const apart = draws(scenarioWith([]), 200, "bits");
    const together = draws(scenario, 200, "bits");
    for (const key of Object.keys(apart)) {
      if (key === PERSONS || key === INTEREST) continue;
      expect(together[key], key).toEqual(apart[key]);
    }
    expect(together[PERSONS]).not.toEqual(apart[PERSONS]);
    expect(together[INTEREST]).not.toEqual(apart[INTEREST]);
    const rest = (own: ScenarioInput) => fromWorlds(own, "bits", 20, drawsOf);
    expect(rest(scenario)).toEqual(rest(scenarioWith([])));
  });

  it("a correlation added at the end, with a number not yet named, changes only that number", () => {
    const before = draws(scenario, 200, "bits");
    const after = draws(
      scenarioWith([...correlations, { between: [RESOLVE, MOVING], rank: 0.5 }]),
      200,
      "bits",
    );
    for (const key of Object.keys(before)) {
      if (key === MOVING) expect(after[key]).not.toEqual(before[key]);
      else expect(after[key], key).toEqual(before[key]);
    }
  });

  it("an uncertain number that has nothing to do with them changes none of their draws", () => {
    const fixed = draws(scenarioWith(correlations, 0.2), 200, "bits");
    const before = draws(scenario, 200, "bits");
    for (const key of [RESOLVE, PERSONS, INTEREST]) expect(fixed[key]).toEqual(before[key]);
  });

  it("a rank correlation of 0 changes nothing, bit for bit", () => {
    const zero = scenarioWith([{ between: [RESOLVE, PERSONS], rank: 0 }]);
    expect(draws(zero, 200, "bits")).toEqual(draws(scenarioWith([]), 200, "bits"));
  });
});

describe("correlated numbers with ties", () => {
  const rank = 0.6;
  const r = 2 * Math.sin((Math.PI * rank) / 6);

  it("keep their shares: each of two values in half of the worlds", () => {
    const drawn = draws(scenarioWith([{ between: [RESOLVE, MOVING], rank }]), N, "ties");
    const low = drawn[MOVING].filter((value) => value === 0.1).length;
    expect(drawn[MOVING].every((value) => value === 0.1 || value === 0.3)).toBe(true);
    expect(Math.abs(low - N / 2)).toBeLessThan(4 * Math.sqrt(N / 4));
  });

  it("reach less: two equally likely values and a continuous one √3·(2/π)·arcsin(r/√2) = 0.4987 of 0.6", () => {
    const drawn = draws(scenarioWith([{ between: [RESOLVE, MOVING], rank }]), N, "ties");
    const expected = Math.sqrt(3) * (2 / Math.PI) * Math.asin(r / Math.SQRT2);
    expect(expected).toBeCloseTo(0.4987, 4);
    const found = spearman(drawn[RESOLVE], drawn[MOVING]);
    expect(Math.abs(found - expected)).toBeLessThan(4 / Math.sqrt(N));
  });

  it("and two such values with two others (2/π)·arcsin r = 0.4241, also from observed values", () => {
    const scenario = scenarioWith([{ between: [MOVING, INTEREST], rank }]);
    scenario.fund.interest = { distribution: "empirical", values: [0.01, 0.05] };
    const drawn = draws(scenario, N, "ties");
    const expected = (2 / Math.PI) * Math.asin(r);
    expect(expected).toBeCloseTo(0.4241, 4);
    expect(Math.abs(spearman(drawn[MOVING], drawn[INTEREST]) - expected)).toBeLessThan(4 / Math.sqrt(N));
  });
});

describe("correlated parameters from Sobol points", () => {
  it("have the same rank correlation, and the first still one value in each of 1024 equal shares", () => {
    const scenario = scenarioWith([{ between: [RESOLVE, PERSONS], rank: 0.6 }]);
    const drawn = draws(scenario, 1024, "sobol", "sobol");
    expect(Math.abs(errorsFrom(0.6, spearman(drawn[RESOLVE], drawn[PERSONS]), 1024))).toBeLessThan(4);
    const shares = Array.from(drawn[RESOLVE], (value) => Math.floor(((value - 0.05) / 0.95) * 1024));
    expect(new Set(shares).size).toBe(1024);
    const apart = draws(scenarioWith([]), 1024, "sobol", "sobol");
    expect(drawn[RESOLVE]).toEqual(apart[RESOLVE]);
    expect(drawn[INTEREST]).toEqual(apart[INTEREST]);
  });
});

describe("whatever is correlated", () => {
  const keys = ["a", "b", "c", "d", "e", "f"];
  // A common cause: every pair has the product of two loads, which always holds together.
  const loads = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 6 });
  const uniform = fc.nat(2 ** 32 - 1).map((cell) => (cell + 0.5) / 2 ** 32);

  it("uniforms stay at midpoints of 2³² cells, strictly between 0 and 1; the first and all outside are kept", () => {
    fc.assert(
      fc.property(loads, fc.array(uniform, { minLength: 6, maxLength: 6 }), (own, before) => {
        const correlations = own.flatMap((one, i) =>
          own.slice(0, i).map((other, j) => ({
            between: [keys[j], keys[i]] as [string, string],
            rank: (6 / Math.PI) * Math.asin((one * other) / 200),
          })),
        );
        const uniforms = Float64Array.from(before);
        correlate(correlations, keys)(uniforms);
        for (const u of uniforms) {
          expect(u > 0 && u < 1).toBe(true);
          expect(Number.isInteger(u * 2 ** 32 - 0.5)).toBe(true);
        }
        expect(uniforms[0]).toBe(before[0]);
        expect(Array.from(uniforms.slice(own.length))).toEqual(before.slice(own.length));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("a rank correlation of 0 keeps every uniform to the bit, also the outermost", () => {
    const tie = correlate([{ between: ["a", "b"], rank: 0 }], ["a", "b"]);
    const keeps = (own: number) => {
      const uniforms = Float64Array.of(0.3, own);
      tie(uniforms);
      expect(uniforms[1]).toBe(own);
    };
    for (const own of [2 ** -33, 1 - 2 ** -33]) keeps(own);
    fc.assert(fc.property(uniform, keeps), { seed: 1, numRuns: 2000 });
  });

  it("grow with what they go with: a higher uniform of the first never lowers the second when r > 0", () => {
    const tie = correlate([{ between: ["a", "b"], rank: 0.7 }], ["a", "b"]);
    fc.assert(
      fc.property(uniform, uniform, uniform, (one, other, own) => {
        const after = [Math.min(one, other), Math.max(one, other)].map((first) => {
          const uniforms = Float64Array.of(first, own);
          tie(uniforms);
          return uniforms[1];
        });
        expect(after[0]).toBeLessThanOrEqual(after[1]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("a scenario that was not checked is refused", () => {
    expect(() => correlate([{ between: ["a", "z"], rank: 0.5 }], ["a"])).toThrow(
      new RangeError("These numbers cannot be correlated: a, z."),
    );
  });
});
