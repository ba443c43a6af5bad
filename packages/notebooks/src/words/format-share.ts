import type { Share } from "@glidepath/core";
import { formatNumber } from "./format-number.js";
import { supportedDecimals } from "./supported-decimals.js";
import { percent } from "./unit.js";

const NO_BREAK_SPACE = "\u00a0";
// A 95 % interval spans twice 1.96 standard errors.
const STANDARD_ERRORS = 3.92;

/**
 * A share of worlds in per cent, with the digits that its interval supports, in whole numbers at
 * the coarsest. A share that only rounds to none or all of the worlds says so.
 *
 * @example formatShare({ estimate: 0.863, low: 0.82, high: 0.9 }) // "86 %", with a no-break space
 * @example formatShare({ estimate: 0.001, low: 0, high: 0.08 }) // "<1 %", with a no-break space
 */
export function formatShare({ estimate, low, high }: Share, mark = "."): string {
  if (estimate === 0 || estimate === 1) return `${100 * estimate}${NO_BREAK_SPACE}%`;
  const decimals = Math.max(0, supportedDecimals((high - low) / STANDARD_ERRORS, percent));
  const shown = estimate / percent.size;
  const step = 10 ** -decimals;
  const rounded = Number(shown.toFixed(decimals));
  const text =
    estimate > 0 && rounded === 0
      ? `<${formatNumber(step, decimals, mark)}`
      : estimate < 1 && rounded === 100
        ? `>${formatNumber(100 - step, decimals, mark)}`
        : formatNumber(shown, decimals, mark);
  return `${text}${NO_BREAK_SPACE}%`;
}
