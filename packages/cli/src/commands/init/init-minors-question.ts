import { knownMunicipality, proposedHistory } from "@glidepath/core/templates";
import type { Asker } from "./init-answers.js";
import { initYearCounts } from "./init-year-counts.js";
import { InputError } from "../../errors/input-error.js";
import { checkInitOptions, yearsBefore } from "./init-options.js";
import type { InitGiven } from "./init-start.js";
import { inOptionsWords } from "./init-words.js";

/** Asks whether unaccompanied minors are to be told apart, and how many settled. */
export async function askMinors(given: InitGiven, { ask, texts }: Asker): Promise<InitGiven> {
  if (given.minorsSettled !== undefined) return given;
  const { country, municipality, firstYear } = given;
  const years = yearsBefore(firstYear);
  const published = (knownMunicipality(municipality)?.rows ?? []).flatMap(({ year, unaccompaniedSettled }) =>
    years.includes(year) && unaccompaniedSettled !== undefined
      ? [texts.init.inYear(unaccompaniedSettled, year)]
      : [],
  );
  const minorsSettled = await ask({
    about: texts.init.minors({
      first: years[0],
      last: years.at(-1),
      published:
        country === "norway" && published.length > 0 ? texts.init.minorsPublished(published.join(", ")) : "",
    }),
    enter: country === "norway" ? texts.init.notApart : texts.init.madeUp,
    read: (text) => {
      if (text === "") return undefined;
      const counts = initYearCounts(text, "");
      const answered = { ...given, minorsSettled: counts };
      checkInitOptions(answered);
      if (country === "norway") inOptionsWords(() => proposedHistory(answered));
      const left = years.filter((year) => counts[String(year)] === undefined);
      if (left.length === 0) return counts;
      throw new InputError(({ init }) => init.minorsMissing(left.join(", ")));
    },
  });
  return minorsSettled === undefined ? given : { ...given, minorsSettled };
}
