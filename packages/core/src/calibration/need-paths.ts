import { quantileFunction, uniformStream } from "../random/index.js";
import { isQuantity, type Need } from "../scenario/index.js";
import { needSchema } from "../scenario/need-schema.js";
import type { Parameters } from "../world/index.js";
import { allocateNeed, needLaw } from "../world/need.js";
import type { NeedSection } from "./need-section.js";

/** How many worlds are drawn, from which seed, and how far. */
export interface NeedPathOptions {
  /** Years after the last observed one. */
  readonly years: number;
  readonly runs: number;
  readonly seed: string;
}

/**
 * Draws national need in many worlds by the very law that a simulation draws it with.
 *
 * @returns for each year after the last observed one its need in all worlds, in rising order
 * @example needPaths(drammen2024.need, { years: 3, runs: 400, seed: "x" })[0] // persons in 400 worlds, ascending
 */
export function needPaths(
  section: NeedSection,
  { years, runs, seed }: NeedPathOptions,
): readonly Float64Array[] {
  const need = needSchema.parse(section);
  const parameters = parametersOf(need);
  const law = needLaw(need, parameters, true, "need", need.lastObserved.year);
  const path = allocateNeed(years + 1);
  const byYear = Array.from({ length: years }, () => new Float64Array(runs));
  const values = new Float64Array(parameters.keys.length);
  for (let run = 0; run < runs; run++) {
    parameters.draw(seed, run, values);
    law(values, seed, run, path);
    for (const [i, sample] of byYear.entries()) sample[run] = path.actual[i + 1];
  }
  return byYear.map((sample) => sample.sort());
}

/** The quantities of one section, drawn as those of a whole scenario are: each from its own stream. */
function parametersOf(need: Need): Parameters {
  const quantities = Object.entries({ ...need, "lastObserved.persons": need.lastObserved.persons }).flatMap(
    ([key, quantity]) => {
      if (!isQuantity(quantity)) return [];
      const { value = Number.NaN, distribution } = quantity;
      const quantile = distribution === undefined ? undefined : quantileFunction(distribution);
      return [{ key: `need.${key}`, quantity, value, quantile }];
    },
  );
  return {
    keys: quantities.map(({ key }) => key),
    indexOf: (wanted) => quantities.findIndex(({ quantity }) => quantity === wanted),
    uncertain: quantities.flatMap(({ quantile }, i) => (quantile === undefined ? [] : [i])),
    draw(seed, run, values) {
      for (const [i, { key, value, quantile }] of quantities.entries()) {
        values[i] = quantile === undefined ? value : quantile(uniformStream(seed, `parameter/${key}`, run)());
      }
    },
  };
}
