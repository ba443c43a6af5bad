export type { Box, Columns, Restriction } from "./box.js";
export { type BoxMeasure, measureBox } from "./box-measure.js";
export { type BoxChoice, chooseBox } from "./choose-box.js";
export { discover, type DiscoverOptions, type Discovery, FEWEST_DISCOVERY_RUNS } from "./discover.js";
export type { Condition, ReverseStressTest, Turning } from "./reverse-stress-test.js";
export type { DiscoveryInput } from "./discovery-inputs.js";
export {
  type BoxSearch,
  findBoxes,
  type FindBoxesOptions,
  type FoundBox,
  type InputOfBox,
  type TrajectoryStep,
} from "./find-boxes.js";
export {
  mildestPoint,
  type MildestPointOptions,
  nearestMiss,
  type Point,
} from "./mildest-point.js";
export { normalScores } from "./normal-scores.js";
export { paste } from "./paste.js";
export { ordersOf, peel, type PeelOptions } from "./peel.js";
export { type EndOfBox, quasiPValues } from "./quasi-p-values.js";
export {
  expectedGiven,
  fitResponseSurface,
  type ResponseSurface,
  type Term,
} from "./response-surface.js";
export {
  type TrialWorlds,
  type TurningPoint,
  turningPoints,
  type TurningPointsOptions,
} from "./turning-points.js";
