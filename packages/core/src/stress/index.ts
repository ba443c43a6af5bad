export { centreDemand, hostGrant } from "./centre-figures.js";
export { putUnderStress, type StressedScenario } from "./put-under-stress.js";
export type { DoesNotApply, InBothLanguages, StressCase, StressChange } from "./stress-case.js";
export { stressCases } from "./stress-cases.js";
