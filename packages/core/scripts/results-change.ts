import { createHash } from "node:crypto";

/** Whole-run results by scenario, as the baseline keeps them: numbers, in whatever they lie in. */
export type Baseline = Readonly<Record<string, unknown>>;

/** A short name of the results of a baseline, which CHANGELOG.md and changesets use. */
export function baselineName(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The line by which an entry says that results are now those of a baseline. */
export function resultsLine(name: string): string {
  return `Results: baseline ${name}`;
}

/**
 * By how much results of a scenario have moved: the number that moved most, relative to what it was.
 *
 * @returns a sentence for each scenario of the new baseline
 */
export function changesOfResults(before: Baseline, after: Baseline): string[] {
  return Object.entries(after).map(([scenario, results]) => {
    const old = before[scenario];
    if (old === undefined) return `${scenario}: new.`;
    const known = numbersIn(old);
    const moved = [...numbersIn(results)]
      .map(([path, value]) => ({ path, from: known.get(path) ?? Number.NaN, to: value }))
      .filter(({ from, to }) => from !== to)
      .toSorted((one, other) => size(other) - size(one));
    const [most] = moved;
    if (most === undefined) return `${scenario}: as before.`;
    const share = `${(100 * size(most)).toPrecision(2)} %`;
    return `${scenario}: ${moved.length} of ${known.size} numbers, the most ${most.path} (${most.from} to ${most.to}, ${share}).`;
  });
}

/** The share by which a number has moved; infinite where it was 0 or was not there. */
function size({ from, to }: { from: number; to: number }): number {
  const share = Math.abs(to / from - 1);
  return Number.isNaN(share) ? Number.POSITIVE_INFINITY : share;
}

/** The numbers in a value, by the way to them: `policies.gradual.net`. */
function numbersIn(value: unknown, path = ""): Map<string, number> {
  if (typeof value === "number") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...numbersIn(part, path === "" ? key : `${path}.${key}`),
    ]),
  );
}
