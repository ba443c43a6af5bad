export { GrantsInputError, type GrantsInputFault } from "./check-grants-input.js";
export type { Composition } from "./arrivals.js";
export {
  estimateReunification,
  type ReunificationEstimate,
  type ReunificationEvidence,
} from "./estimate-reunification.js";
export { expectedGrants } from "./expected-grants.js";
export {
  type ExpectedGrants,
  type GrantAssumption,
  type GrantCountry,
  grantCountries,
  type GrantLine,
  type GrantsInput,
} from "./grants-input.js";
export { type Movements, noMovements } from "./movements.js";
export {
  norwayMovements,
  norwayReunification,
  reunificationLagShares,
} from "./norway-movements.js";
export { norwayPeople } from "./norway-people.js";
export { type SettledCount, type SettledGroup, settledGroups } from "./settled.js";
export { type Mix, settledMix } from "./settled-mix.js";
export { singleAdultShare } from "./single-adult-share.js";
export { temporaryShare } from "./temporary-share.js";
