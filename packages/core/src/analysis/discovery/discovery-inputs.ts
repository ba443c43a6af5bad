import { type Distribution, quantileFunction } from "../../random/index.js";
import { type Provenance, quantitiesByKey, type Quantity, type Scenario } from "../../scenario/index.js";
import { uncertainColumns } from "../uncertain-columns.js";

/** Something of a world in which an answer may lie. */
export interface DiscoveryInput extends Provenance {
  /** Of a parameter, its key in the scenario. */
  readonly key: string;
  /** `parameter`: an uncertain number, which more data could settle. `chance`: how a world turned out, which none could. */
  readonly kind: "parameter" | "chance";
  /**
   * The median, in the input's unit: of a parameter's distribution, of the worlds drawn for what is chance.
   */
  readonly middle: number;
  /** The lowest that was drawn, in the input's unit. */
  readonly lowest: number;
  /** The highest that was drawn, in the input's unit. */
  readonly highest: number;
}

/** Inputs with what each was in the worlds 0, 1, 2, …. */
export interface DrawnInputs {
  readonly inputs: readonly DiscoveryInput[];
  readonly columns: readonly Float64Array[];
  /** The distribution of a parameter. */
  readonly distributions: readonly Distribution[];
}

/**
 * The uncertain numbers of a scenario, drawn again as they were in the worlds of a seed (`random` points).
 *
 * @example drawnParameters(scenario, "budget-2024", 10_000).columns[0][17]
 */
export function drawnParameters(scenario: Scenario, seed: string, runs: number): DrawnInputs {
  const drawn = uncertainColumns(scenario, { seed, runs });
  const quantities = quantitiesByKey(scenario);
  const distributions = drawn.map(
    ({ assumption }) => quantities.get(assumption.key)?.distribution as Distribution,
  );
  const inputs = drawn.map(({ assumption: { key }, values }, i): DiscoveryInput => {
    const { unit, source, status = "own", note } = quantities.get(key) as Quantity;
    const middle = quantileFunction(distributions[i])(0.5);
    return { key, kind: "parameter", unit, source, status, note, middle, ...rangeOf(values) };
  });
  return { inputs, columns: drawn.map(({ values }) => values), distributions };
}

/** The lowest and the highest of a column. */
export function rangeOf(column: Float64Array): { lowest: number; highest: number } {
  return {
    lowest: column.reduce((low, value) => Math.min(low, value), Infinity),
    highest: column.reduce((high, value) => Math.max(high, value), -Infinity),
  };
}
