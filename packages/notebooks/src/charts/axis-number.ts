import { formatLocale } from "d3-format";

/**
 * How numbers stand on an axis: groups of three, a true minus sign, and no more decimals than there are.
 *
 * @param decimal the decimal mark
 * @example axisNumber(",")(-1234.5) // "−1 234,5", with a no-break space
 */
export function axisNumber(decimal = "."): (value: number) => string {
  return formatLocale({ decimal, thousands: "\u00a0", grouping: [3], currency: ["", ""] }).format(",~f");
}
