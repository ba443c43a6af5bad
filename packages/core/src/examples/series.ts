import { type Figure, type Series, valueIn } from "../reference/index.js";
import type { Provenance } from "../scenario/index.js";

/** A figure of the reference data as a quantity of a scenario, with its provenance. */
function figure({ value, unit, source, status, note }: Figure): { readonly value: number } & Provenance {
  return { value, unit, source, status, ...(note === undefined ? {} : { note }) };
}

/** One year of a published series as a quantity of a scenario. */
export function series(published: Series, year: number): { readonly value: number } & Provenance {
  const dated = valueIn(published, year);
  if (!dated) throw new RangeError(`${published.name} has no value for ${year}.`);
  return figure(dated);
}
