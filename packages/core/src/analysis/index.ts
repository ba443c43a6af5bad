export { type AdjustmentOptions, adjustmentByLine, type LineAdjustment } from "./adjustment-by-line.js";
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
