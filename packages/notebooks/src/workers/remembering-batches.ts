import type { Batch, Ensemble, Executor } from "@glidepath/core";

/**
 * An executor that asks another for each batch once: what was simulated for an answer is there for the next,
 * which rests on more worlds.
 *
 * @example const executor = rememberingBatches(workers.executor);
 */
export function rememberingBatches(executor: Executor): Executor {
  const known = new Map<string, Ensemble>();
  const jobs = new Map<string, number>();
  return {
    async simulate(job, batches, onBatch) {
      // A job is plain data, and its text all that its worlds depend on.
      const text = JSON.stringify(job);
      const number = jobs.get(text) ?? jobs.size;
      jobs.set(text, number);
      const nameOf = ({ firstRun, runs }: Batch) => `${number} ${firstRun} ${runs}`;
      const isKnown = (batch: Batch) => known.has(nameOf(batch));
      for (const batch of batches.filter(isKnown)) onBatch(known.get(nameOf(batch)) as Ensemble);
      await executor.simulate(
        job,
        batches.filter((batch) => !isKnown(batch)),
        (ensemble) => {
          known.set(nameOf(ensemble), ensemble);
          onBatch(ensemble);
        },
      );
    },
  };
}
