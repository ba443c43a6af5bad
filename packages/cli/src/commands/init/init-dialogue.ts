import {
  knownMunicipality,
  nearestMunicipality,
  proposedFirstYear,
  startingYears,
} from "@glidepath/core/templates";
import { type Asker, askerOf } from "./init-answers.js";
import { initMunicipality } from "./init-municipality.js";
import { initNumber } from "./init-number.js";
import { InputError } from "../../errors/input-error.js";
import type { SpeakingIo } from "../../io.js";
import { wrap } from "../../terminal/wrap.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { initCountry } from "./init-country.js";
import { askMinors } from "./init-minors-question.js";
import { checkInitOptions, newestFirstYear } from "./init-options.js";
import { askPast } from "./init-past-questions.js";
import { askCase, askPlan } from "./init-plan-questions.js";
import { placedInPlan } from "./init-own-data.js";
import type { InitGiven } from "./init-start.js";
import { swedishFirstYear } from "./init-sweden.js";

/**
 * Asks for everything that the options leave out. Each question says what the number means and what Enter
 * alone stands for: what is published of the municipality, or what would be assumed.
 *
 * @param checkPath called as soon as the name and the first year are known
 * @throws InputError when the answers end too soon
 */
export async function askForInit(
  options: InitCommandOptions,
  io: SpeakingIo,
  checkPath: (municipality: string, firstYear: number) => Promise<void>,
): Promise<InitGiven> {
  const { init } = io.texts;
  const asker = askerOf(io);
  try {
    io.stderr.write(`${wrap(init.intro).join("\n")}\n`);
    const named =
      options.municipality ??
      (await asker.ask({ about: init.whichMunicipality, read: (text) => initMunicipality(text, "") }));
    const country = await askCountry(options, named, asker);
    const municipality = country === "norway" ? await askWhetherNearest(named, asker) : named;
    const firstYear = await askFirstYear(options, municipality, country, asker);
    await checkPath(municipality, firstYear);
    const given = placedInPlan({ ...options, municipality, country, firstYear }, io.texts);
    checkInitOptions(given);
    const withPast = await askPast(given, asker);
    const withPlan = country === "norway" ? await askPlan(withPast, asker) : await askCase(withPast, asker);
    const answered = await askMinors(withPlan, asker);
    io.stderr.write("\n");
    return answered;
  } finally {
    asker.close();
  }
}

async function askCountry({ country }: InitCommandOptions, municipality: string, { ask, texts }: Asker) {
  if (country !== undefined) return country;
  if (knownMunicipality(municipality) !== undefined) return "norway";
  return ask({
    about: texts.init.whichCountry,
    enter: texts.init.norway,
    read: (text) => (text === "" ? "norway" : initCountry(text, "")),
  });
}

async function askWhetherNearest(name: string, { ask, texts }: Asker): Promise<string> {
  const nearest = knownMunicipality(name) === undefined ? nearestMunicipality(name) : undefined;
  if (nearest === undefined) return name;
  const isMeant = await ask({
    about: texts.init.isNearestMeant(name, nearest),
    enter: texts.init.yes,
    read: (text) => {
      if (/^(|y|yes|j|ja)$/i.test(text)) return true;
      if (/^(n|no|nei)$/i.test(text)) return false;
      throw new InputError(({ init }) => init.neitherYesNorNo(text));
    },
  });
  return isMeant ? nearest : name;
}

async function askFirstYear(
  { firstYear, settled }: InitCommandOptions,
  municipality: string,
  country: InitGiven["country"],
  { ask, texts }: Asker,
): Promise<number> {
  if (firstYear !== undefined) return firstYear;
  if (country === "sweden") return swedishFirstYear;
  const known = proposedFirstYear(municipality, settled);
  const limits = { least: startingYears.earliest, most: startingYears.latest, example: newestFirstYear };
  const published = known === undefined ? "" : texts.init.knownTo(municipality, known - 1);
  return ask({
    about: texts.init.firstYear(published),
    enter: String(known ?? newestFirstYear),
    read: (text) => (text === "" ? (known ?? newestFirstYear) : initNumber(text, "", limits)),
  });
}
