import { fromShards } from "../../executors/from-shards.js";
import { withThreads } from "../../executors/with-threads.js";
import type { SpeakingIo } from "../../io.js";
import { prepareFolder } from "../../output/prepare-folder.js";
import { checkMemory } from "../../executors/check-memory.js";
import { openShard, type Shard } from "../../shards/open-shard.js";
import { wholeOf } from "../../shards/whole-of.js";
import { compareCommandLine } from "../../comparison/compare-command-line.js";
import { compareWithProgress } from "../../comparison/compare-with-progress.js";
import { deliverComparison, type DeliveryOptions } from "../../comparison/deliver-comparison.js";

/** The options of `glidepath merge`, after reading. */
export interface MergeCommandOptions extends DeliveryOptions {
  readonly workers: number;
}

/**
 * `glidepath merge`: makes of all parts of a comparison what `glidepath compare` gives.
 *
 * @param paths in any order
 * @throws InputError when a file is no shard, is damaged or belongs to another comparison, or parts are
 *   missing; TaskError when the results cannot be written
 */
export async function mergeCommand(
  paths: readonly string[],
  options: MergeCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const opened: Shard[] = [];
  for (const path of paths) opened.push(await openShard(path));
  const shards = wholeOf(opened, (path, other) => {
    if (!options.quiet) io.stderr.write(`${io.texts.machines.shard.passedOver(path, other)}\n`);
  });
  const { scenario, policies, runs, seed, points, source, chosen } = shards[0].header;
  checkMemory(scenario, policies.length, runs);
  if (options.out !== undefined) await prepareFolder(options.out);

  const comparison = await compareWithProgress(
    {
      scenario,
      policies,
      worlds: { runs, seed, parameterPoints: points },
      withExecutor: (use) => withThreads(options.workers, (threads) => use(fromShards(shards, threads))),
      ifInterrupted: io.texts.machines.nothingWrittenPartsStay,
      quiet: options.quiet,
    },
    io,
  );
  const commandLine = compareCommandLine(source, { runs, seed, points, policies: chosen });
  await deliverComparison(comparison, commandLine, options, io);
}
