import type { ScenarioInput } from "@glidepath/core";
import {
  type AnalysisName,
  type AnalysisOptions,
  type AnalysisResult,
  AnalysisWorker,
} from "../workers/index.js";
import { pageWorkers, startWorker } from "./page-workers.js";
import { progressLine } from "./progress-line.js";

/** An analysis that is under way. */
export interface Conducted<Result> {
  /** A line for the page that says how far it is; it changes by itself. */
  readonly progress: HTMLElement;
  /** Gives what was found, step by step. Nothing is begun before it is asked. */
  readonly found: AsyncGenerator<Result, void, void>;
}

// A slider that is drawn asks many times a second: nothing is begun before it has rested so long, milliseconds.
const REST = 40;

/**
 * Makes an analysis of a scenario in web workers, several times where several steps are given: at first with few
 * worlds, then with more. The page stays free.
 *
 * As a value of a notebook's cell `found` gives each result to the cells that use it, and is ended when what it was
 * made of changes: the workers then turn to the new question at once.
 *
 * @param analysis one of core's by name: `sensitivity`, `shortestRamp`, `highestSettlement`, `smallestFund`, `frontier`,
 *   `discover`, `worth` (what is worth knowing) or `stress` (the answers in stress cases)
 * @param steps what is asked, each in its turn
 * @throws what the analysis throws, with the first result
 * @example
 * const { progress, found } = conducting("frontier", drammen2024, [{ policy: "gradual", runs: 250 }, { policy: "gradual" }]);
 * // in later cells: display(progress); found.plans
 */
export function conducting<Name extends AnalysisName>(
  analysis: Name,
  scenario: ScenarioInput,
  steps: readonly AnalysisOptions<Name>[],
): Conducted<AnalysisResult<Name>> {
  const ending = new AbortController();
  const line = progressLine(steps.length);
  const results = resultsOf(analysis, scenario, steps, line, ending.signal);
  return {
    progress: line.element,
    found: {
      next: () => results.next(),
      // A generator that waits would hear of its end only when it has what it waits for.
      return() {
        ending.abort();
        return results.return();
      },
      throw(error) {
        ending.abort();
        return results.throw(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}

async function* resultsOf<Name extends AnalysisName>(
  analysis: Name,
  scenario: ScenarioInput,
  steps: readonly AnalysisOptions<Name>[],
  line: ReturnType<typeof progressLine>,
  ended: AbortSignal,
): AsyncGenerator<AnalysisResult<Name>, void, void> {
  const isEnded = new Promise<"ended">((resolve) =>
    ended.addEventListener("abort", () => resolve("ended"), { once: true }),
  );
  await Promise.race([isEnded, new Promise((resolve) => setTimeout(resolve, REST))]);
  if (ended.aborted) return;
  const executor = pageWorkers().until(ended, { letFinish: true });
  const worker = new AnalysisWorker(startWorker(), scenario, executor);
  try {
    for (const options of steps) {
      const result = await Promise.race([isEnded, worker.analyse(analysis, options, line.tell)]);
      if (result === "ended") return;
      line.finishStep();
      yield result;
    }
  } catch (error) {
    line.stop();
    // Nobody waits for the answer any more.
    if (!ended.aborted) throw error;
  } finally {
    worker.end();
  }
}
