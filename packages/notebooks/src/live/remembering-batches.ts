import type { Batch, Ensemble, Executor, SimulationJob } from "@glidepath/core";

/**
 * An executor that asks another for each batch once: what was simulated for an answer is there for the next,
 * which rests on more worlds. For jobs of one scenario, seed and set of policies.
 *
 * @example const executor = rememberingBatches(workers.executor);
 */
export function rememberingBatches(executor: Executor): Executor {
  const known = new Map<string, Ensemble>();
  return {
    async simulate(job, batches, onBatch) {
      const nameOf = batchName(job);
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

// What tells jobs of one scenario and seed apart.
function batchName({ policies, scaling, chanceShift }: SimulationJob): (batch: Batch) => string {
  const job = JSON.stringify([Object.keys(policies), scaling, chanceShift]);
  return ({ firstRun, runs }) => `${job} ${firstRun} ${runs}`;
}
