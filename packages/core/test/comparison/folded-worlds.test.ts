import { describe, expect, it } from "vitest";
import { FoldedSeries } from "../../src/comparison/worlds/folded-series.js";
import { FoldedWorlds } from "../../src/comparison/worlds/folded-worlds.js";
import { KeptWorlds } from "../../src/comparison/worlds/kept-worlds.js";
import { SERIES_NAMES } from "../../src/comparison/worlds/series-names.js";
import { tolga2024 } from "../../src/examples/tolga-2024.js";
import {
  checkScenario,
  Difference,
  PolicyResult,
  type Series,
  simulateBatch,
  simulatedYears,
  hold,
  drop,
  ramp,
} from "../../src/index.js";
import { KeptSeries } from "../../src/comparison/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { buildModel } from "../../src/world/index.js";
import { batchFingerprint } from "../../src/comparison/worlds/fingerprint.js";
import { expectAddedUp } from "./sketch-accuracy.js";

const model = buildModel(checkScenario(tolga2024));
const horizon = { years: simulatedYears(model), planYears: model.planYears };
const policies = new Map(
  Object.entries({ steady: hold(), fall: drop({ to: 5 }), slow: ramp({ from: 15, to: 5, years: 4 }) }).map(
    ([name, input]) => [name, toPolicy(input)],
  ),
);
const names = [...policies.keys()];
const pairs = names.flatMap((first) => names.map((second) => [first, second] as const));

// Batches of unlike sizes, one of a single world.
const batches = [
  [0, 100],
  [100, 1],
  [101, 139],
].map(([firstRun, runs]) =>
  simulateBatch({ model, policies, seed: "folded", chanceShift: 0 }, { firstRun, runs }),
);
const fingerprints = batches.map(batchFingerprint);
const kept = new KeptWorlds(batches, horizon, fingerprints);
const folded = new FoldedWorlds(names, horizon);
batches.forEach((batch, place) => folded.add(batch, fingerprints[place]));

function expectSeries(series: Series, expected: Series): void {
  expected.byYear.forEach((sample, year) => expectAddedUp(series.byYear[year], sample.values));
  expectAddedUp(series.total, expected.total.values);
  expectAddedUp(series.planTotal, expected.planTotal.values);
}

describe("worlds that are added up say what worlds that are kept say", () => {
  it("how many they are, with the same fingerprint", () => {
    expect([folded.runs, folded.hash]).toEqual([240, kept.hash]);
  });

  it.each(names)("every series of %s", (policy) => {
    for (const name of SERIES_NAMES) expectSeries(folded.of(policy, name), kept.of(policy, name));
  });

  it.each(pairs)("every series of %s minus %s", (first, second) => {
    for (const name of SERIES_NAMES) {
      expectSeries(folded.difference(first, second, name), kept.difference(first, second, name));
    }
  });

  it.each(pairs)("net of %s minus %s where need rises and where it falls", (first, second) => {
    for (const change of ["rise", "fall"] as const) {
      expectSeries(folded.netGiven(first, second, change), kept.netGiven(first, second, change));
    }
  });

  it.each(pairs)("what is computed of the difference of %s and %s", (first, second) => {
    const [addedUp, exact] = [folded, kept].map(
      (worlds) =>
        new Difference(new PolicyResult(first, "", worlds), new PolicyResult(second, "", worlds), worlds),
    );
    const [ratio, expectedRatio] = [addedUp.netPerPersonYear, exact.netPerPersonYear];
    expect(ratio === undefined).toBe(expectedRatio === undefined);
    if (ratio !== undefined && expectedRatio !== undefined) {
      expect(ratio.estimate / expectedRatio.estimate).toBeCloseTo(1, 9);
      expect(ratio.standardError / expectedRatio.standardError).toBeCloseTo(1, 9);
    }
    if (first === second) expect(addedUp.pairing).toEqual(exact.pairing);
    else {
      expect(addedUp.pairing?.correlation).toBeCloseTo(exact.pairing?.correlation ?? Number.NaN, 9);
      expect((addedUp.pairing?.independentRuns ?? 0) / (exact.pairing?.independentRuns ?? 0)).toBeCloseTo(
        1,
        9,
      );
    }
    expect(addedUp.shareBetter).toEqual(exact.shareBetter);
    expect(addedUp.shareTied).toBe(exact.shareTied);
  });

  it.each(names)(
    "the chance that the fund of %s is dry by each year, and about another threshold",
    (policy) => {
      const [addedUp, exact] = [folded, kept].map((worlds) => worlds.of(policy, "fund"));
      for (const year of horizon.years) {
        expect(addedUp.probabilityBelow(0).by(year)).toEqual(exact.probabilityBelow(0).by(year));
        const about = (threshold: number) => exact.probabilityBelow(threshold).by(year).estimate;
        const { estimate } = addedUp.probabilityBelow(1e6).by(year);
        expect(estimate).toBeGreaterThanOrEqual(about(1e6 * (1 - 0.003)));
        expect(estimate).toBeLessThanOrEqual(about(1e6 * (1 + 0.003)));
      }
    },
  );
});

