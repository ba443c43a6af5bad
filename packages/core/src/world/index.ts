export {
  isStaffed,
  type NamedLever,
  type NamedService,
  type NamedStaffedService,
} from "./lay-out-services.js";
export {
  buildModel,
  type Model,
  type NamedGrant,
} from "./model.js";
export { type ParameterChange, STEP_DOWN, STEP_UP } from "./parameter-change.js";
export type { ParameterPoints } from "./parameter-points.js";
export type { Parameters } from "./parameters.js";
export { firstAbove } from "./first-above.js";
export type { People } from "./people.js";
export type { PeopleLaws } from "./people-laws.js";
export type { MonthRule, ReimbursementRule } from "./grant-rules.js";
export { yearOfGrowing } from "./ageing.js";
export { growthFactor } from "./grant-growth.js";
export { publishedGrowth } from "./prices.js";
export { monthOfLeaving, stayLength } from "./stays.js";
export { allocateWorld, drawWorld, type QuotaWorld, uniformOf, type World } from "./world.js";
