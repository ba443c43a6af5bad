export { compareWith, type CompareWithOptions } from "./compare-with.js";
export {
  compare,
  type CompareOptions,
  Comparison,
  type ComparisonJson,
  type DifferenceJson,
  type PolicyJson,
  type SeriesJson,
} from "./comparison.js";
export { Difference } from "./difference.js";
export { type Pairing, pairing } from "./pairing.js";
export { PolicyResult } from "./policy-result.js";
export { ratioOfMeans } from "./ratio-of-means.js";
export { type Interval, type Mean, Sample, type Share, type Summary, wilson } from "./sample.js";
export { type Horizon, Series } from "./series.js";
