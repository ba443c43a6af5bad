export {
  FEWEST_WORLDS_FOR_WORTH,
  type InformationInput,
  type ValueOfInformation,
  valueOfInformation,
  type Worth,
} from "./value-of-information.js";
export { unitNormalLoss } from "./unit-normal-loss.js";
export {
  type GroupWorth,
  type NumberWorth,
  type WorthKnowing,
  worthKnowing,
  type WorthOptions,
} from "./worth-knowing.js";
