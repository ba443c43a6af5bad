import type { Model, World } from "../world/index.js";

/**
 * Persons who come of a decided number: the typical share, less in a year of national scarcity,
 * times noise that grows as numbers shrink, and never more than the scenario's largest share.
 */
export function filled(model: Model, world: World, quota: number, year: number, decided: number): number {
  const { fill } = model.quotas[quota];
  const { requests, fillNoise } = world.quotas[quota];
  const { indexOf } = model.parameters;
  const { values } = world;
  const spread = fill.spread.find(({ upTo }) => upTo === undefined || decided <= upTo) ?? fill.spread.at(-1);
  const sd = spread === undefined ? 0 : values[indexOf(spread.sd)];
  const share = values[indexOf(fill.typical)] * requests.scarcity[year] * Math.exp(sd * fillNoise[year]);
  return decided * Math.min(share, values[indexOf(fill.largest)]);
}
