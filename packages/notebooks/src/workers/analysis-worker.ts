import type { Executor, ScenarioInput } from "@glidepath/core";
import type { AnalysisName, AnalysisOptions, AnalysisResult, OnProgress } from "./analyses.js";
import type { AnalysisOpening, PageMessage, WorkerMessage } from "./analysis-messages.js";
import { buffersOf } from "./buffers-of.js";

/**
 * One web worker that makes analyses of a scenario, as the page sees it: one at a time. The worlds that they take are
 * simulated by an executor of the page, as a rule by other workers.
 *
 * @example
 * const worker = new AnalysisWorker(makeWorker(), drammen2024, workers.executor);
 * const { answer } = await worker.analyse("shortestRamp", { policy: "gradual", limit: 0.1 });
 * worker.end();
 */
export class AnalysisWorker {
  private readonly port: MessagePort;

  /** @param worker whose script calls `answerInWorker(self)` */
  constructor(
    private readonly worker: Worker,
    scenario: ScenarioInput,
    private readonly executor: Executor,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const opening: AnalysisOpening = { analyses: port2, scenario };
    worker.postMessage(opening, [port2]);
  }

  /**
   * Makes an analysis.
   *
   * @returns what it gives; rejects with what the analysis throws, as an Error of that name, and with what the
   *   executor rejects with
   */
  analyse<Name extends AnalysisName>(
    analysis: Name,
    options: AnalysisOptions<Name>,
    onProgress: OnProgress = () => {},
  ): Promise<AnalysisResult<Name>> {
    const { port, worker } = this;
    const over = new AbortController();
    const untilOver = { signal: over.signal };
    const result = new Promise<AnalysisResult<Name>>((resolve, reject) => {
      port.addEventListener(
        "message",
        ({ data }: MessageEvent<WorkerMessage>) => {
          if ("job" in data) this.simulate(data).catch(reject);
          else if ("result" in data) resolve(data.result as AnalysisResult<Name>);
          else if ("failure" in data) reject(Object.assign(new Error(data.failure.message), data.failure));
          else onProgress(data.done, data.asked);
        },
        untilOver,
      );
      worker.addEventListener(
        "error",
        (event) => {
          // Told to the caller, so not also to the console.
          event.preventDefault();
          // A script that could not be loaded says nothing.
          reject(new Error(event.message || "The script of a web worker could not be loaded."));
        },
        untilOver,
      );
      port.start();
      this.say({ analysis, options });
    });
    return result.finally(() => over.abort());
  }

  /** Ends the worker, whatever it is doing; what was asked of it is never answered. */
  end(): void {
    this.port.close();
    this.worker.terminate();
  }

  private async simulate({ number, job, batches }: Extract<WorkerMessage, { number: number }>) {
    await this.executor.simulate(job, batches, (batch) => this.say({ of: number, batch }, buffersOf(batch)));
    this.say({ of: number, isDone: true });
  }

  private say(message: PageMessage, transfer: Transferable[] = []): void {
    this.port.postMessage(message, transfer);
  }
}
