import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import {
  checkScenario,
  compare,
  compareWith,
  type Ensemble,
  inThisThread,
  MEASURES,
  simulateBatch,
} from "../../src/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { joinEnsembles } from "../../src/simulation/index.js";
import { buildModel } from "../../src/world/index.js";
import { type RandomCase, randomCase } from "./random-scenario.js";

const RUNS = 8;

function planOf({ scenario, policies, seed }: RandomCase) {
  return {
    model: buildModel(checkScenario(scenario)),
    policies: new Map(Object.entries(policies).map(([name, input]) => [name, toPolicy(input)])),
    seed,
    chanceShift: 0,
  };
}

function expectSame(ensemble: Ensemble, expected: Ensemble): void {
  expect([ensemble.firstRun, ensemble.runs, ensemble.years]).toEqual([
    expected.firstRun,
    expected.runs,
    expected.years,
  ]);
  expect([...ensemble.policies.keys()]).toEqual([...expected.policies.keys()]);
  for (const [name, matrices] of expected.policies) {
    for (const what of MEASURES) expect(ensemble.policies.get(name)?.[what], what).toEqual(matrices[what]);
  }
}

/** Where to cut a row of runs: the first run of each batch but the first. */
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: RUNS - 1 }), { maxLength: 5 });

describe("worlds simulated in pieces", () => {
  it("in any batches and in any order they give what one batch gives, bit for bit", () => {
    fc.assert(
      fc.property(randomCase(), cuts, fc.integer({ min: 0, max: 1_000 }), (random, where, shuffle) => {
        const plan = planOf(random);
        const starts = [0, ...where.sort((a, b) => a - b)];
        const pieces = starts.map((start, i) => ({ start, runs: (starts[i + 1] ?? RUNS) - start }));
        // Any order will do: here a rotation of every second one first.
        const order = [...pieces.filter((_, i) => i % 2 === 1), ...pieces.filter((_, i) => i % 2 === 0)];
        const turned = order.map((_, i) => order[(i + shuffle) % order.length]);
        const joined = joinEnsembles(
          turned.map(({ start, runs }) => simulateBatch(plan, { firstRun: start, runs })),
        );
        expectSame(joined, simulateBatch(plan, { firstRun: 0, runs: RUNS }));
      }),
      { numRuns: 20, seed: 41 },
    );
  });

  it("a run in the middle is the same alone as among others", () => {
    fc.assert(
      fc.property(randomCase(), fc.integer({ min: 0, max: RUNS - 1 }), (random, run) => {
        const plan = planOf(random);
        const alone = simulateBatch(plan, { firstRun: run, runs: 1 });
        const all = simulateBatch(plan, { firstRun: 0, runs: RUNS });
        const { length } = all.years;
        for (const what of MEASURES) {
          const row = all.policies.get("one")?.[what].slice(run * length, (run + 1) * length);
          expect(alone.policies.get("one")?.[what], what).toEqual(row);
        }
      }),
      { numRuns: 20, seed: 43 },
    );
  });
});

describe("a job that is sent somewhere else", () => {
  it("as a structured clone or as JSON gives the same worlds, bit for bit", () => {
    fc.assert(
      fc.property(randomCase({ planned: true }), ({ scenario, policies, seed }) => {
        const checked = checkScenario(scenario);
        const inputs = new Map(Object.entries(policies).map(([name, input]) => [name, toPolicy(input)]));
        const batchOf = (sent: typeof checked) =>
          simulateBatch(
            { model: buildModel(sent), policies: inputs, seed, chanceShift: 0 },
            { firstRun: 0, runs: 3 },
          );
        const here = batchOf(checked);
        expectSame(batchOf(structuredClone(checked)), here);
        expectSame(batchOf(JSON.parse(JSON.stringify(checked))), here);
      }),
      { numRuns: 20, seed: 45 },
    );
  });

  it("by an executor gives what the comparison in this thread gives", async () => {
    const options = { runs: 5, seed: "sent" };
    const sent = await compareWith(inThisThread, drammen2024, options);
    expect(sent.hash).toBe(compare(drammen2024, options).hash);
  });
});

describe("joining batches that do not belong together", () => {
  const plan = planOf(fc.sample(randomCase(), { numRuns: 1, seed: 44 })[0]);
  const batch = (firstRun: number, runs: number) => simulateBatch(plan, { firstRun, runs });

  it("with a run missing is an error", () => {
    expect(() => joinEnsembles([batch(0, 2), batch(3, 2)])).toThrow(
      "Batches must follow one another: run 2 is missing or twice there.",
    );
  });

  it("with a run twice is an error", () => {
    expect(() => joinEnsembles([batch(0, 3), batch(2, 2)])).toThrow("run 3 is missing or twice there");
    expect(() => joinEnsembles([batch(0, 2), batch(0, 2)])).toThrow(RangeError);
  });

  it("of other policies is an error: no world may count as one in which nothing was settled or paid", () => {
    const only = { ...plan, policies: new Map([...plan.policies].slice(0, 1)) };
    expect(() => joinEnsembles([simulateBatch(only, { firstRun: 0, runs: 1 }), batch(1, 1)])).toThrow(
      RangeError,
    );
    expect(() => joinEnsembles([batch(0, 1), simulateBatch(only, { firstRun: 1, runs: 1 })])).toThrow(
      RangeError,
    );
  });

  it("without any is an error", () => {
    expect(() => joinEnsembles([])).toThrow("There are no batches to join.");
  });
});
