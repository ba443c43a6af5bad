export {
  type DemandShape,
  isStaffed,
  type LeverOnService,
  type NamedLever,
  type NamedService,
  type NamedStaffedService,
} from "./lay-out-services.js";
export {
  buildModel,
  type HouseholdKind,
  type Model,
  type ModelOptions,
  type NamedGrant,
  type Quota,
} from "./model.js";
export type { NationalNeed } from "./need.js";
export { type ParameterChange, STEP_DOWN, STEP_UP } from "./parameter-change.js";
export type { ParameterPoints } from "./parameter-points.js";
export type { ParameterIndex, Parameters } from "./parameters.js";
export { firstAbove } from "./first-above.js";
export type { People } from "./people.js";
export type { PeopleLaws } from "./people-laws.js";
export type { MonthRule, ReimbursementRule } from "./grant-rules.js";
export type { ReceptionCentre } from "./reception-centre.js";
export { type Ageing, yearOfGrowing } from "./ageing.js";
export { growthFactor } from "./grant-growth.js";
export { publishedGrowth } from "./prices.js";
export type { Requests } from "./requests.js";
export { monthOfLeaving, stayLength } from "./stays.js";
export { allocateWorld, drawWorld, type QuotaWorld, uniformOf, type World } from "./world.js";
