import {
  knownMunicipality,
  nearestMunicipality,
  proposedFirstYear,
  proposedHistory,
} from "@glidepath/core/templates";
import { InputError } from "../../errors/input-error.js";
import type { Texts } from "../../language/texts.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { checkInitOptions, newestFirstYear, yearsBefore } from "./init-options.js";
import { placedInPlan } from "./init-own-data.js";
import type { InitGiven } from "./init-start.js";
import { inOptionsWords } from "./init-words.js";
import { swedishFirstYear } from "./init-sweden.js";

/**
 * What a scenario is started from where nobody can be asked: the options, and the first year after those
 * that are known.
 *
 * @throws InputError when there is not enough, naming the option that would help
 */
export function givenWithoutAsking(options: InitCommandOptions, texts: Texts): InitGiven {
  const { municipality, country = "norway" } = options;
  if (municipality === undefined) {
    throw new InputError(({ init }) => init.nobodyNamed);
  }
  const firstYear =
    options.firstYear ??
    (country === "sweden" ? swedishFirstYear : proposedFirstYear(municipality, options.settled));
  if (firstYear === undefined) throw unknownHistory(municipality);
  const given = placedInPlan({ ...options, municipality, country, firstYear }, texts);
  checkInitOptions(given);
  const missing = missingYears(given);
  if (missing.length === 0) return given;
  if (
    country === "norway" &&
    knownMunicipality(municipality) === undefined &&
    options.settled === undefined
  ) {
    throw unknownHistory(municipality, firstYear);
  }
  throw new InputError(({ init }) =>
    init.settledUnknown(missing.join(", "), missing.map((year) => `${year}:…`).join(",")),
  );
}

/** The years before the plan of which nothing is known that could stand in. */
function missingYears(given: InitGiven): readonly number[] {
  if (given.country === "norway") {
    return inOptionsWords(() => proposedHistory(given)).flatMap(({ year, settled }) =>
      settled === undefined ? [year] : [],
    );
  }
  return yearsBefore(given.firstYear).filter((year) => given.settled?.[String(year)] === undefined);
}

function unknownHistory(municipality: string, firstYear = newestFirstYear): InputError {
  const nearest = nearestMunicipality(municipality);
  const years = yearsBefore(firstYear);
  return new InputError(({ init }) =>
    init.nothingPublished({
      name: municipality,
      hint: nearest === undefined ? "" : init.nearestIfNot(nearest),
      example: years.map((year) => `${year}:…`).join(","),
    }),
  );
}
