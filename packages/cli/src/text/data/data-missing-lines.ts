import type { MissingFigure } from "@glidepath/core/reference";
import type { Texts } from "../../language/texts.js";
import { wrap } from "../../terminal/wrap.js";

/** What is known to be missing, with what is done instead and where, country by country. */
export function dataMissingLines(
  missing: readonly MissingFigure[],
  { data }: Texts,
  heading: (line: string) => string,
): readonly string[] {
  if (missing.length === 0) return [];
  const countries = [...new Set(missing.map(({ country }) => country))];
  return [
    heading(data.missing),
    ...countries.flatMap((country) => [
      data.countries[country],
      ...missing
        .filter((gap) => gap.country === country)
        .flatMap(({ what, years, instead, where }) => [
          ...wrap(`  ${what}${years === undefined ? "" : `, ${years}`}`, "  "),
          ...wrap(`    ${data.instead(instead, where)}`, "    "),
        ]),
    ]),
  ];
}
