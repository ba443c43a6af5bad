import { MEASURES, type Measure } from "./measures.js";

/** One measure of one policy: a row per run, a column per year; `values[run * years + year]`. */
export type Matrix = Float64Array;

/** What many worlds gave, for each policy. Runs are `firstRun`, `firstRun + 1`, …. */
export interface Ensemble {
  readonly firstRun: number;
  readonly runs: number;
  /** Calendar years of the columns, the first plan year first. */
  readonly years: readonly number[];
  readonly policies: ReadonlyMap<string, Readonly<Record<Measure, Matrix>>>;
}

/** An ensemble with room for some runs, all zero. */
export function allocateEnsemble(
  policies: readonly string[],
  years: readonly number[],
  firstRun: number,
  runs: number,
): Ensemble {
  const matrices = () =>
    Object.fromEntries(MEASURES.map((name) => [name, new Float64Array(runs * years.length)]));
  return {
    firstRun,
    runs,
    years,
    policies: new Map(policies.map((name) => [name, matrices() as Record<Measure, Matrix>])),
  };
}

/**
 * Joins batches into one ensemble, in the order of their runs whatever order they come in.
 *
 * @throws RangeError when a run is missing or twice there, or batches differ in their policies
 * @example
 * const plan = planOf({ scenario, policies: sharpAlone, scaling: {}, seed: "x", chanceShift: 0,
 *   parameterPoints: "random" });
 * joinEnsembles(batchesOf(0, 500).map((batch) => simulateBatch(plan, batch))).runs; // 500
 */
export function joinEnsembles(batches: readonly Ensemble[]): Ensemble {
  const ordered = [...batches].sort((a, b) => a.firstRun - b.firstRun);
  const [first] = ordered;
  if (first === undefined) throw new RangeError("There are no batches to join.");
  const runs = ordered.reduce((sum, batch) => sum + batch.runs, 0);
  const joined = allocateEnsemble([...first.policies.keys()], first.years, first.firstRun, runs);
  const expected = [...first.policies.keys()].join(", ");
  let next = first.firstRun;
  for (const batch of ordered) {
    if (batch.firstRun !== next) {
      throw new RangeError(`Batches must follow one another: run ${next} is missing or twice there.`);
    }
    const names = [...batch.policies.keys()].join(", ");
    if (names !== expected) {
      throw new RangeError(
        `Batches must have the same policies: run ${first.firstRun} has ${expected}; run ${batch.firstRun} has ${names}.`,
      );
    }
    const offset = (batch.firstRun - first.firstRun) * first.years.length;
    for (const [policy, target] of joined.policies) {
      const matrices = batch.policies.get(policy) as Readonly<Record<Measure, Matrix>>;
      for (const name of MEASURES) target[name].set(matrices[name], offset);
    }
    next += batch.runs;
  }
  return joined;
}
