export { assumptions, type Assumption } from "./assumptions.js";
export { correlationGroups, type CorrelationGroup } from "./correlation-groups.js";
export type { Correlation } from "./correlation-schema.js";
export { isDrawnAnew } from "./drawn-anew.js";
export type { PolicySpec, PolicySpecInput } from "./policy-schema.js";
export { keyPath, problemList, problemSentence, ScenarioError, type ScenarioProblem } from "./problem.js";
export { type ProblemText, problemTexts } from "./problem-texts.js";
export { inWords, type Said, type Told } from "./said.js";
export type { Provenance, Status } from "./provenance.js";
export {
  describeQuantity,
  isQuantity,
  type NumberList,
  type NumberListInput,
  type Quantity,
  type QuantityInput,
} from "./quantity.js";
export type { Need } from "./need-schema.js";
export { checkScenario, readScenario } from "./read-scenario.js";
export type { Request } from "./request-schema.js";
export type { Grant } from "./grant-schema.js";
export type { Scenario, ScenarioInput } from "./schema.js";
export { quantitiesByKey } from "./quantities-by-key.js";
export { withFixed } from "./with-fixed.js";
export { visitScenario } from "./visit-scenario.js";
export type { Service, StaffedService, StaffingDefaults } from "./service-schema.js";
export { nearestName } from "./section.js";
