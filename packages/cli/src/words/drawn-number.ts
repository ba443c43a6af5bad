import type { Texts } from "../language/texts.js";

const DIGITS = 3;

/**
 * An uncertain number of a scenario with three digits, without its unit.
 *
 * @param unit as core names it
 * @example drawnNumber(0.76803, "per year", texts) // "0.768"
 */
export function drawnNumber(value: number, unit: string | undefined, texts: Texts): string {
  return unit === "calendar year" ? date(value, texts) : amount(value, texts);
}

// A year is not grouped, and its decimals are months.
function date(value: number, { language }: Texts): string {
  return value.toFixed(2).replace(".", language === "nb" ? "," : ".");
}

function amount(value: number, { number }: Texts): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return number(value, Math.max(0, DIGITS - 1 - magnitude));
}
