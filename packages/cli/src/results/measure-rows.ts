import type { SeriesName } from "@glidepath/core";
import { millions, persons, type Unit } from "../format/unit.js";

/** One of the measures shown for every policy. */
export interface MeasureRow {
  readonly label: string;
  /** The head of a narrow column. */
  readonly head: string;
  readonly unit: Unit;
  readonly measure: SeriesName;
}

/** What the tables show of every policy, in their order: grants + rents − costs = net. */
export const measureRows: readonly MeasureRow[] = [
  { label: "settled, persons", head: "settled,\npersons", unit: persons, measure: "settled" },
  { label: "grants", head: "grants", unit: millions, measure: "grants" },
  { label: "rents", head: "rents", unit: millions, measure: "rents" },
  { label: "costs", head: "costs", unit: millions, measure: "costs" },
  {
    label: "  adjustment",
    head: "of which\nadjustment",
    unit: millions,
    measure: "adjustmentCost",
  },
  { label: "net", head: "net", unit: millions, measure: "net" },
];
