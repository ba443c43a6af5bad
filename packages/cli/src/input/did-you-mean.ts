import { nearestName } from "@glidepath/core";
import type { Texts } from "../language/texts.js";

/**
 * Asks whether the known name was meant that is nearest to one which is not known; empty where none is near.
 *
 * @example didYouMean("shrp", ["gradual", "sharp"], texts) // ' Did you mean "sharp"?'
 */
export function didYouMean(name: string, known: readonly string[], { errors }: Texts): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? "" : errors.didYouMean(nearest);
}
