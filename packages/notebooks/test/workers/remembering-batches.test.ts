import { compare, compareWith, type Executor, inThisThread } from "@glidepath/core";
import { expect, test } from "vitest";
import { rememberingBatches } from "../../src/workers/remembering-batches.js";
import { scenario } from "../workers/scenario.js";

/** This thread, which notes what is asked of it: the first world, the number of worlds, and whose. */
function noting(asked: string[]): Executor {
  return {
    simulate: (job, batches, onBatch) => {
      for (const { firstRun, runs } of batches) {
        asked.push(
          `${firstRun}+${runs} ${Object.keys(job.policies).join()}${job.chanceShift > 0 ? " again" : ""}`,
        );
      }
      return inThisThread.simulate(job, batches, onBatch);
    },
  };
}

test("the second answer asks only for the worlds that the first has not, and is that of compare to the bit", async () => {
  const asked: string[] = [];
  const executor = rememberingBatches(noting(asked));
  const few = await compareWith(executor, scenario, { runs: 250 });
  const more = await compareWith(executor, scenario, { runs: 260 });
  const policies = Object.keys(scenario.policies).join();
  expect(asked).toEqual([`0+250 ${policies}`, `250+10 ${policies}`]);
  expect(few.hash).toBe(compare(scenario, { runs: 250 }).hash);
  expect(more.hash).toBe(compare(scenario, { runs: 260 }).hash);
});

test("worlds of other policies, other chance or other scaling are not taken for those", async () => {
  const executor = rememberingBatches(inThisThread);
  await compareWith(executor, scenario, { runs: 20 });
  const viewed = await compareWith(executor, scenario, { runs: 20, views: true });
  const [first, second] = Object.keys(scenario.policies) as [string, string];
  const own = await compareWith(executor, scenario, { runs: 20, policies: [second] });
  const expected = compare(scenario, { runs: 20, views: true });
  expect(JSON.stringify(viewed)).toBe(JSON.stringify(expected));
  expect(own.hash).toBe(compare(scenario, { runs: 20, policies: [second] }).hash);
  expect(expected.difference(second, first).matched).toBeDefined();
});
