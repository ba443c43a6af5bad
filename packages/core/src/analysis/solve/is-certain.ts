import { isQuantity, type Scenario, visitScenario } from "../../scenario/index.js";

/** Whether nothing in a scenario is drawn, so that all its worlds are the same. */
export function isCertain(scenario: Scenario): boolean {
  // Whether a council departs from its plan is drawn even where nothing else is.
  if (scenario.chance || Object.values(scenario.policies).some(({ abandoned }) => abandoned)) return false;
  let uncertain = false;
  visitScenario(scenario, (_, node) => {
    if (isQuantity(node) && node.distribution !== undefined) uncertain = true;
    return !uncertain;
  });
  return !uncertain;
}
