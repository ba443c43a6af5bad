import { type Mean, ValueSample } from "../comparison/index.js";
import {
  allocatePath,
  allocateWorkspace,
  enterWorld,
  evolve,
  LINES_BESIDE_SERVICES,
  type Path,
} from "../municipality/index.js";
import { policyFromSpec } from "../policy/index.js";
import type { Scenario } from "../scenario/index.js";
import { allocateWorld, buildModel, drawWorld, type Model, type ParameterPoints } from "../world/index.js";

/** What makes up adjustment cost. */
const PARTS = ["idle", "overflow", "transition"] as const;
type Part = (typeof PARTS)[number];

/** The adjustment cost of one line of cost under one policy over the whole run, nominal. */
export interface LineAdjustment {
  /** A service of the scenario, or one of `LINES_BESIDE_SERVICES`. */
  readonly line: string;
  readonly policy: string;
  /** Idle + overflow + transition, the mean over worlds. */
  readonly total: Mean;
  /** Means over the same worlds; they add up to the total. */
  readonly idle: number;
  readonly overflow: number;
  readonly transition: number;
}

/** Which policies to try in which worlds. */
export interface AdjustmentOptions {
  /** Names of policies of the scenario. */
  readonly policies: readonly string[];
  /** Worlds 0, 1, … of the seed, as in `compare`. */
  readonly runs: number;
  readonly seed: string;
  /** Default `random`. */
  readonly parameterPoints?: ParameterPoints;
}

/**
 * Adjustment cost by line of cost and policy over the whole run. `compare` keeps only the sum of the lines, so
 * the first worlds are lived through again: in these worlds the lines of a policy add up to its
 * `adjustmentCost`.
 *
 * @returns the lines in the order of the ledger, and for each the policies in the order given
 * @example adjustmentByLine(scenario, { policies: ["gradual", "sharp"], runs: 200, seed: "budget-2024" })
 */
export function adjustmentByLine(
  scenario: Scenario,
  { policies, runs, seed, parameterPoints = "random" }: AdjustmentOptions,
): LineAdjustment[] {
  const model = buildModel(scenario, { parameterPoints });
  const lines = [...model.services.map(({ name }) => name), ...LINES_BESIDE_SERVICES];
  const tried = policies.map((name) => ({ name, policy: policyFromSpec(scenario.policies[name]) }));
  const sums = lines.map(() => policies.map(() => ({ idle: 0, overflow: 0, transition: 0 })));
  const totals = lines.map(() => policies.map(() => new Float64Array(runs)));
  const world = allocateWorld(model);
  const workspace = allocateWorkspace(model);
  const path = allocatePath(model);
  for (let run = 0; run < runs; run++) {
    drawWorld(model, seed, run, world);
    enterWorld(model, world, workspace);
    tried.forEach(({ name, policy }, p) => {
      evolve(model, world, name, policy, workspace, path);
      lines.forEach((_, line) => {
        for (const part of PARTS) {
          const cost = overWholeRun(model, path, line, part);
          sums[line][p][part] += cost;
          totals[line][p][run] += cost;
        }
      });
    });
  }
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

// The warm-up year, index 0, is outside all totals.
function overWholeRun({ years }: Model, { ledger }: Path, line: number, part: Part): number {
  let sum = 0;
  for (let year = 1; year < years; year++) sum += ledger[part][line * years + year];
  return sum;
}
