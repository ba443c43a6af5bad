import type { Texts } from "../../language/texts.js";
import { didYouMean } from "../did-you-mean.js";

/** Says that a scenario has no policy of a name, which one may be meant, and which there are. */
export function noSuchPolicy(name: string, known: readonly string[], texts: Texts): string {
  return texts.errors.noSuchPolicy(name, didYouMean(name, known, texts), known.join(", "));
}
