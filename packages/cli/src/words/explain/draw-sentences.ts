import type { ReplayedDraw } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { drawnNumber } from "../drawn-number.js";

/** The uncertain numbers that lie furthest from their middle in a world, the furthest first. */
export function furthestDraws(draws: readonly ReplayedDraw[], most: number): readonly ReplayedDraw[] {
  const distance = ({ rank }: ReplayedDraw) => Math.abs(rank - 0.5);
  return [...draws].sort((a, b) => distance(b) - distance(a)).slice(0, most);
}

/**
 * What was drawn for an uncertain number, and how unusual that is.
 *
 * @example drawSentence(draw, textsIn("en"))
 * // "staffing.notice: 5.8 months, higher than in 97 % of worlds (middle 3.1)"
 */
export function drawSentence({ key, value, unit, middle, rank }: ReplayedDraw, texts: Texts): string {
  const { explain, number } = texts;
  const shown = (drawn: number) => drawnNumber(drawn, unit, texts);
  const what = `${key}: ${shown(value)}${unit === undefined ? "" : ` ${texts.units.unit(unit)}`}`;
  const half = Math.abs(rank - 0.5) < 0.005;
  if (half) return `${what}${explain.middle}`;
  const share = Math.max(rank, 1 - rank);
  const percent = share >= 0.995 ? explain.moreThan99 : number(100 * share, 0);
  return `${what}${explain.unusual({ higher: rank > 0.5, percent, middle: shown(middle) })}`;
}
