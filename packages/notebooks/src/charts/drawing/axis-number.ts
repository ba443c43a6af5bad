import { formatLocale } from "d3-format";
import type { Language } from "../../words/language.js";

/**
 * How numbers stand on an axis: groups of three, a true minus sign, and no more decimals than there are.
 *
 * @example axisNumber("nb")(-1234.5) // "−1 234,5", with a no-break space
 */
export function axisNumber(language: Language = "en"): (value: number) => string {
  const decimal = language === "nb" ? "," : ".";
  const format = formatLocale({ decimal, thousands: "\u00a0", grouping: [3], currency: ["", ""] }).format(
    ",~f",
  );
  // A sum of tenths may end in a long row of decimals.
  return (value) => format(Number(value.toPrecision(12)));
}

/** The same, rounded to at most so many decimals. */
export function roundedNumber(decimals: number, language?: Language): (value: number) => string {
  const shown = axisNumber(language);
  const power = 10 ** decimals;
  return (value) => shown(Math.round(value * power) / power + 0);
}
