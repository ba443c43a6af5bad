import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import {
  type Batch,
  batchFingerprint,
  type Ensemble,
  type Matrix,
  MEASURES,
  type Measure,
} from "@glidepath/core";
import { SpokenError } from "../language/message.js";

/** A batch as plain data that JSON can carry, for a file or another machine. */
export interface BatchRecord extends Batch {
  /** SHA-256 of the results, in hexadecimal. */
  readonly fingerprint: string;
  /**
   * Base64 of the gzip of all numbers as little-endian doubles: for each policy in the order of the job
   * each of `MEASURES`, in it a row per run with a column per year.
   */
  readonly numbers: string;
}

/** What a batch must hold, known from its job. */
export interface BatchShape {
  readonly policies: readonly string[];
  readonly years: readonly number[];
}

/** Thrown when a record does not hold the numbers that were put into it. The message is half a sentence. */
export class DamagedBatch extends SpokenError {
  override readonly name = "DamagedBatch";
}

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

// Simulated numbers hardly repeat: the highest level takes twice the time to save one percent more.
const LEVEL = 1;

/** Packs a batch. @example JSON.stringify(await recordOf(batch)) */
export async function recordOf(batch: Ensemble): Promise<BatchRecord> {
  const matrices = [...batch.policies.values()].flatMap((policy) => MEASURES.map((name) => policy[name]));
  const bytes = Buffer.concat(
    matrices.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  return {
    firstRun: batch.firstRun,
    runs: batch.runs,
    fingerprint: fingerprintOf(batch),
    numbers: (await pack(bytes, { level: LEVEL })).toString("base64"),
  };
}

/**
 * Unpacks a record of a batch that is known.
 *
 * @param record from outside, so of any form
 * @throws DamagedBatch when it is not that batch, to the bit, as far as its checksums tell
 */
export async function batchFrom(
  record: unknown,
  { firstRun, runs }: Batch,
  shape: BatchShape,
): Promise<Ensemble> {
  const given = (typeof record === "object" && record !== null ? record : {}) as Partial<BatchRecord>;
  if (given.firstRun !== firstRun || given.runs !== runs || typeof given.numbers !== "string") {
    throw new DamagedBatch(({ machines }) => machines.shard.otherWorlds(firstRun, firstRun + runs - 1));
  }
  const batch = {
    firstRun,
    runs,
    years: shape.years,
    policies: await policiesFrom(given.numbers, runs, shape),
  };
  if (fingerprintOf(batch) !== given.fingerprint) {
    throw new DamagedBatch(({ machines }) => machines.shard.damagedWorlds(firstRun));
  }
  return batch;
}

async function policiesFrom(
  packed: string,
  runs: number,
  { policies, years }: BatchShape,
): Promise<Ensemble["policies"]> {
  const size = runs * years.length;
  const numbers = new Float64Array(policies.length * MEASURES.length * size);
  const bytes = await unpack(Buffer.from(packed, "base64"), { maxOutputLength: numbers.byteLength }).catch(
    () => Buffer.alloc(0),
  );
  if (bytes.length !== numbers.byteLength) {
    throw new DamagedBatch(({ machines }) => machines.shard.damagedNumbers);
  }
  new Uint8Array(numbers.buffer).set(bytes);
  const matrixAt = (place: number): Matrix => numbers.subarray(place * size, (place + 1) * size);
  return new Map(
    policies.map((policy, p) => [
      policy,
      Object.fromEntries(MEASURES.map((name, m) => [name, matrixAt(p * MEASURES.length + m)])) as Record<
        Measure,
        Matrix
      >,
    ]),
  );
}

function fingerprintOf(batch: Ensemble): string {
  return Buffer.from(batchFingerprint(batch)).toString("hex");
}
