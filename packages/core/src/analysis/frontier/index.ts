export {
  type AdjustmentSpeed,
  type AtSpeed,
  atSpeed,
  type SpeedFigure,
} from "./adjustment-speed.js";
export { type PlansInWorlds, type Standing, standings } from "./dominance.js";
export {
  type Announced,
  type Frontier,
  frontier,
  type FrontierOptions,
  type FrontierPlan,
  speedsOf,
} from "./frontier.js";