describe("a balance near zero, added up", () => {
  const years = { years: [2024, 2025], planYears: 1 };
  // Falls to 0, to either side of it by less than half an øre, by more, and not at all.
  const balances = Float64Array.of(1, 0, 1, -0.004, -0.004, 1, 1, -0.006, 3, 2, -5, 9);

  it("is below 0 where a balance that is kept is: from half an øre on, and once it has been", () => {
    const kept = new KeptSeries(years, balances);
    const addedUp = FoldedSeries.empty(years, true);
    addedUp.add(kept);
    for (const [year, share] of [
      [2024, 1 / 6],
      [2025, 2 / 6],
    ]) {
      expect(kept.probabilityBelow(0).by(year).estimate).toBe(share);
      expect(addedUp.probabilityBelow(0).by(year)).toEqual(kept.probabilityBelow(0).by(year));
    }
  });
});

describe("what worlds that are added up cannot say", () => {
  it("sums and differences but the named ones, and single worlds", () => {
    const net = folded.of("fall", "net");
    expect(() => net.minus()).toThrow(/single worlds are not kept: there is no telling sums and differences/);
    expect(() => net.plus()).toThrow(RangeError);
    expect(() => net.total.values).toThrow(/Single worlds are kept up to 20000 runs; there are 240/);
  });

  it("the chance to fall below a threshold of anything but a policy's fund, in either order", () => {
    for (const series of [
      folded.of("fall", "net"),
      folded.difference("fall", "steady", "fund"),
      folded.difference("steady", "fall", "fund"),
    ]) {
      expect(() => series.probabilityBelow(0).by(2025)).toThrow(/but for a policy's fund/);
    }
    expect(() => folded.of("fall", "fund").probabilityBelow(0).by(1999)).toThrow(/1999 was not simulated/);
  });
});

describe("worlds where need rises and where it falls", () => {
  const worlds = (need: number[][]) => {
    const [policy] = batches[0].policies.values();
    const matrix = Float64Array.from(need.flat());
    const all = Object.fromEntries(Object.keys(policy).map((name) => [name, matrix])) as typeof policy;
    return new KeptWorlds(
      [{ firstRun: 0, runs: need.length, years: [2024, 2025, 2026], policies: new Map([["a", all]]) }],
      { years: [2024, 2025, 2026], planYears: 2 },
    );
  };

  it("are told by the first and the last plan year; where it stays the same it does neither", () => {
    const three = worlds([
      [10, 11, 0],
      [10, 9, 99],
      [10, 10, 50],
    ]);
    expect(three.worldsWith("rise")).toEqual([true, false, false]);
    expect(three.worldsWith("fall")).toEqual([false, true, false]);
    expect([
      three.netGiven("a", "a", "rise").total.count,
      three.netGiven("a", "a", "fall").total.count,
    ]).toEqual([1, 1]);
  });
});
