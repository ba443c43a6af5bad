import type { MissingFigure } from "@glidepath/core/reference";
import { countryNames } from "./data-country.js";
import { wrap } from "./wrap.js";

/** What is known to be missing, with what is done instead and where, country by country. */
export function dataMissingLines(
  missing: readonly MissingFigure[],
  heading: (line: string) => string,
): readonly string[] {
  if (missing.length === 0) return [];
  const countries = [...new Set(missing.map(({ country }) => country))];
  return [
    heading("What is missing"),
    ...countries.flatMap((country) => [
      countryNames[country],
      ...missing
        .filter((gap) => gap.country === country)
        .flatMap(({ what, years, instead, where }) => [
          ...wrap(`  ${what}${years === undefined ? "" : `, ${years}`}`, "  "),
          ...wrap(`    Instead: ${instead} (${where})`, "    "),
        ]),
    ]),
  ];
}
