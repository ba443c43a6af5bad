import { isDrawnAnew, isQuantity, type Quantity, type Scenario, visitScenario } from "../scenario/index.js";
import { quantileFunction } from "../random/index.js";
import { correlate } from "./correlate.js";
import { changing, type ParameterChange } from "./parameter-change.js";
import { type ParameterPoints, parameterPoints } from "./parameter-points.js";

/** Where a quantity's value stands in a world's parameters. */
export type ParameterIndex = number;

/** A scenario's quantities, each with a place; the uncertain ones are drawn anew in each world. */
export interface Parameters {
  /** The key of each quantity in the scenario, in the order of the places. */
  readonly keys: readonly string[];
  readonly indexOf: (quantity: Quantity) => ParameterIndex;
  /** Places of the quantities that are distributions. */
  readonly uncertain: readonly ParameterIndex[];
  /** Values for one world: fixed ones as they are, uncertain ones by their quantile functions. */
  readonly draw: (seed: string, run: number, values: Float64Array) => void;
}

/**
 * Collects the quantities of a scenario. Each uncertain one has a random stream of its own, named
 * by its key, so that adding or removing another changes none of its draws; or, with `sobol`, the
 * coordinate of a scrambled Sobol sequence that its place among the uncertain ones gives it.
 *
 * @param change uncertain ones that differ from what the run would give them
 * @throws RangeError when a key of the change is of none that is uncertain
 */
export function collectParameters(
  scenario: Scenario,
  points: ParameterPoints = "random",
  change?: ParameterChange,
): Parameters {
  const places = new Map<Quantity, ParameterIndex>();
  const keys: string[] = [];
  const fixed: number[] = [];
  const drawn: { index: ParameterIndex; key: string; quantile: (p: number) => number }[] = [];
  visitScenario(scenario, (key, node) => {
    if (!isQuantity(node)) return true;
    if (isDrawnAnew(key)) return false;
    // A default may stand in several places as one object; it is then fixed, and alike in all.
    if (places.has(node)) return false;
    const index = keys.length;
    places.set(node, index);
    keys.push(key);
    fixed.push(node.value ?? Number.NaN);
    if (node.distribution !== undefined) {
      drawn.push({ index, key, quantile: quantileFunction(node.distribution) });
    }
    return false;
  });
  const drawnKeys = drawn.map(({ key }) => key);
  const drawPoint = changing(change, drawnKeys, parameterPoints(points, drawnKeys));
  const tieTogether = correlate(scenario.correlations, drawnKeys);
  const uniforms = new Float64Array(drawn.length);
  return {
    keys,
    indexOf: (quantity) => {
      const index = places.get(quantity);
      if (index === undefined) throw new Error("This quantity is not part of the scenario.");
      return index;
    },
    uncertain: drawn.map(({ index }) => index),
    draw(seed, run, values) {
      values.set(fixed);
      drawPoint(seed, run, uniforms);
      tieTogether(uniforms);
      for (let i = 0; i < drawn.length; i++) {
        const { index, quantile } = drawn[i];
        values[index] = quantile(uniforms[i]);
      }
    },
  };
}
