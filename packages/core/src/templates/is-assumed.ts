import type { Provenance, QuantityInput } from "../scenario/index.js";

/** Whether a number of a scenario says that nothing published settles it. */
export function isAssumed(quantity: QuantityInput): boolean {
  return typeof quantity === "object" && (quantity as Provenance).status === "assumed";
}
