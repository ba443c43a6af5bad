export {
  buildModel,
  isStaffed,
  type DemandShape,
  type HouseholdKind,
  type Model,
  type LeverOnService,
  type NamedGrant,
  type NamedLever,
  type NamedService,
  type NamedStaffedService,
  type Quota,
} from "./model.js";
export type { NationalNeed } from "./need.js";
export type { ParameterIndex, Parameters } from "./parameters.js";
export { firstAbove, type People, type PeopleLaws } from "./people.js";
export type { MonthRule, ReimbursementRule } from "./grant-rules.js";
export type { ReceptionCentre } from "./reception-centre.js";
export { type Ageing, yearOfGrowing } from "./ageing.js";
export { publishedGrowth } from "./prices.js";
export type { Requests } from "./requests.js";
export { monthOfLeaving, stayLength } from "./stays.js";
export { allocateWorld, drawWorld, type QuotaWorld, uniformOf, type World } from "./world.js";
