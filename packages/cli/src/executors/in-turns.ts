import { setImmediate } from "node:timers/promises";
import { type Executor, planOf, simulateBatch } from "@glidepath/core";

/** Runs everything in this thread, and after each batch lets others have a turn: Ctrl-C, the progress bar. */
export const inTurns: Executor = {
  async simulate(job, batches, onBatch) {
    const plan = planOf(job);
    for (const batch of batches) {
      onBatch(simulateBatch(plan, batch));
      await setImmediate();
    }
  },
};
