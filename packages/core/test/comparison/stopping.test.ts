import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import {
  alwaysValidInterval,
  compare,
  type Comparison,
  compareWith,
  drop,
  type Executor,
  hold,
  inThisThread,
  Moments,
  ramp,
} from "../../src/index.js";
import { looksOf } from "../../src/comparison/index.js";
import { look } from "../../src/comparison/stopping.js";
import { exactCase } from "../exact/exact-case.js";
import { fourBinomialErrors, normals, uniforms } from "./numbers.js";

describe("the numbers of worlds at which it is looked", () => {
  it("grow by a fourth, up to whole batches of 250, from 1 000 to the most that may be run", () => {
    expect(looksOf({ kind: "sign", maxRuns: 8000 })).toEqual([
      1000, 1250, 1750, 2250, 3000, 3750, 4750, 6000, 7500, 8000,
    ]);
    expect(looksOf({ kind: "precision", within: 1, maxRuns: 1601 })).toEqual([1000, 1250, 1601]);
    expect(looksOf({ kind: "sign", maxRuns: 1000 })).toEqual([1000]);
    expect(looksOf({ kind: "sign", maxRuns: 7 })).toEqual([7]);
    expect(looksOf({ kind: "runs", runs: 12_345 })).toEqual([12_345]);
  });
});

describe("the interval that holds at all looks together", () => {
  // Half its width in standard deviations, from the formula of theorem 2.2 written down apart in Python.
  it.each([
    [1000, 0.05, 0.09598173584209047],
    [5000, 0.05, 0.044590584089464126],
    [20_000, 0.05, 0.023595145899939232],
    [100_000, 0.05, 0.01126289789723669],
    [1000, 0.01, 0.11294485667271462],
    [100_000, 0.01, 0.012757646010922169],
  ])("of %d numbers with error %d is ± %d standard deviations", (n, error, radius) => {
    // Half of them −1 and half 1: the sample variance is n/(n − 1).
    const moments = new Moments().add(Float64Array.from({ length: n }, (_, i) => 5 + 2 * (i % 2)));
    const { estimate, low, high } = alwaysValidInterval(moments, error);
    const deviation = Math.sqrt(n / (n - 1));
    expect(estimate).toBeCloseTo(6, 12);
    expect((high - estimate) / deviation).toBeCloseTo(radius, 12);
    expect((estimate - low) / deviation).toBeCloseTo(radius, 12);
  });

  it("is 1.3 to 2.2 times as wide as the interval for one look, from 1 000 to 100 000 worlds and one to ten pairs", () => {
    for (const n of [1000, 10_000, 100_000]) {
      const moments = new Moments().add(Float64Array.from({ length: n }, (_, i) => i % 2));
      for (const pairs of [1, 10]) {
        const { estimate, high } = alwaysValidInterval(moments, 0.05 / pairs);
        const single = 1.959963984540054 * moments.standardError;
        expect((high - estimate) / single).toBeGreaterThan(1.3);
        expect((high - estimate) / single).toBeLessThan(2.2);
      }
    }
  });

  it("of equal numbers is that number", () => {
    expect(alwaysValidInterval(new Moments().add(new Float64Array(1000).fill(-0.1)), 0.05)).toEqual({
      estimate: -0.1,
      low: -0.1,
      high: -0.1,
    });
  });
});

