import type { ParameterPoints } from "../world/index.js";
import type { StoppingRule } from "./stopping.js";

const DEFAULT_RUNS = 10_000;
const DEFAULT_MAX_RUNS = 100_000;

/** How many worlds, which, and what else to find out. */
export interface WorldsOptions {
  /** Number of worlds. Default 10 000 where no `precision` is asked for. */
  readonly runs?: number;
  /**
   * Instead of `runs`: as many worlds as it takes to know the difference of net over the whole run to
   * within so much (in the scenario's currency), or to know its sign. Looked at between batches, with an
   * interval that holds at all looks together.
   */
  readonly precision?: number | "sign";
  /** The most worlds that `precision` may take; then it stays undecided. Default 100 000. */
  readonly maxRuns?: number;
  /** Names the worlds: the same seed gives the same ones. Default "glidepath". */
  readonly seed?: string;
  /**
   * What uncertain parameters are drawn from: `random` streams (default), or scrambled `sobol` points, which
   * fill their ranges evenly. Means are then known better than their errors say, so that it does not go
   * with `precision`.
   */
  readonly parameterPoints?: ParameterPoints;
  /** Whether to draw further worlds for `Difference.matched` and `Difference.variance`. Default false. */
  readonly views?: boolean;
  /** Called now and then with the number of worlds done, and the most that may come. */
  readonly onProgress?: (done: number, runs: number) => void;
}

/**
 * Refuses a number of worlds that cannot be simulated.
 *
 * @throws RangeError unless it is a whole number of at least 1
 * @example checkRuns(10_000) // does nothing; checkRuns(0) throws
 */
export function checkRuns(runs: number): void {
  if (Number.isInteger(runs) && runs >= 1) return;
  throw new RangeError(`runs must be a whole number of at least 1; received ${runs}.`);
}

/**
 * The rule by which worlds are added.
 *
 * @param policies how many are compared
 * @throws RangeError for numbers of worlds that cannot be, and for options that do not go together
 * @example stoppingRuleOf({ precision: 500_000 }, 2) // { kind: "precision", within: 500_000, maxRuns: 100_000 }
 */
export function stoppingRuleOf(
  { runs, precision, maxRuns, parameterPoints }: WorldsOptions,
  policies: number,
): StoppingRule {
  if (precision === undefined) {
    if (maxRuns !== undefined)
      throw new RangeError("maxRuns goes with precision; for a number of worlds write runs.");
    checkRuns(runs ?? DEFAULT_RUNS);
    return { kind: "runs", runs: runs ?? DEFAULT_RUNS };
  }
  if (runs !== undefined)
    throw new RangeError("Give either runs or precision; maxRuns limits the worlds of precision.");
  if (policies < 2)
    throw new RangeError("precision is that of a difference: it takes at least two policies.");
  if (parameterPoints === "sobol") {
    throw new RangeError("precision takes independent worlds: leave parameterPoints out, or write runs.");
  }
  const most = maxRuns ?? DEFAULT_MAX_RUNS;
  checkRuns(most);
  if (precision === "sign") return { kind: "sign", maxRuns: most };
  if (!(precision > 0 && Number.isFinite(precision))) {
    throw new RangeError(`precision must be an amount above 0, or "sign"; received ${precision}.`);
  }
  return { kind: "precision", within: precision, maxRuns: most };
}
