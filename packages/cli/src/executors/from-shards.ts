import { batchesOf, type Executor, planOf, simulatedYears } from "@glidepath/core";
import { jobDigest } from "../batches/job-digest.js";
import type { Shard } from "../shards/open-shard.js";
import { batchesOfShard } from "../shards/read-shard.js";

/**
 * Has the worlds of a comparison from its shards, one part after the other, and what else is asked for
 * from another executor.
 *
 * @param shards all parts, in order
 * @throws InputError when a shard turns out to be damaged
 */
export function fromShards(shards: readonly [Shard, ...Shard[]], others: Executor): Executor {
  const { digest, runs } = shards[0].header;
  const all = JSON.stringify(batchesOf(0, runs));
  return {
    async simulate(job, batches, onBatch) {
      if (jobDigest(job) !== digest || JSON.stringify(batches) !== all) {
        return others.simulate(job, batches, onBatch);
      }
      const shape = { policies: Object.keys(job.policies), years: simulatedYears(planOf(job).model) };
      for (const shard of shards) {
        for await (const batch of batchesOfShard(shard, shape)) onBatch(batch);
      }
    },
  };
}
