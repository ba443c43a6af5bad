import type { ReplayedDraw } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";

const DIGITS = 3;

/** The uncertain numbers that lie furthest from their middle in a world, the furthest first. */
export function furthestDraws(draws: readonly ReplayedDraw[], most: number): readonly ReplayedDraw[] {
  const distance = ({ rank }: ReplayedDraw) => Math.abs(rank - 0.5);
  return [...draws].sort((a, b) => distance(b) - distance(a)).slice(0, most);
}

/**
 * What was drawn for an uncertain number, and how unusual that is.
 *
 * @example drawSentence(draw) // "staffing.notice: 5.8 months, higher than in 97 % of worlds (middle 3.1)"
 */
export function drawSentence({ key, value, unit, middle, rank }: ReplayedDraw): string {
  const shown = unit === "calendar year" ? date : amount;
  const what = `${key}: ${shown(value)}${unit === undefined ? "" : ` ${unit}`}`;
  const half = Math.abs(rank - 0.5) < 0.005;
  if (half) return `${what}, in the middle`;
  const [word, share] = rank > 0.5 ? ["higher", rank] : ["lower", 1 - rank];
  const percent = share >= 0.995 ? "more than 99" : formatNumber(100 * share, 0);
  return `${what}, ${word} than in ${percent} % of worlds (middle ${shown(middle)})`;
}

// A year is not grouped, and its decimals are months.
function date(value: number): string {
  return value.toFixed(2);
}

function amount(value: number): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, Math.max(0, DIGITS - 1 - magnitude));
}