describe("the share of sequences in which the interval ever misses, at 14 looks up to 20 000", () => {
  const SEQUENCES = 1000;
  const looks = looksOf({ kind: "sign", maxRuns: 20_000 });

  /** Share of sequences whose interval misses the true mean at some look; and that of a plain interval. */
  function missed(name: string, of: (u: Float64Array) => Float64Array, truth: number) {
    let ever = 0;
    let everPlain = 0;
    for (let run = 0; run < SEQUENCES; run++) {
      const numbers = of(uniforms(name, 20_000, run));
      const moments = new Moments();
      let misses = false;
      let missesPlain = false;
      let done = 0;
      for (const until of looks) {
        moments.add(numbers.subarray(done, until));
        done = until;
        const { low, high } = alwaysValidInterval(moments, 0.05);
        misses ||= truth < low || truth > high;
        missesPlain ||= Math.abs(moments.mean - truth) > 1.959963984540054 * moments.standardError;
      }
      if (misses) ever++;
      if (missesPlain) everPlain++;
    }
    return { ever: ever / SEQUENCES, plain: everPlain / SEQUENCES };
  }
  const near = (share: number) => fourBinomialErrors(share, SEQUENCES);

  // Shares of two million Gaussian sequences, and of 20 000 lognormal ones, simulated with NumPy.
  it("is 1.25 % for uniform numbers, where looking so often with the plain interval misses in 24.6 %", () => {
    const { ever, plain } = missed("uniform looks", (u) => u, 0.5);
    expect(Math.abs(ever - 0.0125)).toBeLessThan(near(0.0125));
    expect(Math.abs(plain - 0.2464)).toBeLessThan(near(0.2464));
  });

  it("is 1.8 % for lognormal ones (skewness 6.2), mean √e", () => {
    const lognormal = (u: Float64Array) => {
      // Box and Muller: quicker than the inverse, and the draws are ours.
      const values = new Float64Array(u.length);
      for (let i = 0; i < u.length; i += 2) {
        const size = Math.sqrt(-2 * Math.log(u[i]));
        values[i] = Math.exp(size * Math.cos(2 * Math.PI * u[i + 1]));
        values[i + 1] = Math.exp(size * Math.sin(2 * Math.PI * u[i + 1]));
      }
      return values;
    };
    const { ever } = missed("skewed looks", lognormal, Math.sqrt(Math.E));
    expect(Math.abs(ever - 0.01835)).toBeLessThan(near(0.01835));
  });

  it("is at most 5 % for differences of two policies of Drammen, drawn again and again from 250 worlds", () => {
    const policies = { gradual: ramp({ from: 250, to: 125, years: 4 }), sharp: drop({ to: 125 }) };
    const { total } = compare(drammen2024, { policies, runs: 250, seed: "looks" }).difference(
      "sharp",
      "gradual",
    ).net;
    const again = (u: Float64Array) => u.map((x) => total.values[Math.floor(250 * x)]);
    expect(missed("real looks", again, total.mean.estimate).ever).toBeLessThan(0.05 + near(0.05));
  });
});

/** The exact cases with chance in how much of the decision is filled; the differences are noisy, the runs quick. */
const noisy = exactCase((scenario) => {
  scenario.chance = true;
  scenario.settlement.fill = { typical: 0.9, spread: [{ sd: 0.3 }], largest: 3 };
  scenario.policies = {
    hundred: { kind: "hold", at: 100 },
    less: { kind: "hold", at: 99 },
    half: { kind: "hold", at: 50 },
  };
});

/** Where the rule should stop, from the kept differences and the formula written out again. */
function stopsAt(result: Comparison, maxRuns: number, known: (low: number, high: number) => boolean): number {
  const pairs = result.pairs.map(([first, second]) => result.difference(first, second).net.total.values);
  const error = 0.05 / pairs.length;
  const rate = (-2 * Math.log(error) + Math.log(1 - 2 * Math.log(error))) / 1000;
  for (const n of looksOf({ kind: "sign", maxRuns })) {
    if (n > result.runs) break;
    const decided = pairs.every((values) => {
      const seen = Array.from(values.subarray(0, n));
      const mean = seen.reduce((sum, value) => sum + value, 0) / n;
      const variance = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
      const radius = Math.sqrt(
        ((variance * 2 * (n * rate + 1)) / (n * n * rate)) * Math.log(Math.sqrt(n * rate + 1) / error),
      );
      return known(mean - radius, mean + radius);
    });
    if (decided) return n;
  }
  return Number.NaN;
}

