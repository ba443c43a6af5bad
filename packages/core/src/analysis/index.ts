export { type AdjustmentOptions, adjustmentByLine, type LineAdjustment } from "./adjustment-by-line.js";
export * from "./frontier/index.js";
export { type RankCorrelation, rankCorrelations, type RankCorrelationOptions } from "./rank-correlation.js";
export * from "./solve/index.js";
export { spearman } from "./spearman.js";
export * from "./study/index.js";
