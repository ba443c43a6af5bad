import { InputError } from "../errors/input-error.js";
import type { Texts } from "../language/texts.js";
import { type Shard, unusableShard } from "./open-shard.js";
import type { ShardHeader } from "./shard.js";

/**
 * Puts the parts of one comparison in order, in whatever order they were named. A part that is there
 * twice is taken once where both files hold the same lines.
 *
 * @param onPassedOver called with each file that is not needed, and the one that holds the same
 * @throws InputError when a shard belongs to another comparison or is cut off, two differ though they
 *   are the same part, or parts are missing
 */
export function wholeOf(
  shards: readonly Shard[],
  onPassedOver: (path: string, other: string) => void = () => {},
): readonly [Shard, ...Shard[]] {
  const parts = new Map<number, Shard>();
  for (const shard of shards) {
    const { path, header, closing } = shard;
    refuseStranger(shards[0] as Shard, shard);
    if (closing === undefined) throw unusableShard(shard, ({ machines }) => machines.shard.cutOff);
    const present = parts.get(header.index);
    if (present === undefined) {
      parts.set(header.index, shard);
    } else if (present.closing?.linesDigest === closing.linesDigest) {
      onPassedOver(path, present.path);
    } else {
      throw new InputError(({ machines }) =>
        machines.shard.twoOfOnePart({ path, other: present.path, index: header.index }),
      );
    }
  }
  const of = shards[0]?.header.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !parts.has(index));
  if (missing.length > 0) {
    throw new InputError(({ machines }) =>
      machines.shard.missing({ of, count: missing.length, which: ranges(missing) }),
    );
  }
  return [...parts.values()].sort((a, b) => a.header.index - b.header.index) as [Shard, ...Shard[]];
}

function refuseStranger(first: Shard, shard: Shard): void {
  const difference = firstDifference(first.header, shard.header);
  if (difference === undefined) return;
  throw new InputError((texts) => texts.machines.shard.stranger(shard.path, first.path, difference(texts)));
}

/** What differs, in a language. */
type Difference = (texts: Texts) => string;

function firstDifference(a: ShardHeader, b: ShardHeader): Difference | undefined {
  if (a.scenario.name !== b.scenario.name) {
    return ({ machines }) => machines.shard.otherScenario(said(a.scenario.name), said(b.scenario.name));
  }
  for (const key of ["seed", "runs", "points", "policies", "of"] as const) {
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) {
      return ({ machines: { shard } }) => shard.differIn(shard.differing[key], said(a[key]), said(b[key]));
    }
  }
  if (a.digest === b.digest) return undefined;
  return placeOf(a.scenario, b.scenario);
}

function said(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}

// The first key whose values differ, as a path.
function placeOf(a: unknown, b: unknown, path = ""): Difference {
  if (!isObject(a) || !isObject(b)) {
    return ({ machines }) => machines.shard.scenariosDifferAt({ key: path, one: said(a), other: said(b) });
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (JSON.stringify(a[key]) === JSON.stringify(b[key])) continue;
    return placeOf(a[key], b[key], path === "" ? key : `${path}.${key}`);
  }
  return ({ machines: { shard } }) =>
    path === "" ? shard.scenariosDifferInOrder : shard.scenariosDifferInOrderOf(path);
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