describe("a comparison that stops when it knows enough", () => {
  const sign = compare(noisy, { precision: "sign", maxRuns: 3000, seed: "stop" });

  it("knows the sign of both differences at the first look, where both are many errors away from 0", () => {
    expect(sign.stopping.reason).toBe("decided");
    expect(sign.runs).toBe(stopsAt(sign, 3000, (low, high) => low > 0 || high < 0));
    expect(Object.keys(sign.stopping.intervals)).toEqual(["less - hundred", "half - hundred"]);
    for (const [pair, { low, high, estimate }] of Object.entries(sign.stopping.intervals)) {
      expect(low * high, pair).toBeGreaterThan(0);
      const [first, second] = pair.split(" - ");
      expect(estimate / sign.difference(first, second).net.total.mean.estimate).toBeCloseTo(1, 12);
    }
  });

  it("stops for a tolerance at the look where every pair has it, not before: as written out again", () => {
    const { low, high } = sign.stopping.intervals["half - hundred"];
    // Twice the worlds make it narrower by √2; a little less narrow is asked for.
    const within = ((high - low) / 2) * 0.75;
    const result = compare(noisy, { precision: within, maxRuns: 4000, seed: "stop" });
    expect(result.stopping.reason).toBe("decided");
    const expected = stopsAt(result, 4000, (least, most) => most - least <= 2 * within);
    expect(result.runs).toBe(expected);
    expect(expected).toBeGreaterThan(sign.runs);
    expect(looksOf({ kind: "sign", maxRuns: 4000 })[result.stopping.looks - 1]).toBe(expected);
  });

  it("is undecided when the most worlds are run, and has them all", () => {
    const { stopping, runs } = compare(noisy, { precision: 1, maxRuns: 1300, seed: "stop" });
    expect([stopping.reason, stopping.looks, runs]).toEqual(["undecided", 3, 1300]);
  });

  it("has the worlds of a comparison of so many runs: the same hash", () => {
    const plain = compare(noisy, { runs: sign.runs, seed: "stop" });
    expect(plain.hash).toBe(sign.hash);
    expect(plain.stopping).toEqual({
      rule: { kind: "runs", runs: sign.runs },
      reason: "runs",
      looks: 0,
      intervals: {},
    });
  });

  it("stops at the same look, with the same intervals, whoever runs the batches and in whatever order", async () => {
    const backwards: Executor = {
      async simulate(job, batches, onBatch) {
        const done: Parameters<typeof onBatch>[0][] = [];
        await inThisThread.simulate(job, batches, (batch) => done.push(batch));
        for (const batch of done.reverse()) onBatch(batch);
      },
    };
    const options = { precision: "sign", maxRuns: 3000, seed: "stop" } as const;
    const sent = await compareWith(backwards, noisy, options);
    expect(sent.stopping).toEqual(sign.stopping);
    expect(sent.hash).toBe(sign.hash);
  });

  it("is an error when an executor leaves a batch out, before anything is decided on the others", async () => {
    const forgetful: Executor = {
      async simulate(job, batches, onBatch) {
        await inThisThread.simulate(job, batches.slice(0, -1), onBatch);
      },
    };
    await expect(compareWith(forgetful, noisy, { precision: "sign", maxRuns: 500 })).rejects.toThrow(
      "The batch that begins with run 250 is missing.",
    );
    await expect(compareWith(forgetful, noisy, { runs: 300 })).rejects.toThrow(RangeError);
  });

  it("knows at the first look that equal policies do not differ, and waits for the other pair", () => {
    const policies = { one: hold({ at: 100 }), same: hold({ at: 100 }) };
    const equal = compare(noisy, { policies, precision: "sign", maxRuns: 3000, seed: "stop" });
    expect([equal.stopping.reason, equal.runs]).toEqual(["decided", 1000]);
    expect(equal.stopping.intervals).toEqual({ "same - one": { estimate: 0, low: 0, high: 0 } });
  });

  it("needs two policies, and not the same one twice", async () => {
    expect(() => compare(noisy, { policies: { one: hold() }, precision: "sign" })).toThrow(
      "precision is that of a difference: it takes at least two policies.",
    );
    await expect(
      compareWith(inThisThread, noisy, { policies: ["half", "half"], precision: "sign" }),
    ).rejects.toThrow(RangeError);
  });
});

describe("looking at several pairs", () => {
  const far = new Moments().add(normals("far", 1000).map((z) => 10 + z));
  const near = new Moments().add(normals("near", 1000));
  const rule = { kind: "sign", maxRuns: 5000 } as const;

  it("is decided only where all of them are, each with its part of the error", () => {
    expect(look(rule, new Map([["far", far]])).decided).toBe(true);
    const both = look(
      rule,
      new Map([
        ["far", far],
        ["near", near],
      ]),
    );
    expect(both.decided).toBe(false);
    expect(both.intervals.far).toEqual(alwaysValidInterval(far, 0.025));
  });

  it("knows a difference below 0 as well as one above; one that is 0 in some worlds only is not known", () => {
    expect(look(rule, new Map([["minus far", far.negated()]])).decided).toBe(true);
    const rare = new Moments().add(Float64Array.from({ length: 1000 }, (_, i) => (i === 500 ? 1 : 0)));
    expect(look(rule, new Map([["rare", rare]])).decided).toBe(false);
  });
});
