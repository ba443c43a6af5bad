import {
  type Batch,
  batchesOf,
  type ParameterPoints,
  type PolicySpec,
  type Scenario,
  type SimulationJob,
} from "@glidepath/core";
import { jobDigest, NODE_MAJOR } from "../batches/job-digest.js";
import { version } from "../version.js";

/**
 * The first line of a shard, a file of JSON lines with one part of the worlds of a comparison. After it
 * comes a line for each batch (`BatchRecord`), in order, and a closing line (`ShardClosing`).
 */
export interface ShardHeader {
  readonly format: typeof SHARD_FORMAT;
  readonly formatVersion: typeof SHARD_FORMAT_VERSION;
  /** Version of Glidepath, and major version of Node. */
  readonly glidepath: string;
  readonly node: string;
  /** That of `jobOf` this header. */
  readonly digest: string;
  /** The part, from 0, of so many. */
  readonly index: number;
  readonly of: number;
  /** Worlds of all parts together. */
  readonly runs: number;
  readonly seed: string;
  /** What uncertain numbers are drawn from. */
  readonly points: ParameterPoints;
  /** Policies of the scenario, in the order in which they are compared. */
  readonly policies: readonly string[];
  /** For the report: the scenario's file or name, and `--policies` where it was given. */
  readonly source: string;
  readonly chosen?: string;
  /** The checked scenario. */
  readonly scenario: Scenario;
}

/** The last line of a shard. */
export interface ShardClosing {
  readonly batches: number;
  /** SHA-256 of all lines before, in hexadecimal. */
  readonly linesDigest: string;
}

export const SHARD_FORMAT = "glidepath shard";
export const SHARD_FORMAT_VERSION = 1;

/** The header of a part of a comparison. */
export function shardHeader(
  part: Omit<ShardHeader, "format" | "formatVersion" | "glidepath" | "node" | "digest">,
): ShardHeader {
  return {
    format: SHARD_FORMAT,
    formatVersion: SHARD_FORMAT_VERSION,
    glidepath: version(),
    node: NODE_MAJOR,
    digest: jobDigest(jobOf(part)),
    ...part,
  };
}

/** What a shard simulates a part of. */
export function jobOf({
  scenario,
  policies,
  seed,
  points,
}: Pick<ShardHeader, "scenario" | "policies" | "seed" | "points">): SimulationJob {
  const specs = Object.fromEntries(
    policies.map((name) => [name, scenario.policies[name] as PolicySpec] as const),
  );
  return { scenario, policies: specs, scaling: {}, seed, chanceShift: 0, parameterPoints: points };
}

/**
 * The batches of a part: whole ones that follow one another, as many as in the other parts or one fewer.
 * There may be none, where there are more parts than batches.
 */
export function batchesOfPart({ index, of, runs }: Pick<ShardHeader, "index" | "of" | "runs">): Batch[] {
  const batches = batchesOf(0, runs);
  const start = (part: number) => Math.floor((part * batches.length) / of);
  return batches.slice(start(index), start(index + 1));
}
