import { numberLocale } from "./number-locale.js";

/**
 * A number with so many decimals, a true minus sign and groups of three digits. Negative decimals
 * round to tens, hundreds and so on. What rounds to zero has no sign.
 *
 * @param mark between whole and fraction
 * @example formatNumber(-1234.56, 1) // "−1 234.6", with a no-break space
 * @example formatNumber(1234.56, -1) // "1 230", with a no-break space
 */
export function formatNumber(value: number, decimals: number, mark = "."): string {
  if (!Number.isFinite(value)) return "–";
  const { format } = numberLocale(mark);
  if (decimals > 0) return format(`,.${decimals}f`)(value);
  const step = 10 ** -decimals;
  // Half of a step goes away from zero, on both sides.
  const rounded = Math.round(Math.abs(value) / step) * step;
  return format(",.0f")(value < 0 ? -rounded : rounded);
}
