import { quantitiesByKey } from "./quantities-by-key.js";
import type { Quantity } from "./quantity.js";
import { checkScenario } from "./read-scenario.js";
import type { Scenario, ScenarioInput } from "./schema.js";
import { nearestName } from "./section.js";

const NOTE = "set to answer a question; not what the scenario says";

/**
 * A scenario in which some numbers have one value each, whatever they were. All else is drawn as before, bit for
 * bit, so that worlds of the same number can be compared; only numbers that were correlated with one that is set
 * no longer are, and keep their own distributions.
 *
 * A number that is set counts as `assumed`, without the source of what it was.
 *
 * @param values by key, as in the register of assumptions
 * @throws RangeError for a key that is no number of the scenario, ScenarioError for a value that it cannot have
 * @example withFixed(scenario, { "staffing.resolve": 0.2, "housing.owned": 40 })
 */
export function withFixed(scenario: Scenario, values: Readonly<Record<string, number>>): Scenario {
  const quantities = quantitiesByKey(scenario);
  const set = new Map<object, Quantity>();
  for (const [key, value] of Object.entries(values)) {
    const quantity = quantities.get(key);
    if (quantity === undefined) throw new RangeError(noSuchKey(key, [...quantities.keys()]));
    set.set(quantity, { value, unit: quantity.unit, status: "assumed", note: NOTE });
  }
  const correlations = scenario.correlations.filter(
    ({ between }) => !between.some((key) => Object.hasOwn(values, key)),
  );
  // By the object rather than its place: a default may stand in several places as one.
  return checkScenario(replaced({ ...scenario, correlations }, set) as ScenarioInput, scenario.name);
}

function replaced(node: unknown, by: ReadonlyMap<object, Quantity>): unknown {
  if (typeof node !== "object" || node === null) return node;
  const other = by.get(node);
  if (other !== undefined) return other;
  if (Array.isArray(node)) return node.map((part) => replaced(part, by));
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, replaced(part, by)]));
}

function noSuchKey(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return `${key} is no number of the scenario.${hint} The register of assumptions has its numbers by key.`;
}
