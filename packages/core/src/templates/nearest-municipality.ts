import { norway } from "../reference/index.js";
import { nearestName } from "../scenario/index.js";
import { foldName } from "./fold-name.js";
import { knownMunicipality } from "./known-municipality.js";

/**
 * The municipality with published figures that a misspelt name most likely means, or undefined. It is a
 * question to ask, not an answer: Berg is not Bergen.
 *
 * @example nearestMunicipality("Hammar") // "Hamar"
 */
export function nearestMunicipality(name: string): string | undefined {
  const known = Object.values(norway.municipalities).map(({ municipality }) => foldName(municipality));
  const nearest = nearestName(foldName(name), known);
  return nearest === undefined ? undefined : knownMunicipality(nearest)?.municipality;
}
