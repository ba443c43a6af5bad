import { type Mean, ValueSample } from "../comparison/index.js";
import { policyFromSpec, policyNamed } from "../policy/index.js";
import type { Scenario } from "../scenario/index.js";
import { linesOfCost, liveThrough, overWholeRun, type WorldsToLive } from "./live-through.js";

/** What makes up adjustment cost. */
const PARTS = ["idle", "overflow", "transition"] as const;

/** The adjustment cost of one line of cost under one policy over the whole run. Amounts are in nominal NOK. */
export interface LineAdjustment {
  /** A service of the scenario, or one of `LINES_BESIDE_SERVICES`. */
  readonly line: string;
  readonly policy: string;
  /** Idle + overflow + transition, the mean over worlds. */
  readonly total: Mean;
  /** Capacity beyond need: its mean over the same worlds, NOK; with the next two it adds up to the total. */
  readonly idle: number;
  /** What buying in costs above own capacity: mean, NOK. */
  readonly overflow: number;
  /** Severance and hiring: mean, NOK. */
  readonly transition: number;
}

/** Which policies to try in which worlds. */
export interface AdjustmentOptions extends WorldsToLive {
  /** Names of policies of the scenario. */
  readonly policies: readonly string[];
}

/**
 * Adjustment cost by line of cost and policy over the whole run. `compare` keeps only the sum of the lines, so
 * the first worlds are lived through again: in these worlds the lines of a policy add up to its
 * `adjustmentCost`.
 *
 * @returns the lines in the order of the ledger, and for each the policies in the order given
 * @throws PolicyError when there is no policy of such a name
 * @example adjustmentByLine(scenario, { policies: ["gradual", "sharp"], runs: 200, seed: "budget-2024" })
 */
export function adjustmentByLine(
  scenario: Scenario,
  { policies, ...worlds }: AdjustmentOptions,
): LineAdjustment[] {
  const { runs } = worlds;
  const lines = linesOfCost(scenario);
  const tried = policies.map((name) => [name, policyFromSpec(policyNamed(scenario, name))] as const);
  const sums = lines.map(() => policies.map(() => ({ idle: 0, overflow: 0, transition: 0 })));
  const totals = lines.map(() => policies.map(() => new Float64Array(runs)));
  liveThrough(scenario, tried, worlds, ({ ledger, residents }, p, run) => {
    lines.forEach((_, line) => {
      for (const part of PARTS) {
        const cost = overWholeRun(ledger[part], line, residents.length);
        sums[line][p][part] += cost;
        totals[line][p][run] += cost;
      }
    });
  });
  return lines.flatMap((line, l) =>
    policies.map((policy, p) => {
      const { idle, overflow, transition } = sums[l][p];
      return {
        line,
        policy,
        total: new ValueSample(totals[l][p]).mean,
        idle: idle / runs,
        overflow: overflow / runs,
        transition: transition / runs,
      };
    }),
  );
}
