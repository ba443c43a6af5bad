export { type AdjustmentOptions, adjustmentByLine, type LineAdjustment } from "./adjustment-by-line.js";
export { type RankCorrelation, rankCorrelations, type RankCorrelationOptions } from "./rank-correlation.js";
export { spearman } from "./spearman.js";
export * from "./robustness/index.js";
export * from "./unpredictability/index.js";
