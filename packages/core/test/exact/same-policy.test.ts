import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { compare, drop, follow, MEASURES, ramp, type SeriesJson } from "../../src/index.js";

const seed = "same policy";
const gradual = ramp({ from: 250, to: 125, years: 4, announced: "ahead" });

describe("a policy compared with itself", () => {
  const twice = compare(drammen2024, {
    policies: {
      first: gradual,
      other: drop({ to: 125 }),
      again: ramp({ from: 250, to: 125, years: 4, announced: "ahead" }),
    },
    runs: 20,
    seed,
  });

  it("is the same in every measure, year and world, bit for bit", () => {
    for (const what of MEASURES) {
      const [first, again] = [twice.policy("first"), twice.policy("again")].map((result) =>
        result.measure(what),
      );
      first.byYear.forEach((sample, year) => {
        expect(sample.values.length).toBe(20);
        expect(Array.from(sample.values)).toEqual(Array.from(again.byYear[year].values));
      });
    }
  });

  it("differs by zero in every cell: net, its parts, fund, settled", () => {
    const difference = twice.difference("again", "first");
    const { level, adjustment, surprise } = difference.parts;
    const { net, netReal, netPresentValue, fund, grants, costs, adjustmentCost, settled } = difference;
    for (const series of [net, netReal, netPresentValue, fund, grants, costs, adjustmentCost, settled]) {
      for (const sample of series.byYear)
        expect(sample.values.every((value) => Object.is(value, 0))).toBe(true);
    }
    for (const series of [level, adjustment, surprise]) {
      for (const sample of series.byYear) expect(sample.values.every((value) => value === 0)).toBe(true);
    }
    expect(difference.shareTied).toBe(1);
    expect(difference.shareBetter.estimate).toBe(0.5);
  });

  it("is zero in every number of the JSON output too", () => {
    const json = compare(drammen2024, { policies: { a: gradual, b: gradual }, runs: 20, seed }).toJSON();
    const { net, netReal, netPresentValue, settled, grants, costs, adjustmentCost, parts } =
      json.differences["b - a"];
    const all: SeriesJson[] = [net, netReal, netPresentValue, settled, grants, costs, adjustmentCost];
    for (const { byYear, total, planTotal } of [...all, parts.level, parts.adjustment, parts.surprise]) {
      for (const { mean, standardError, p5, p25, p50, p75, p95 } of [...byYear, total, planTotal].filter(
        (s) => s != null,
      )) {
        expect([mean, standardError, p5, p25, p50, p75, p95].every((value) => value === 0)).toBe(true);
      }
    }
  });
});

describe("what is compared beside it", () => {
  it("changes nothing of it: alone, in company, and in another order it has the same hash", () => {
    const alone = compare(drammen2024, { policies: { gradual }, runs: 20, seed }).policy("gradual");
    const others = {
      follow: follow({ share: 0.75, largestChange: 60 }),
      big: ramp({ from: 900, to: 800, years: 4 }),
    };
    for (const policies of [
      { gradual, ...others },
      { ...others, gradual },
    ]) {
      const among = compare(drammen2024, { policies, runs: 20, seed }).policy("gradual");
      for (const what of MEASURES) {
        alone.measure(what).byYear.forEach((sample, year) => {
          expect(Array.from(among.measure(what).byYear[year].values)).toEqual(Array.from(sample.values));
        });
      }
    }
  });

  it("the same seed gives the same hash, another seed another one", () => {
    const hashOf = (name: string) =>
      compare(drammen2024, { policies: { gradual }, runs: 5, seed: name }).hash;
    expect(hashOf("a")).toBe(hashOf("a"));
    expect(hashOf("a")).not.toBe(hashOf("b"));
  });
});
