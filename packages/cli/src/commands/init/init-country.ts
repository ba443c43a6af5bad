import { didYouMean } from "../../input/did-you-mean.js";
import { InputError } from "../../errors/input-error.js";
import { type InitCountry, initCountries } from "./init-command-options.js";

/** What they call themselves. */
const OWN_NAMES: Readonly<Record<InitCountry, string>> = { norway: "norge", sweden: "sverige" };

/**
 * The country of a scenario from its text.
 *
 * @param where put before the message: the option that it was given to
 * @throws InputError when no scenario can be started for it
 */
export function initCountry(text: string, where: string): InitCountry {
  const written = text.trim().toLowerCase();
  const country = initCountries.find((name) => name === written || OWN_NAMES[name] === written);
  if (country !== undefined) return country;
  throw new InputError((texts) =>
    texts.init.noCountry({
      where,
      text,
      hint: didYouMean(text, initCountries, texts),
      known: texts.init.or(...initCountries),
    }),
  );
}
