import type { Figure, Series } from "../reference/index.js";
import { valueIn } from "../reference/index.js";
import type { Provenance } from "../scenario/index.js";

/** A value of a scenario with its provenance. */
export type Sourced = { readonly value: number } & Provenance;

/** Three numbers of a triangular distribution: lowest, most likely, highest. */
export type Three = readonly [number, number, number];

/** A triangular distribution with its provenance. */
export function triangular([min, mode, max]: Three, provenance: Provenance) {
  return { distribution: "triangular" as const, min, mode, max, ...provenance };
}

/** The provenance of a number that no published figure settles. */
export function assumed(unit: string, note?: string): Provenance {
  return { unit, status: "assumed", ...(note === undefined ? {} : { note }) };
}

/** The provenance of a number computed from published figures. */
export function derived(unit: string, source: string | undefined, note: string): Provenance {
  return { unit, ...(source === undefined ? {} : { source }), status: "derived", note };
}

/** A figure of the reference data as a quantity of a scenario. */
export function quantityOf({ value, unit, source, status, note }: Figure): Sourced {
  return { value, unit, source, status, ...(note === undefined ? {} : { note }) };
}

/** The last year of a published series that is not after `year`, as a quantity of a scenario. */
export function latestOf(published: Series, year: number): Sourced & { readonly year: number } {
  const known = published.values.findLast((entry) => entry.year <= year && entry.value !== null);
  const figure = known === undefined ? undefined : valueIn(published, known.year);
  if (!figure) throw new RangeError(`${published.name} has no value up to ${year}.`);
  return { ...quantityOf(figure), year: figure.year };
}

/** To so many significant figures: an estimate's further digits say nothing. */
export function rounded(value: number, figures = 3): number {
  return Number(value.toPrecision(figures));
}
