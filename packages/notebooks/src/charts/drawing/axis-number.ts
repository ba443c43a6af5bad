import type { Language } from "../../words/language.js";
import { numberLocale } from "../../words/number-locale.js";

/**
 * How numbers stand on an axis: as all numbers do, with no more decimals than there are.
 *
 * @example axisNumber("nb")(-1234.5) // "−1 234,5", with a no-break space
 */
export function axisNumber(language: Language = "en"): (value: number) => string {
  const format = numberLocale(language === "nb" ? "," : ".").format(",~f");
  // A sum of tenths may end in a long row of decimals.
  return (value) => format(Number(value.toPrecision(12)));
}

/** The same, rounded to at most so many decimals. */
export function roundedNumber(decimals: number, language?: Language): (value: number) => string {
  const shown = axisNumber(language);
  const power = 10 ** decimals;
  return (value) => shown(Math.round(value * power) / power + 0);
}
