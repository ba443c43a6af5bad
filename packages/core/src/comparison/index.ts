export {
  compare,
  type CompareOptions,
  compareWith,
  type CompareWithOptions,
  comparisonSteps,
  type ComparisonWork,
} from "./compare.js";
export { Comparison, pairName, pairsOf } from "./comparison.js";
export type {
  ComparisonJson,
  DifferenceJson,
  GivenNeedJson,
  MatchedJson,
  PolicyJson,
  SeriesJson,
} from "./comparison-json.js";
export { Difference } from "./difference.js";
export { EXACT_RUNS } from "./samples/exact-runs.js";
export { batchFingerprint } from "./worlds/fingerprint.js";
export { KeptSeries } from "./worlds/kept-series.js";
export type { KeptWorlds } from "./worlds/kept-worlds.js";
export { SKETCH_ACCURACY } from "./samples/log-bins.js";
export type { MatchedTotal } from "./match-total.js";
export { CoMoments, Moments } from "./samples/moments.js";
export { type Pairing, pairing } from "./pairing.js";
export { pooledCorrelation, type PooledCorrelation } from "./samples/pooled-correlation.js";
export { PolicyResult } from "./policy-result.js";
export { quantileError } from "./samples/quantile-error.js";
export { quantileRanks, type QuantileRanks } from "./samples/quantile-ranks.js";
export { ratioOfMeans } from "./samples/ratio-of-means.js";
export {
  type Interval,
  type Mean,
  meanWithError,
  type Sample,
  type Share,
  type Summary,
  wilson,
} from "./samples/sample.js";
export type { Horizon, Series } from "./worlds/series.js";
export type { SeriesName } from "./worlds/series-names.js";
export { SketchedSample } from "./samples/sketched-sample.js";
export { alwaysValidInterval, looksOf, type Stopping, type StoppingRule } from "./stopping.js";
export { ValueSample } from "./samples/value-sample.js";
export { type VarianceSplit, varianceSplit } from "./variance-split.js";
export type { Worlds } from "./worlds/worlds.js";
export { worldsFrom } from "./worlds/worlds-from.js";
export { checkRuns, type WorldsOptions } from "./worlds-options.js";
