export { type ElementaryEffects, elementaryEffects } from "./elementary-effects.js";
export { type FactorGroup, factorsByStage, factorsByStatus, singleFactors } from "./factor-groups.js";
export { givenDataIndex } from "./given-data-index.js";
export {
  type GroupSensitivity,
  OTHERS,
  type OutcomeSensitivity,
  sensitivity,
  type Sensitivity,
  type SensitivityOptions,
  type SensitivitySpan,
  type SensitivityToNumber,
} from "./sensitivity.js";
export {
  type BootstrapOptions,
  type PickFreezeColumns,
  type SobolIndex,
  sobolIndices,
} from "./sobol-indices.js";
export { swing, type Swing } from "./swing.js";
