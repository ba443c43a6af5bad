import { createHash } from "node:crypto";
import type { Ensemble } from "@glidepath/core";
import { batchFrom, type BatchShape, DamagedBatch } from "../batches/batch-record.js";
import { linesOf } from "./lines-of.js";
import { type Shard, unusableShard } from "./open-shard.js";
import { batchesOfPart } from "./shard.js";

/**
 * The batches of a shard in their order, one at a time, so that memory does not grow with the file.
 *
 * @throws InputError when the shard is cut off, or a batch is not what was written; at the latest
 *   after the last batch
 */
export async function* batchesOfShard(shard: Shard, shape: BatchShape): AsyncGenerator<Ensemble> {
  const records = recordsOf(shard);
  try {
    for (const expected of batchesOfPart(shard.header)) {
      const { value: record } = await records.next();
      yield await batchFrom(record, expected, shape);
    }
    for await (const _ of records) throw new DamagedBatch(({ machines }) => machines.shard.moreWorlds);
  } catch (error) {
    throw error instanceof DamagedBatch ? unusableShard(shard, (texts) => error.in(texts)) : error;
  }
}

/** Whether all lines of a shard are there, as they were written. */
export async function isComplete(shard: Shard): Promise<boolean> {
  if (shard.closing?.batches !== batchesOfPart(shard.header).length) return false;
  try {
    for await (const _ of recordsOf(shard)) continue;
    return true;
  } catch (error) {
    if (error instanceof DamagedBatch) return false;
    throw error;
  }
}

async function* recordsOf({ path, closing }: Shard): AsyncGenerator<unknown> {
  const linesDigest = createHash("sha256");
  // What has been read, of which the last line is the closing one.
  let last: string | undefined;
  let isHeader = true;
  for await (const line of linesOf(path)) {
    if (last !== undefined) {
      linesDigest.update(`${last}\n`);
      if (!isHeader) yield recordFrom(last);
      isHeader = false;
    }
    last = line;
  }
  if (closing === undefined) throw new DamagedBatch(({ machines }) => machines.shard.cutOff);
  if (linesDigest.digest("hex") !== closing.linesDigest) {
    throw new DamagedBatch(({ machines }) => machines.shard.damagedLines);
  }
}

function recordFrom(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new DamagedBatch(({ machines }) => machines.shard.noJson);
  }
}
