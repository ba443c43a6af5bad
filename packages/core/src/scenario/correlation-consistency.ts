import { cholesky } from "../random/index.js";
import { type Complain, list, object, type Path } from "./complaint.js";
import { correlationGroups, type RankCorrelation } from "./correlation-groups.js";
import { isDrawnAnew } from "./drawn-anew.js";
import { keyPath } from "./problem.js";
import { say } from "./said.js";
import { nearestName } from "./section.js";

/** What is wrong with correlations: keys that cannot be correlated, and sets that cannot hold together. */
export function checkCorrelations(input: Record<string, unknown>, complain: Complain): void {
  const { correlations, ...rest } = input;
  const numbers = new Map<string, IsUncertain>();
  collectNumbers(rest, [], numbers);
  const sound: RankCorrelation[] = [];
  const firstOf = new Map<string, number>();
  const all = list(correlations);
  all.forEach((correlation, i) => {
    const path = ["correlations", i, "between"];
    const { between, rank } = object(correlation);
    if (!isPair(between)) return;
    const [one, other] = between;
    const faults = [one, other].filter((key, side) => !checkKey([...path, side], key, numbers, complain));
    if (one === other) {
      complain(path, say("sameKeys"), between);
      return;
    }
    const pair = JSON.stringify([one, other].sort());
    const before = firstOf.get(pair);
    if (before !== undefined) {
      complain(path, say("pairTwice", { index: before }), between);
      return;
    }
    firstOf.set(pair, i);
    if (faults.length > 0 || typeof rank !== "number" || !(Math.abs(rank) < 1)) return;
    sound.push({ between: [one, other], rank });
  });
  // A pair left out for a fault of its own would count as uncorrelated here.
  if (sound.length === all.length) checkTogether(sound, complain);
}

type IsUncertain = boolean;

// Every number of the scenario as written, by its key.
function collectNumbers(node: unknown, path: Path, numbers: Map<string, IsUncertain>): void {
  const { value, distribution } = object(node);
  if (distribution !== undefined) numbers.set(keyPath(path), true);
  else if (typeof node === "number" || typeof value === "number") numbers.set(keyPath(path), false);
  else if (typeof node === "object" && node !== null) {
    for (const [key, child] of Object.entries(node)) {
      collectNumbers(child, [...path, Array.isArray(node) ? Number(key) : key], numbers);
    }
  }
}

function isPair(between: unknown): between is [string, string] {
  return Array.isArray(between) && between.length === 2 && between.every((key) => typeof key === "string");
}

/** Complains of a key that cannot be correlated; whether it can. */
function checkKey(
  path: Path,
  key: string,
  numbers: ReadonlyMap<string, IsUncertain>,
  complain: Complain,
): boolean {
  if (isDrawnAnew(key)) {
    complain(path, say("drawnForEach"), key);
    return false;
  }
  const isUncertain = numbers.get(key);
  if (isUncertain === true) return true;
  if (isUncertain === false) {
    complain(path, say("numberIsFixed"), key);
    return false;
  }
  const uncertain = [...numbers.keys()].filter((known) => numbers.get(known) && !isDrawnAnew(known));
  const nearest = nearestName(key, uncertain);
  const hint = nearest === undefined ? [] : [say("didYouMean", { name: nearest })];
  const expected =
    uncertain.length === 0
      ? say("keyOfDistribution")
      : say("keyOfDistributionSuchAs", { names: uncertain.slice(0, 3).join(", ") });
  complain(path, [say("noNumberWithKey"), ...hint], key, expected);
  return false;
}

function checkTogether(correlations: readonly RankCorrelation[], complain: Complain): void {
  for (const { keys } of correlationGroups(correlations)) {
    const conflict = smallestConflict(correlations, keys);
    if (conflict === undefined) continue;
    const stated = correlations.filter(({ between }) => between.every((key) => conflict.includes(key)));
    const pairs = stated.map(({ between: [one, other], rank }) => say("pairWithRank", { one, other, rank }));
    const unstated = conflict
      .flatMap((one, i) => conflict.slice(i + 1).map((other) => [one, other] as const))
      .filter((pair) => !stated.some(({ between }) => pair.every((key) => between.includes(key))))
      .map(([one, other]) => say("pair", { one, other }));
    const told = { count: conflict.length, pairs, factor: largestFactor(stated) };
    complain(
      ["correlations"],
      unstated.length === 0
        ? say("cannotGoTogether", told)
        : say("cannotGoTogetherUnstated", { ...told, unstated }),
    );
  }
}

/** Keys whose correlations cannot hold, of which none can be left out; undefined if all can hold. */
function smallestConflict(
  correlations: readonly RankCorrelation[],
  keys: readonly string[],
): readonly string[] | undefined {
  const canHold = (within: readonly string[]) =>
    areConsistent(correlations.filter(({ between }) => between.every((key) => within.includes(key))));
  if (canHold(keys)) return undefined;
  let conflict = keys;
  for (const key of keys) {
    const without = conflict.filter((other) => other !== key);
    if (!canHold(without)) conflict = without;
  }
  return conflict;
}

function areConsistent(correlations: readonly RankCorrelation[]): boolean {
  return correlationGroups(correlations).every(({ scores }) => cholesky(scores) !== undefined);
}

// To two decimals, so that one can type it.
function largestFactor(correlations: readonly RankCorrelation[]): number {
  let hundredths = 99;
  const times = (factor: number) => correlations.map((one) => ({ ...one, rank: one.rank * factor }));
  while (!areConsistent(times(hundredths / 100))) hundredths -= 1;
  return hundredths / 100;
}
