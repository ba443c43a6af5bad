import { checkScenario, conductWith, type Ensemble, type Scenario, type Study } from "@glidepath/core";
import { analyses, type AnalysisName } from "./analyses.js";
import type { AnalysisOpening, PageMessage, WorkerMessage } from "./analysis-messages.js";
import { rememberingBatches } from "./remembering-batches.js";

/**
 * The worker's side of `AnalysisWorker`: makes the analyses of a scenario that the page asks for on a port, one after
 * the other. Worlds are simulated by whoever the page has simulate them; all else happens here, so that the page stays
 * free. The worlds of one analysis are there for the next, which rests on more of them.
 */
export function analyseInWorker({ analyses: port, scenario }: AnalysisOpening): void {
  const say = (message: WorkerMessage) => port.postMessage(message);
  const wanted = new Map<number, { onBatch: (batch: Ensemble) => void; finish: () => void }>();
  let numbers = 0;
  const executor = rememberingBatches({
    simulate: (job, batches, onBatch) =>
      new Promise((finish) => {
        const number = numbers++;
        wanted.set(number, { onBatch, finish });
        say({ number, job, batches });
      }),
  });
  const onProgress = (done: number, asked: number) => say({ done, asked });
  let checked: Scenario | undefined;
  const analyse = async (name: string, options: unknown) => {
    checked ??= checkScenario(scenario);
    // Whoever asks by this name gives the options of this analysis; see `AnalysisWorker`.
    const study: Study<unknown> = analyses[name as AnalysisName](checked, options as never);
    return conductWith(executor, study, { onProgress });
  };
  port.addEventListener("message", ({ data }: MessageEvent<PageMessage>) => {
    if ("analysis" in data) {
      analyse(data.analysis, data.options).then(
        (result) => say({ result }),
        (error: unknown) => say({ failure: failureOf(error) }),
      );
    } else if ("batch" in data) {
      wanted.get(data.of)?.onBatch(data.batch);
    } else {
      wanted.get(data.of)?.finish();
      wanted.delete(data.of);
    }
  });
  port.start();
}

// An error loses its class on the way; its name is kept.
function failureOf(error: unknown): { name: string; message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
