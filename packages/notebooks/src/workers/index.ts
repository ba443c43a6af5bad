export { answerInWorker, type WorkerScope } from "./answer-in-worker.js";
export { webWorkers, type WebWorkers, type WebWorkersOptions } from "./web-workers.js";
