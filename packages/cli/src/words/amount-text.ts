import type { Mean } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";

/** Half of the last decimal that amounts in millions are shown with: less is as good as nothing. */
export const NOTHING = 500;

/**
 * An amount in millions with its standard error, in the digits that it supports; plain 0 where both would be shown
 * as nothing, and without an error where one world is all there is.
 *
 * @example amountText({ estimate: 2_300_000, standardError: 410_000 }, texts) // "2.3 ± 0.4"
 */
export function amountText(
  { estimate, standardError }: Pick<Mean, "estimate" | "standardError">,
  texts: Texts,
): string {
  if (Math.abs(estimate) < NOTHING && standardError < NOTHING) return "0";
  const shown = texts.estimate(estimate, standardError, millions);
  const isKnown = standardError > 0 && Number.isFinite(standardError);
  return isKnown ? `${shown} ± ${texts.estimate(standardError, standardError, millions)}` : shown;
}
