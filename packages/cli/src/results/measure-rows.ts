import type { PolicyResult, Series } from "@glidepath/core";
import { millions, persons, type Unit } from "../format/unit.js";

/** One of the measures shown for every policy. */
export interface MeasureRow {
  readonly label: string;
  /** The head of a narrow column. */
  readonly head: string;
  readonly unit: Unit;
  /** The measure's series; for a difference of two policies, subtract theirs. */
  readonly series: (result: PolicyResult) => Series;
}

/** What the tables show of every policy, in their order: grants + rents − costs = net. */
export const measureRows: readonly MeasureRow[] = [
  { label: "settled, persons", head: "settled,\npersons", unit: persons, series: ({ settled }) => settled },
  { label: "grants", head: "grants", unit: millions, series: ({ grants }) => grants },
  { label: "rents", head: "rents", unit: millions, series: ({ rents }) => rents },
  { label: "costs", head: "costs", unit: millions, series: ({ costs }) => costs },
  {
    label: "  adjustment",
    head: "of which\nadjustment",
    unit: millions,
    series: ({ adjustmentCost }) => adjustmentCost,
  },
  { label: "net", head: "net", unit: millions, series: ({ net }) => net },
];
