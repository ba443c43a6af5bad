import { open } from "node:fs/promises";
import { jobDigest, NODE_MAJOR } from "../batches/job-digest.js";
import { InputError } from "../errors/input-error.js";
import { readFailure } from "../errors/read-failure.js";
import { inWords, type Message } from "../language/message.js";
import { version } from "../version.js";
import { linesOf } from "./lines-of.js";
import { jobOf, SHARD_FORMAT, SHARD_FORMAT_VERSION, type ShardClosing, type ShardHeader } from "./shard.js";

/** A shard whose first and last line have been read; what stands between is still to be. */
export interface Shard {
  readonly path: string;
  readonly header: ShardHeader;
  /** Missing where the file is cut off. */
  readonly closing: ShardClosing | undefined;
}

/**
 * Reads the first and the last line of a shard.
 *
 * @throws InputError when the file cannot be read, is something else, or was made by another version
 */
export async function openShard(path: string): Promise<Shard> {
  try {
    const header = headerFrom(path, await firstLine(path));
    return { path, header, closing: closingFrom(await lastLine(path)) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError((texts) => texts.machines.shard.unreadable(path, readFailure(error, texts)));
  }
}

/** How a shard that is cut off or damaged is told of, with what makes it anew. */
export function unusableShard({ path, header: { index, of } }: Shard, what: Message): InputError {
  return new InputError((texts) =>
    texts.machines.shard.unusable({ path, what: inWords(what, texts), index, of }),
  );
}

async function firstLine(path: string): Promise<unknown> {
  const start = await bytesOf(path, (size) => ({ from: 0, length: Math.min(size, BEGINNING.length) }));
  // A file without line breaks is not read to its end to find that it is something else.
  if (start !== BEGINNING) return undefined;
  for await (const line of linesOf(path)) return objectFrom(line);
  return undefined;
}

const BEGINNING = `{"format":"${SHARD_FORMAT}"`;
const LONGEST_CLOSING = 1000;

async function lastLine(path: string): Promise<unknown> {
  const end = await bytesOf(path, (size) => {
    const length = Math.min(size, LONGEST_CLOSING);
    return { from: size - length, length };
  });
  if (!end.endsWith("\n")) return undefined;
  return objectFrom(end.slice(end.lastIndexOf("\n", end.length - 2) + 1));
}

async function bytesOf(
  path: string,
  part: (size: number) => { readonly from: number; readonly length: number },
): Promise<string> {
  const file = await open(path);
  try {
    const { from, length } = part((await file.stat()).size);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

function objectFrom(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function headerFrom(path: string, given: unknown): ShardHeader {
  const header = (given ?? {}) as Partial<ShardHeader>;
  if (header.format !== SHARD_FORMAT) {
    throw new InputError(({ machines }) => machines.shard.noShard(path));
  }
  if (header.formatVersion !== SHARD_FORMAT_VERSION) {
    const found = String(header.formatVersion);
    throw new InputError(({ machines }) => machines.shard.otherForm(path, found, SHARD_FORMAT_VERSION));
  }
  if (header.glidepath !== version()) {
    const found = String(header.glidepath);
    throw new InputError(({ machines }) => machines.shard.otherVersion(path, found, version()));
  }
  if (header.node !== NODE_MAJOR) {
    const found = String(header.node);
    throw new InputError(({ machines }) => machines.shard.otherNode(path, found, NODE_MAJOR));
  }
  if (!isWhole(header)) {
    throw new InputError(({ machines }) => machines.shard.damagedHeader(path));
  }
  return header;
}

// The digest tells whether what decides about the numbers is as it was written.
function isWhole(header: Partial<ShardHeader>): header is ShardHeader {
  const { index, of, runs, seed, points, policies, scenario, source, digest } = header;
  return (
    [index, of, runs].every((value) => Number.isInteger(value) && (value as number) >= 0) &&
    (index as number) < (of as number) &&
    [seed, source].every((value) => typeof value === "string") &&
    (points === "random" || points === "sobol") &&
    Array.isArray(policies) &&
    typeof scenario?.policies === "object" &&
    digest === jobDigest(jobOf(header as ShardHeader))
  );
}

function closingFrom(given: unknown): ShardClosing | undefined {
  const closing = (given ?? {}) as Partial<ShardClosing>;
  const isClosing = Number.isInteger(closing.batches) && typeof closing.linesDigest === "string";
  return isClosing ? (closing as ShardClosing) : undefined;
}
