export { type AdjustmentOptions, adjustmentByLine, type LineAdjustment } from "./adjustment-by-line.js";
export * from "./frontier/index.js";
export * from "./solve/index.js";
export type { Box, Columns, Restriction } from "./discovery/box.js";
export { type BoxMeasure, measureBox } from "./discovery/box-measure.js";
export { type BoxChoice, chooseBox } from "./discovery/choose-box.js";
export {
  type Condition,
  discover,
  type DiscoverOptions,
  type Discovery,
  FEWEST_DISCOVERY_RUNS,
  type ReverseStressTest,
  type Turning,
} from "./discovery/discover.js";
export type { DiscoveryInput } from "./discovery/discovery-inputs.js";
export {
  type BoxSearch,
  findBoxes,
  type FindBoxesOptions,
  type FoundBox,
  type InputOfBox,
  type TrajectoryStep,
} from "./discovery/find-boxes.js";
export {
  mildestPoint,
  type MildestPointOptions,
  nearestMiss,
  type Point,
} from "./discovery/mildest-point.js";
export { normalScores } from "./discovery/normal-scores.js";
export { paste } from "./discovery/paste.js";
export { ordersOf, peel, type PeelOptions } from "./discovery/peel.js";
export { type EndOfBox, quasiPValues } from "./discovery/quasi-p-values.js";
export {
  expectedGiven,
  fitResponseSurface,
  type ResponseSurface,
  type Term,
} from "./discovery/response-surface.js";
export {
  type TrialWorlds,
  type TurningPoint,
  turningPoints,
  type TurningPointsOptions,
} from "./discovery/turning-points.js";
export { type RankCorrelation, rankCorrelations, type RankCorrelationOptions } from "./rank-correlation.js";
export { type UncertainColumn, uncertainColumns, type UncertainColumnsOptions } from "./uncertain-columns.js";
export { type RunningMean, runningMeans } from "./running-means.js";
export { spearman } from "./spearman.js";
export * from "./sensitivity/index.js";
export * from "./study/index.js";
export { type Stage, stageOf, STAGES } from "./stage-of.js";
export {
  FEWEST_WORLDS_FOR_WORTH,
  type InformationInput,
  type ValueOfInformation,
  valueOfInformation,
  type Worth,
} from "./worth/value-of-information.js";
export { unitNormalLoss } from "./worth/unit-normal-loss.js";
export {
  type GroupWorth,
  type NumberWorth,
  type WorthKnowing,
  worthKnowing,
  type WorthOptions,
} from "./worth/worth-knowing.js";
export * from "./robustness/index.js";
export * from "./unpredictability/index.js";
