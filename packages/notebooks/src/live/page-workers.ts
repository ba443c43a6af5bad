import { webWorkers, type WebWorkers } from "../workers/index.js";

let workers: WebWorkers | undefined;

/**
 * The web workers of the page, which all cells share; made when first asked for.
 *
 * @example const { hash } = await compareWith(pageWorkers().executor, drammen2024, { runs: 1000 });
 */
export function pageWorkers(): WebWorkers {
  workers ??= webWorkers(
    () => new Worker(new URL("../workers/worker.js", import.meta.url), { type: "module" }),
  );
  return workers;
}
