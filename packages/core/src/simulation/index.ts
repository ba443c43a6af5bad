export { type Executor, inThisThread, planOf, policiesOf, type SimulationJob } from "./executor.js";
export { type Ensemble, joinEnsembles, type Matrix } from "./ensemble.js";
export { MEASURES, type Measure } from "./measures.js";
export { BATCH_RUNS, simulate, simulateBatch, type SimulationPlan } from "./simulate.js";
