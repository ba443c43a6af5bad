import { lstat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { ParameterPoints } from "@glidepath/core";
import { withThreads } from "../../executors/with-threads.js";
import { choosePolicies } from "../../input/policies/choose-policies.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import { inWords, type Message } from "../../language/message.js";
import { prepareFolder } from "../../output/prepare-folder.js";
import { openShard } from "../../shards/open-shard.js";
import { isComplete } from "../../shards/read-shard.js";
import { batchesOfPart, type ShardHeader, shardHeader } from "../../shards/shard.js";
import { writeShard } from "../../shards/write-shard.js";
import { withProgress } from "../../terminal/with-progress.js";

/** The options of `glidepath shard`, after reading. */
export interface ShardCommandOptions {
  /** The part, from 0. */
  readonly index: number;
  readonly of: number;
  readonly out: string;
  readonly runs: number;
  readonly seed: string;
  readonly points: ParameterPoints;
  readonly policies?: string;
  readonly workers: number;
  readonly force?: boolean;
  readonly quiet?: boolean;
  /** Refused: they go with `compare`. */
  readonly precision?: string;
  readonly maxRuns?: string;
}

/**
 * `glidepath shard`: simulates one part of the worlds of a comparison and writes it to a file.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the file cannot be written
 */
export async function shardCommand(
  argument: string,
  options: ShardCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { index, of, out, runs, seed, points, workers, quiet } = options;
  checkPart(options);
  const scenario = await loadScenario(argument);
  const header = shardHeader({
    index,
    of,
    runs,
    seed,
    points,
    policies: choosePolicies(scenario, options.policies),
    source: basename(argument),
    chosen: options.policies,
    scenario,
  });
  await prepareFolder(dirname(out), "-o");
  if (!options.force && (await isThere(out, header))) {
    if (!quiet) io.stderr.write(`${io.texts.machines.shard.complete(out)}\n`);
    return;
  }

  await withProgress(quiet, io.stderr, io.texts.tables.progress, (onProgress) =>
    withThreads(workers, (executor) => writeShard(out, header, executor, onProgress)),
  );
  if (quiet) return;
  const worlds = batchesOfPart(header).reduce((sum, batch) => sum + batch.runs, 0);
  const written = io.texts.machines.shard.written({ path: out, worlds, runs, index, last: of - 1 });
  io.stderr.write(`${written}\n`);
}

function checkPart({ index, of, precision, maxRuns }: ShardCommandOptions): void {
  const option = precision === undefined ? "--max-runs" : "--precision";
  if (precision !== undefined || maxRuns !== undefined) {
    throw new InputError(({ machines }) => machines.shard.optionOfCompare(option));
  }
  if (index >= of) {
    throw new InputError(({ machines }) => machines.shard.noSuchPart(index, of, of - 1));
  }
}

// Whether the same part stands there, whole. What is cut off is made again; anything else is left alone.
async function isThere(path: string, { digest, index, of, runs }: ShardHeader): Promise<boolean> {
  const present = await lstat(path).catch(() => undefined);
  if (present === undefined || !present.isFile()) return false;
  const repaired = (what: Message) =>
    new InputError((texts) => `${inWords(what, texts)} ${texts.machines.shard.nameAnother}`);
  const shard = await openShard(path).catch((error: unknown) => {
    throw error instanceof InputError ? repaired((texts) => error.in(texts)) : error;
  });
  const { header } = shard;
  if (header.digest !== digest || header.index !== index || header.of !== of || header.runs !== runs) {
    throw repaired(({ machines }) => machines.shard.ofAnother(path));
  }
  return isComplete(shard);
}
