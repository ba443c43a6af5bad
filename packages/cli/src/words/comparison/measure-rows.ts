import { millions, persons, type Unit } from "@glidepath/notebooks/words";

/** What the tables show of every policy, in their order: grants + rents − costs = net. */
export const measureRows = [
  { measure: "settled", unit: persons },
  { measure: "grants", unit: millions },
  { measure: "rents", unit: millions },
  { measure: "costs", unit: millions },
  { measure: "adjustmentCost", unit: millions },
  { measure: "net", unit: millions },
] as const satisfies readonly { readonly measure: string; readonly unit: Unit }[];

/** One of the measures shown for every policy. */
export type MeasureRow = (typeof measureRows)[number];
