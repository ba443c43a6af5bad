import { isQuantity, type Quantity } from "./quantity.js";
import type { Scenario } from "./schema.js";
import { visitScenario } from "./visit-scenario.js";

/**
 * Every number of a scenario that is a quantity, by its key, in the order of the scenario.
 *
 * @example quantitiesByKey(scenario).get("fund.opening")?.value
 */
export function quantitiesByKey(scenario: Scenario): Map<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  visitScenario(scenario, (key, node) => {
    if (!isQuantity(node)) return true;
    quantities.set(key, node);
    return false;
  });
  return quantities;
}
