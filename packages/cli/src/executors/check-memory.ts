import { totalmem } from "node:os";
import { EXACT_RUNS, MEASURES, type Scenario } from "@glidepath/core";
import { TaskError } from "../errors/task-error.js";

const BYTES_PER_NUMBER = 8;
// Batches are kept until they are joined, so every number stands in memory twice for a while.
const COPIES = 2;

/**
 * Refuses a computation whose results cannot fit into this machine's memory. Beyond `EXACT_RUNS` worlds
 * memory grows no more; it still does with policies and years.
 *
 * @param memory bytes there are; default: the machine's
 * @throws TaskError that says how many worlds would fit
 */
export function checkMemory(scenario: Scenario, policies: number, runs: number, memory = totalmem()): void {
  const years = scenario.plan.years + scenario.plan.grantYears;
  const bytesPerWorld = policies * MEASURES.length * years * BYTES_PER_NUMBER * COPIES;
  const most = Math.floor(memory / bytesPerWorld);
  const kept = Math.min(runs, EXACT_RUNS);
  if (kept <= most) return;
  const gigabytes = ((kept * bytesPerWorld) / 1e9).toFixed(0);
  throw new TaskError(({ errors }) => errors.tooMuchMemory({ runs, policies, gigabytes, most }));
}
