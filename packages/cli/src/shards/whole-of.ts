import { InputError } from "../input/input-error.js";
import { type Shard, unusableShard } from "./open-shard.js";
import type { ShardHeader } from "./shard.js";

/**
 * Puts the parts of one comparison in order, in whatever order they were named. A part that is there
 * twice is taken once where both files hold the same lines.
 *
 * @param onPassedOver called with a sentence on each file that is not needed
 * @throws InputError when a shard belongs to another comparison or is cut off, two differ though they
 *   are the same part, or parts are missing
 */
export function wholeOf(
  shards: readonly Shard[],
  onPassedOver: (sentence: string) => void = () => {},
): readonly [Shard, ...Shard[]] {
  const parts = new Map<number, Shard>();
  for (const shard of shards) {
    const { path, header, closing } = shard;
    refuseStranger(shards[0] as Shard, shard);
    if (closing === undefined) throw unusableShard(shard, "is cut off: it has no closing line");
    const present = parts.get(header.index);
    if (present === undefined) {
      parts.set(header.index, shard);
    } else if (present.closing?.linesDigest === closing.linesDigest) {
      onPassedOver(`${path} is passed over: it holds the same as ${present.path}.`);
    } else {
      throw new InputError(
        `${path} and ${present.path} are both part ${header.index} and hold different lines. Leave one out.`,
      );
    }
  }
  const of = shards[0]?.header.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !parts.has(index));
  if (missing.length > 0) {
    throw new InputError(
      `Of ${of} parts ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: ${ranges(missing)}. ` +
        "Make them with glidepath shard … --index, or name their files too.",
    );
  }
  return [...parts.values()].sort((a, b) => a.header.index - b.header.index) as [Shard, ...Shard[]];
}

function refuseStranger(first: Shard, shard: Shard): void {
  const difference = firstDifference(first.header, shard.header);
  if (difference === undefined) return;
  throw new InputError(
    `${shard.path} does not belong with ${first.path}: ${difference}. Merge the shards of one comparison.`,
  );
}

function firstDifference(a: ShardHeader, b: ShardHeader): string | undefined {
  if (a.scenario.name !== b.scenario.name) {
    return `they are of different scenarios (${said(a.scenario.name)} and ${said(b.scenario.name)})`;
  }
  for (const key of ["seed", "runs", "points", "policies", "of"] as const) {
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) {
      return `they differ in ${NAMES[key]} (${said(a[key])} and ${said(b[key])})`;
    }
  }
  if (a.digest === b.digest) return undefined;
  return `their scenarios differ${placeOf(a.scenario, b.scenario)}`;
}

const NAMES = {
  seed: "their seed",
  runs: "the number of worlds",
  points: "what they draw uncertain numbers from",
  policies: "their policies",
  of: "the number of parts",
};

function said(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}

// The first key whose values differ, as a path.
function placeOf(a: unknown, b: unknown, path = ""): string {
  if (!isObject(a) || !isObject(b)) return ` at ${path} (${said(a)} and ${said(b)})`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (JSON.stringify(a[key]) === JSON.stringify(b[key])) continue;
    return placeOf(a[key], b[key], path === "" ? key : `${path}.${key}`);
  }
  return path === "" ? " in the order of their keys" : ` in the order of the keys of ${path}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** @example ranges([2, 5, 6, 7]) // "2, 5–7" */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
