export type {
  Analyses,
  AnalysisName,
  AnalysisOptions,
  AnalysisResult,
  ComparedOptions,
  OnProgress,
} from "./analyses.js";
export { AnalysisWorker } from "./analysis-worker.js";
export { answerInWorker, type WorkerScope } from "./answer-in-worker.js";
export { webWorkers, type WebWorkers, type WebWorkersOptions } from "./web-workers.js";
