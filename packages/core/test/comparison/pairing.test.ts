import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { compare, pairing, ValueSample } from "../../src/index.js";
import { uniformStream } from "../../src/random/index.js";

const sample = (...values: number[]) => new ValueSample(Float64Array.from(values));

/** What pairing was worth for two samples of the same worlds. */
const pairingOf = (first: ValueSample, second: ValueSample) =>
  pairing(first, second, new ValueSample(first.values.map((value, run) => value - second.values[run])));

describe("what pairing was worth", () => {
  it("by hand: 1, 2, 3 and 2, 4, 7 have correlation 5 / √(2 × 38/3) and were worth 3 × (2 + 38/3) / (14/3) runs", () => {
    const worth = pairingOf(sample(1, 2, 3), sample(2, 4, 7));
    expect(worth?.correlation).toBeCloseTo(5 / Math.sqrt((2 * 38) / 3), 12);
    expect(worth?.independentRuns).toBeCloseTo((3 * (2 + 38 / 3)) / (14 / 3), 12);
  });

  it("numbers that go against each other make it worth less than the runs there are: half for x and −x", () => {
    const worth = pairingOf(sample(1, 5, 9), sample(-1, -5, -9));
    expect(worth?.correlation).toBeCloseTo(-1, 12);
    expect(worth?.independentRuns).toBeCloseTo(1.5, 12);
  });

  it("the same difference in every world is worth any number; without spread there is no correlation", () => {
    expect(pairingOf(sample(1, 2, 4), sample(11, 12, 14))?.independentRuns).toBe(Infinity);
    expect(pairingOf(sample(1, 2, 4), sample(3, 3, 3))?.correlation).toBeUndefined();
    expect(pairingOf(sample(1, 2, 4), sample(3, 3, 3))?.independentRuns).toBeCloseTo(3, 12);
    expect(pairingOf(sample(1), sample(2))).toBeUndefined();
  });

  it("independent numbers: so many runs as there are, within what 20 000 pairs leave open", () => {
    const n = 20_000;
    const stream = (name: string) => {
      const next = uniformStream("pairing", name, 0);
      return new ValueSample(Float64Array.from({ length: n }, () => next()));
    };
    const worth = pairingOf(stream("a"), stream("b"));
    // The standard error of a correlation near 0 is 1/√n; the bound is four of them.
    expect(Math.abs(worth?.correlation ?? 1)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs((worth?.independentRuns ?? 0) / n - 1)).toBeLessThan(5 / Math.sqrt(n));
  });

  it("it is that of net over the whole run, and a policy less itself is worth any number", () => {
    const result = compare(exactCases, { runs: 3 });
    expect(result.difference("once", "once").pairing?.independentRuns).toBe(Infinity);
  });
});
