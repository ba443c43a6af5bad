export { clopperPearson } from "./clopper-pearson.js";
export { type Deficit, deficitOf, yearsOf } from "./deficit.js";
export {
  highestSettlement,
  type LevelSpec,
  settlementLevels,
} from "./highest-settlement.js";
export {
  narrow,
  type Narrowed,
  type NarrowingRule,
  narrowingLooks,
  type OutcomesOf,
  type Tally,
} from "./narrowing.js";
export { LONGEST_RAMP, type RampSpec, shortestRamp } from "./shortest-ramp.js";
export { type FundFor, type FundSolution, smallestFund } from "./smallest-fund.js";
export { bestOf, type Candidate, type SearchedFor, type Solution, type SolveOptions } from "./solution.js";
export type { Step, Trend } from "./trend.js";
