import {
  checkScenario,
  compare,
  compared,
  conduct,
  conductWith,
  inThisThread,
  type Keeping,
  sideBySide,
  type Study,
  type StudyJournal,
  type Trial,
  tried,
} from "../../src/index.js";
import { buildModel } from "../../src/world/index.js";
import { tolga2024 } from "../../src/examples/index.js";
import { describe, expect, it } from "vitest";

const scenario = checkScenario(tolga2024);
const [first, second] = Object.keys(scenario.policies);
const difference: Keeping<Float64Array> = {
  name: "difference of net",
  of: (worlds) => worlds.difference(first, second, "net").total.values,
};
const trial = (change: Partial<Trial<Float64Array>> = {}): Trial<Float64Array> => ({
  scenario,
  policies: scenario.policies,
  seed: "study",
  runs: 300,
  keep: difference,
  ...change,
});
const uncertain = (() => {
  const { keys, uncertain: places } = buildModel(scenario).parameters;
  return places.map((place) => keys[place]);
})();

function* study(): Study<readonly number[]> {
  const [all, moved] = yield* tried([trial(), trial({ parameterChange: { how: "moved", keys: uncertain } })]);
  // What is asked next depends on what came before.
  const [more] = yield* tried([trial({ firstRun: 250, runs: Math.abs(all[0]) > 0 ? 20 : 10 })]);
  return [...all, ...moved, ...more];
}

describe("a study", () => {
  it("is given the worlds that `compare` has, to the bit", () => {
    const result = conduct(study());
    const expectedOf = compare(scenario, { runs: 300, seed: "study" });
    const expected = expectedOf.difference(first, second).net.total.values;
    expect(result.slice(0, 300)).toEqual([...expected]);
    expect(result.slice(600)).toEqual(Array.from(expected.subarray(250, 270)));
  });

  it("gives the same by an executor that delivers batches out of order", async () => {
    const backwards = {
      simulate: (job, batches, onBatch) => inThisThread.simulate(job, batches.toReversed(), onBatch),
    } satisfies typeof inThisThread;
    expect(await conductWith(backwards, study())).toEqual(conduct(study()));
  });

  it("goes on where it was when it is interrupted, simulating nothing twice", async () => {
    const written = new Map<string, unknown>();
    const journal: StudyJournal = {
      read: async (record) => written.get(JSON.stringify(record)),
      write: async (record, kept) => void written.set(JSON.stringify(record), kept),
    };
    let left = 3;
    let simulated = 0;
    const failing: typeof inThisThread = {
      async simulate(job, batches, onBatch) {
        if (left-- <= 0) throw new Error("the power went");
        simulated += batches.reduce((sum, { runs }) => sum + runs, 0);
        await inThisThread.simulate(job, batches, onBatch);
      },
    };
    left = 2;
    await expect(conductWith(failing, study(), { journal })).rejects.toThrow("the power went");
    left = 3;
    const told: (readonly [number, number])[] = [];
    const result = await conductWith(failing, study(), {
      journal,
      onProgress: (done, asked) => told.push([done, asked]),
    });
    expect(result).toEqual(conduct(study()));
    expect(simulated).toBe(300 + 300 + 20);
    expect(told.at(-1)).toEqual([620, 620]);
  });

  it("keeps apart in a journal what differs in any way", async () => {
    const records: string[] = [];
    const journal: StudyJournal = {
      read: async (record) => void records.push(JSON.stringify(record)),
      write: async () => {},
    };
    const few = { runs: 2 };
    const [key] = uncertain;
    await conductWith(
      inThisThread,
      tried([
        trial(few),
        trial({ runs: 3 }),
        trial({ ...few, firstRun: 250 }),
        trial({ ...few, seed: "other" }),
        trial({ ...few, otherChance: true }),
        trial({ ...few, parameterPoints: "sobol" }),
        trial({ ...few, parameterChange: { how: "moved", keys: [key] } }),
        trial({ ...few, parameterChange: { how: "redrawn", keys: [key] } }),
        trial({
          ...few,
          policies: { [first]: scenario.policies[second], [second]: scenario.policies[first] },
        }),
        trial({ ...few, scenario: { ...scenario, chance: false } }),
        trial({ ...few, keep: { ...difference, name: "something else" } }),
      ]),
      { journal },
    );
    expect(new Set(records).size).toBe(11);
  });
});

describe("a comparison as a study", () => {
  const options = { runs: 600, seed: "study", policies: [first, second] };

  it("is what `compare` gives, to the bit, also of further views, which scale policies and redraw chance", () => {
    const found = conduct(compared(scenario, { ...options, runs: 60, views: true }));
    const expected = compare(scenario, { ...options, runs: 60, views: true });
    expect(found.hash).toBe(expected.hash);
    expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
  });

  it("goes on from a journal, simulating nothing twice", async () => {
    const written = new Map<string, unknown>();
    const journal: StudyJournal = {
      read: async (record) => structuredClone(written.get(JSON.stringify(record))),
      write: async (record, kept) => void written.set(JSON.stringify(record), structuredClone(kept)),
    };
    const whole = await conductWith(inThisThread, compared(scenario, options), { journal });
    expect(written.size).toBe(3);
    const never = { simulate: () => Promise.reject(new Error("There is nothing left to simulate.")) };
    const again = await conductWith(never, compared(scenario, options), { journal });
    expect(again.hash).toBe(whole.hash);
  });
});

describe("studies side by side", () => {
  function* asking(times: number): Study<number> {
    let sum = 0;
    for (let i = 0; i < times; i++) {
      const [values] = yield* tried([trial({ firstRun: 0, runs: i + 1 })]);
      sum += values.length;
    }
    return sum;
  }

  it("give each what it gives alone: 0, 1 + 2 + 3 and 1 worlds, asked for in three rounds", () => {
    const studies = sideBySide([asking(0), asking(3), asking(1)]);
    const rounds: number[] = [];
    const counted = (function* (): Study<readonly number[]> {
      let step = studies.next();
      while (!step.done) {
        rounds.push(step.value.length);
        step = studies.next(yield step.value);
      }
      return step.value;
    })();
    expect(conduct(counted)).toEqual([0, 6, 1]);
    expect(rounds).toEqual([2, 1, 1]);
  });
});
