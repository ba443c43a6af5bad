import { stressCases } from "@glidepath/core";
import { didYouMean } from "../did-you-mean.js";
import { OptionError } from "../option-error.js";

/** The names of the stress cases. */
export const caseNames: readonly string[] = stressCases.map(({ name }) => name);

/**
 * Adds the name of a stress case to those named before; one that is named twice counts once.
 *
 * @throws OptionError, to which the option and the value are added
 * @example parseCase("rate-frozen", ["second-2022"]) // ["second-2022", "rate-frozen"]
 */
export function parseCase(text: string, before: readonly string[] | undefined): readonly string[] {
  if (caseNames.includes(text)) return [...new Set([...(before ?? []), text])];
  throw new OptionError((texts) =>
    texts.stress.caseValue(didYouMean(text, caseNames, texts).trim(), caseNames.join(", ")),
  );
}
