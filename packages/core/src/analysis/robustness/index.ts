export { type BestOnAverage, mayBeBest } from "./may-be-best.js";
export type { Outcomes } from "./outcomes.js";
export { type LargestRegret, type Regret, regrets } from "./regret.js";
export { type DominanceOfPair, type Robustness, robustness, type RobustnessOptions } from "./robustness.js";
export {
  comparedUnderStress,
  type ComparedUnderStress,
  type ComparedUnderStressOptions,
  comparisonsOf,
  type TriedCase,
} from "./compared-under-stress.js";
export { satisficingShare } from "./satisficing-share.js";
export {
  type DominanceAnswer,
  type DominanceBand,
  type DominanceOfOrder,
  type DominanceOptions,
  stochasticDominance,
  type StochasticDominance,
} from "./stochastic-dominance.js";
export {
  type AnswersUnderStress,
  answersUnderStress,
  type AnswerUnderStress,
  type DifferenceInCase,
  type DifferenceUnderStress,
} from "./answers-under-stress.js";
