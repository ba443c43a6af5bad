import { type Assumption, assumptions, type Scenario } from "../scenario/index.js";
import { buildModel, type ParameterChange, type ParameterPoints } from "../world/index.js";

/** An uncertain number of a scenario, and what it was in each of some worlds. */
export interface UncertainColumn {
  /** The number: its key, value, status and source. */
  readonly assumption: Assumption;
  /** One value a world, in the order of the runs and in the number's own unit. */
  readonly values: Float64Array;
}

/** Which worlds. */
export interface UncertainColumnsOptions {
  readonly seed: string;
  /** How many, from run 0 on. */
  readonly runs: number;
  /** What uncertain numbers were drawn from. Default `random`. */
  readonly parameterPoints?: ParameterPoints;
  /** Numbers that differed from what the runs would have given them. */
  readonly parameterChange?: ParameterChange | undefined;
}

/**
 * What every uncertain number of a scenario was in the first worlds of a seed. They are drawn again: a world
 * keeps only what came of them. Nothing is simulated.
 *
 * @returns a column for each, in the order of the scenario
 * @throws RangeError when the parameter points are neither "random" nor "sobol"
 * @example uncertainColumns(scenario, { seed: "budget-2024", runs: 1000 })[0].values
 */
export function uncertainColumns(
  scenario: Scenario,
  { seed, runs, parameterPoints = "random", parameterChange }: UncertainColumnsOptions,
): UncertainColumn[] {
  const { parameters } = buildModel(scenario, { parameterPoints, parameterChange });
  const { keys, uncertain } = parameters;
  const columns = uncertain.map(() => new Float64Array(runs));
  const values = new Float64Array(keys.length);
  for (let run = 0; run < runs; run++) {
    parameters.draw(seed, run, values);
    uncertain.forEach((place, i) => (columns[i][run] = values[place]));
  }
  const register = new Map(assumptions(scenario).map((line) => [line.key, line] as const));
  return uncertain.flatMap((place, i) => {
    const assumption = register.get(keys[place]);
    return assumption === undefined ? [] : [{ assumption, values: columns[i] }];
  });
}
