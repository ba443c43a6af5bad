import { type Ledger, LINES_BESIDE_SERVICES } from "../municipality/index.js";
import type { Scenario } from "../scenario/index.js";

/** The sum of a line of the ledger over the whole run; the warm-up year, index 0, is outside all totals. */
export function overWholeRun(values: Float64Array, line: number, years: number): number {
  let sum = 0;
  for (let year = 1; year < years; year++) sum += values[line * years + year];
  return sum;
}

/** Idle + overflow + transition of a line over the whole run. */
export function adjustmentOverWholeRun(
  { idle, overflow, transition }: Ledger,
  line: number,
  years: number,
): number {
  return [idle, overflow, transition].reduce((sum, part) => sum + overWholeRun(part, line, years), 0);
}

/** The lines of cost in the order of the ledger: the services, and `LINES_BESIDE_SERVICES`. */
export function linesOfCost({ services }: Scenario): readonly string[] {
  return [...Object.keys(services), ...LINES_BESIDE_SERVICES];
}
