import { webWorkers, type WebWorkers } from "../workers/index.js";

let workers: WebWorkers | undefined;

/**
 * The web workers of the page, which all cells share; made when first asked for.
 *
 * @throws RangeError for numbers of workers that cannot be, as `webWorkers`
 * @example const { hash } = await compareWith(pageWorkers().executor, drammen2024, { runs: 1000 });
 */
export function pageWorkers(): WebWorkers {
  workers ??= webWorkers(startWorker);
  return workers;
}

/** Starts a worker whose script answers what this package asks of workers. */
export function startWorker(): Worker {
  return new Worker(new URL("../workers/worker.js", import.meta.url), { type: "module" });
}
