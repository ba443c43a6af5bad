import { quantileFunction } from "../random/index.js";
import { isQuantity, type Scenario, visitScenario } from "../scenario/index.js";
import { buildModel } from "../world/index.js";

/**
 * The course of national need that a scenario takes as its middle: no shocks, and every uncertain number of it
 * at its median.
 *
 * @returns persons by calendar year, from the first plan year to the end of the run
 */
export function medianNeed(scenario: Scenario): ReadonlyMap<number, number> {
  const { parameters, quotas, warmUpYear, years } = buildModel({ ...scenario, chance: false });
  const values = new Float64Array(parameters.keys.length);
  const places = new Map(parameters.keys.map((key, place) => [key, place] as const));
  visitScenario(scenario, (key, node) => {
    if (!isQuantity(node)) return true;
    const place = places.get(key);
    if (place !== undefined) values[place] = medianOf(node);
    return false;
  });
  const per = () => new Float64Array(years);
  const need = { actual: per(), expected: per(), foreseeable: per() };
  quotas[0].drawNeed(values, "", 0, need);
  return new Map(
    Array.from({ length: years - 1 }, (_, y) => [warmUpYear + 1 + y, need.actual[y + 1]] as const),
  );
}

/** The median of a quantity. */
export function medianOf({ value, distribution }: { value?: number; distribution?: unknown }): number {
  return value ?? quantileFunction(distribution as Parameters<typeof quantileFunction>[0])(0.5);
}
