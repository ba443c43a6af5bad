import { norway } from "../reference/index.js";
import { foldName } from "./fold-name.js";

/**
 * The published figures of a municipality by its name, or undefined where none are known. Case and
 * Nordic letters may be written otherwise.
 *
 * @example knownMunicipality("gjovik")?.municipality // "Gjøvik"
 */
export function knownMunicipality(name: string): norway.MunicipalHistory | undefined {
  const folded = foldName(name);
  return Object.values(norway.municipalities).find(({ municipality }) => foldName(municipality) === folded);
}
