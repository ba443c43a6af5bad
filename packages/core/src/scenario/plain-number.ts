import * as z from "zod";
import { numberKinds, type QuantityLimits } from "./quantity.js";

/**
 * The zod schema of a number without provenance of its own: a year, or one of many that share a source.
 *
 * @example plainNumber({ min: 1, max: 20, whole: true, unit: "years" })
 */
export function plainNumber({
  whole,
  min,
  max,
  unit,
}: Required<QuantityLimits> & { readonly whole?: boolean }) {
  const number = whole ? z.number().int() : z.number();
  return number.min(min).max(max).register(numberKinds, { kind: "plain", unit, min, max, whole });
}
