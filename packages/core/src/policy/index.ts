export { capacityLed } from "./capacity-led.js";
export { decide } from "./decide.js";
export { drop } from "./drop.js";
export { follow } from "./follow.js";
export { hold } from "./hold.js";
export { path } from "./path.js";
export {
  type CalendarMonth,
  type KeptCapacity,
  type MunicipalityView,
  type PlanStart,
  type Policy,
  PolicyError,
  type PolicyInput,
  type PolicyOptions,
  type YearOfSettlement,
} from "./policy.js";
export { policiesOf, type PoliciesGiven } from "./policies-of.js";
export { policyFromSpec } from "./policy-from-spec.js";
export { policyNamed } from "./policy-named.js";
export { ramp, type RampNumbers } from "./ramp.js";
export { scaled, scaledByName, type Scaling } from "./scaled.js";
export { toPolicy } from "./to-policy.js";
