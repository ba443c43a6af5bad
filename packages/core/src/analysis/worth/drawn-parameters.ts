import type { Scenario } from "../../scenario/index.js";
import { buildModel, type ParameterPoints } from "../../world/index.js";

/** Which worlds. */
export interface DrawnOptions {
  /** Worlds 0, 1, … of the seed. */
  readonly runs: number;
  readonly seed: string;
  /** Default `random`. */
  readonly parameterPoints?: ParameterPoints;
}

/**
 * The uncertain numbers of a scenario as they are in the first worlds of a seed: drawn again, without simulating.
 *
 * @returns by key, one number a world
 * @example drawnParameters(scenario, { runs: 1000, seed: "budget-2024" }).get("staffing.resolve")
 */
export function drawnParameters(
  scenario: Scenario,
  { runs, seed, parameterPoints = "random" }: DrawnOptions,
): Map<string, Float64Array> {
  const { parameters } = buildModel(scenario, { parameterPoints });
  const { keys, uncertain } = parameters;
  const columns = uncertain.map(() => new Float64Array(runs));
  const values = new Float64Array(keys.length);
  for (let run = 0; run < runs; run++) {
    parameters.draw(seed, run, values);
    uncertain.forEach((place, i) => (columns[i][run] = values[place]));
  }
  return new Map(uncertain.map((place, i) => [keys[place], columns[i]]));
}
