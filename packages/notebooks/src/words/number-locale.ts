import { formatLocale, type FormatLocaleObject } from "d3-format";

const NO_BREAK_SPACE = "\u00a0";
const locales = new Map<string, FormatLocaleObject>();

/**
 * How all numbers are written, by d3-format: groups of three digits with a no-break space between, and a true minus
 * sign.
 *
 * @param mark between whole and fraction
 * @example numberLocale(",").format(",.1f")(-1234.56) // "−1 234,6", with a no-break space
 */
export function numberLocale(mark: string): FormatLocaleObject {
  const known = locales.get(mark);
  if (known !== undefined) return known;
  const locale = formatLocale({
    decimal: mark,
    thousands: NO_BREAK_SPACE,
    grouping: [3],
    currency: ["", ""],
  });
  locales.set(mark, locale);
  return locale;
}
