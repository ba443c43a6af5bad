import { nearestName } from "@glidepath/core";
import { InputError } from "../input/input-error.js";
import { type InitCountry, initCountries } from "./init-command-options.js";

/**
 * The country of a scenario from its text.
 *
 * @param where put before the message: the option that it was given to
 * @throws InputError when no scenario can be started for it
 */
export function initCountry(text: string, where: string): InitCountry {
  const country = initCountries.find((name) => name === text.trim().toLowerCase());
  if (country !== undefined) return country;
  const nearest = nearestName(text, initCountries);
  throw new InputError(
    `${where}No scenario can be started for "${text}".` +
      (nearest === undefined ? "" : ` Did you mean "${nearest}"?`) +
      ` Write ${initCountries.join(" or ")}.`,
  );
}
