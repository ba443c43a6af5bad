export {
  checkRuns,
  compare,
  type CompareOptions,
  compareWith,
  type CompareWithOptions,
  type WorldsOptions,
} from "./compare.js";
export { Comparison, pairName } from "./comparison.js";
export type {
  ComparisonJson,
  DifferenceJson,
  GivenNeedJson,
  MatchedJson,
  PolicyJson,
  SeriesJson,
} from "./comparison-json.js";
export { Difference } from "./difference.js";
export { EXACT_RUNS } from "./exact-runs.js";
export { batchFingerprint } from "./fingerprint.js";
export { KeptSeries } from "./kept-series.js";
export { SKETCH_ACCURACY } from "./log-bins.js";
export type { MatchedTotal } from "./match-total.js";
export { CoMoments, Moments } from "./moments.js";
export { type Pairing, pairing } from "./pairing.js";
export { PolicyResult } from "./policy-result.js";
export { ratioOfMeans } from "./ratio-of-means.js";
export { type Interval, type Mean, type Sample, type Share, type Summary, wilson } from "./sample.js";
export type { Horizon, Series } from "./series.js";
export type { SeriesName } from "./series-names.js";
export { SketchedSample } from "./sketched-sample.js";
export { alwaysValidInterval, looksOf, type Stopping, type StoppingRule } from "./stopping.js";
export { ValueSample } from "./value-sample.js";
export { type VarianceSplit, varianceSplit } from "./variance-split.js";
