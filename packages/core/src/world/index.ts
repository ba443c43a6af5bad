export {
  buildModel,
  isStaffed,
  type DemandShape,
  type HouseholdKind,
  type Model,
  type NamedService,
  type NamedStaffedService,
} from "./model.js";
export type { NationalNeed } from "./need.js";
export type { ParameterIndex, Parameters } from "./parameters.js";
export { firstAbove, type People } from "./people.js";
export { publishedGrowth } from "./prices.js";
export type { Requests } from "./requests.js";
export { monthOfLeaving, stayLength } from "./stays.js";
export { allocateWorld, drawWorld, type World } from "./world.js";
