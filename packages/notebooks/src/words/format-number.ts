const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

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
  const step = 10 ** Math.max(0, -decimals);
  const text = (Math.round(Math.abs(value) / step) * step).toFixed(0);
  const digits = decimals > 0 ? Math.abs(value).toFixed(decimals) : text;
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const isZero = !/[1-9]/.test(digits);
  return `${value < 0 && !isZero ? MINUS : ""}${grouped}${fraction === undefined ? "" : `${mark}${fraction}`}`;
}
