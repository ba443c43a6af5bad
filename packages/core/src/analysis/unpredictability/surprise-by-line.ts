import { type Mean, ValueSample } from "../../comparison/index.js";
import { policiesOf } from "../../policy/index.js";
import type { Scenario } from "../../scenario/index.js";
import type { AdjustmentOptions } from "../adjustment-by-line.js";
import { adjustmentOverWholeRun, linesOfCost, overWholeRun } from "../ledger-lines.js";
import { liveThrough } from "../live-through.js";

/** What one line of cost pays under one policy because numbers become known late; NOK nominal, whole run. */
export interface LineSurprise {
  /** A service of the scenario, one of `LINES_BESIDE_SERVICES`, or `total` for all of them. */
  readonly line: string;
  readonly policy: string;
  /** Adjustment cost as it is: each number known when it becomes known. */
  readonly late: Mean;
  /** The same people and numbers, each number known twelve months ahead. */
  readonly foreseen: Mean;
  /** Late less foreseen, world by world: the price of unpredictability. Of either sign. */
  readonly surprise: Mean;
}

/**
 * The price of unpredictability by line of cost and policy, over the whole run: adjustment cost with numbers
 * known when they become known, less adjustment cost had each been known twelve months ahead. `compare` keeps
 * only the sum of the lines, so the first worlds are lived through again: in these worlds the lines of a policy
 * add up to minus its series `surprise`.
 *
 * @returns the lines in the order of the ledger and the total last; for each the policies in the order given
 * @throws PolicyError when there is no policy of such a name
 * @example surpriseByLine(scenario, { policies: ["sharp"], runs: 1000, seed: "budget-2024" })
 */
export function surpriseByLine(
  scenario: Scenario,
  { policies, ...worlds }: AdjustmentOptions,
): LineSurprise[] {
  const lines = linesOfCost(scenario);
  const tried = policiesOf(scenario, policies);
  const perWorld = () => policies.map(() => new Float64Array(worlds.runs));
  const late = [...lines, "total"].map(perWorld);
  const foreseen = [...lines, "total"].map(perWorld);
  liveThrough(scenario, tried, worlds, ({ ledger, residents }, p, run) => {
    const years = residents.length;
    lines.forEach((_, line) => {
      const asItWas = adjustmentOverWholeRun(ledger, line, years);
      const known = overWholeRun(ledger.foreseen, line, years);
      late[line][p][run] = asItWas;
      foreseen[line][p][run] = known;
      late[lines.length][p][run] += asItWas;
      foreseen[lines.length][p][run] += known;
    });
  });
  return [...lines, "total"].flatMap((line, l) =>
    policies.map((policy, p) => ({
      line,
      policy,
      late: meanOf(late[l][p]),
      foreseen: meanOf(foreseen[l][p]),
      surprise: meanOf(late[l][p].map((cost, run) => cost - foreseen[l][p][run])),
    })),
  );
}

function meanOf(values: Float64Array): Mean {
  return new ValueSample(values).mean;
}
