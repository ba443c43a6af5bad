export { type Batch, BATCH_RUNS, batchesOf, CHANCE_SHIFT } from "./batch.js";
export {
  answerBatch,
  type BatchAnswer,
  batchOf,
  type Executor,
  inThisThread,
  planOf,
  type SimulationJob,
} from "./executor.js";
export { type Ensemble, joinEnsembles, type Matrix } from "./ensemble.js";
export { MEASURES, type Measure } from "./measures.js";
export { replay, type Replay, type ReplayWorldOptions } from "./replay.js";
export type { ByYear } from "./by-year.js";
export type {
  CostLine,
  ReplayedCapacity,
  ReplayedDecisions,
  ReplayedPath,
  ReplayedService,
} from "./replayed-path.js";
export type { AskedFor, ReplayedDraw, ReplayedGrant, ReplayedWorld } from "./replayed-world.js";
export { simulateBatch, simulatedYears, type SimulationPlan } from "./simulate.js";
