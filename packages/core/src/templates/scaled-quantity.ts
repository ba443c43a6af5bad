import type { QuantityInput } from "../scenario/index.js";
import { assumed } from "./quantities.js";

/**
 * A number of a scenario, or every number of its distribution, times a factor; whole unless said otherwise.
 *
 * @param why the note that it gets
 */
export function scaledQuantity(
  quantity: QuantityInput,
  factor: number,
  why: string,
  round: (value: number) => number = Math.round,
): QuantityInput {
  if (typeof quantity === "number") return { value: round(quantity * factor), ...assumed("", why) };
  const scaled = Object.fromEntries(
    Object.entries(quantity).map(([key, value]) => [
      key,
      typeof value === "number" ? round(value * factor) : value,
    ]),
  ) as { min?: number; max?: number; unit?: string };
  // Rounded to one number, a range is no distribution any more.
  if (scaled.max !== undefined && scaled.min === scaled.max) {
    return { value: scaled.max, ...assumed(scaled.unit ?? "", why) };
  }
  return { ...scaled, note: why } as QuantityInput;
}
