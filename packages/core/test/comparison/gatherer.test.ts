import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gatherer } from "../../src/comparison/worlds/gatherer.js";
import { SERIES_NAMES } from "../../src/comparison/worlds/series-names.js";
import type { Worlds } from "../../src/comparison/worlds/worlds.js";
import { type Ensemble, EXACT_RUNS, MEASURES } from "../../src/index.js";
import { BATCH_RUNS } from "../../src/simulation/index.js";
import { allocateEnsemble } from "../../src/simulation/ensemble.js";
import { normals } from "./numbers.js";
import { expectAddedUp } from "./sketch-accuracy.js";

const horizon = { years: [2024, 2025], planYears: 1 };

/** Batches of made-up numbers: what is gathered does not matter, only that nothing gets lost. */
function madeUp(count: number, runs = BATCH_RUNS): Ensemble[] {
  return Array.from({ length: count }, (_, place) => {
    const batch = allocateEnsemble(["a", "b"], horizon.years, place * runs, runs);
    const z = normals("gathered", 2 * runs, place);
    [...batch.policies.values()].forEach((matrices, policy) => {
      MEASURES.forEach((name, m) => {
        z.forEach((value, i) => {
          matrices[name][i] = 1000 * (policy + 1) * value + m;
        });
      });
    });
    return batch;
  });
}

function gather(batches: readonly Ensemble[], seen: number[] = []): Worlds {
  const gatherer = new Gatherer(horizon, ({ firstRun }) => seen.push(firstRun));
  for (const batch of batches) gatherer.add(batch);
  gatherer.checkComplete(Math.max(...batches.map(({ firstRun, runs }) => firstRun + runs)));
  return gatherer.worlds;
}

/** All that can be said of worlds, to the bit. */
const toldBy = (worlds: Worlds) => ({
  hash: worlds.hash,
  runs: worlds.runs,
  covariance: worlds.covarianceWithPersonYears("a", "b"),
  series: SERIES_NAMES.flatMap((name) => [
    worlds.of("a", name).summaries(true),
    worlds.difference("a", "b", name).summaries(true),
    worlds.netGiven("b", "a", "rise").summaries(true),
  ]),
});

describe("batches gathered", () => {
  const batches = madeUp(6, 10);
  const inOrder = toldBy(gather(batches));

  it("in any order, some of them twice, are the same to the bit, and are handed on in order and once", () => {
    const orders = fc
      .shuffledSubarray(batches, { minLength: batches.length })
      .chain((all) => fc.subarray(all).map((again) => [...all.slice(0, 3), ...again, ...all.slice(3)]));
    fc.assert(
      fc.property(orders, (arriving) => {
        const seen: number[] = [];
        expect(toldBy(gather(arriving, seen))).toEqual(inOrder);
        expect(seen).toEqual([0, 10, 20, 30, 40, 50]);
      }),
      { seed: 57, numRuns: 30 },
    );
  });

  it("with one missing are an error, in the middle, at the end or altogether", () => {
    const complete = (some: readonly Ensemble[], until: number) => {
      const gatherer = new Gatherer(horizon);
      for (const batch of some) gatherer.add(batch);
      gatherer.checkComplete(until);
    };
    expect(() => complete(batches, 60)).not.toThrow();
    expect(() => complete(batches.toSpliced(2, 1), 60)).toThrow(
      "The batch that begins with run 20 is missing.",
    );
    expect(() => complete(batches.slice(0, 5), 60)).toThrow("The batch that begins with run 50 is missing.");
    expect(() => complete([], 60)).toThrow("The batch that begins with run 0 is missing.");
    expect(() => complete(batches, 50)).toThrow("There are 60 worlds; asked for were 50.");
    expect(() => new Gatherer(horizon).worlds).toThrow("There are no batches to join.");
  });
});

describe("at the limit to what is kept", () => {
  const most = EXACT_RUNS / BATCH_RUNS;
  const batches = madeUp(most + 1);
  const kept = gather(batches.slice(0, most));
  const folded = gather(batches);

  it("20 000 worlds are kept, every one of them", () => {
    expect([kept.runs, kept.accuracy, kept.of("a", "net").total.values.length]).toEqual([20_000, 0, 20_000]);
  });

  it("with 250 more all are added up, none lost: exact where they promise it, in any order", () => {
    expect([folded.runs, folded.accuracy]).toEqual([20_250, 0.002]);
    const joined = (name: "net" | "settled", policy: string) =>
      Float64Array.from(
        batches.flatMap((batch) => {
          const matrix = batch.policies.get(policy)?.[name] ?? [];
          return Array.from({ length: batch.runs }, (_, run) => matrix[2 * run] + matrix[2 * run + 1]);
        }),
      );
    for (const name of ["net", "settled"] as const) {
      const [a, b] = [joined(name, "a"), joined(name, "b")];
      expectAddedUp(folded.of("a", name).total, a);
      expectAddedUp(
        folded.difference("b", "a", name).total,
        b.map((value, run) => value - a[run]),
      );
    }
    // The last batch first, so that all wait for each other at some time.
    expect(toldBy(gather(batches.toReversed()))).toEqual(toldBy(folded));
  });
});
