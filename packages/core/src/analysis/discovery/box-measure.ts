import { type Share, wilson } from "../../comparison/index.js";
import { type Box, type Columns, worldsIn } from "./box.js";

/** How a box does among some worlds; shares with 95 % Wilson intervals. */
export interface BoxMeasure {
  /** In the box. */
  readonly worlds: number;
  /** Of these, cases. */
  readonly cases: number;
  /** Share of all worlds that the box holds. */
  readonly mass: Share;
  /** Share of the box's worlds that are cases. */
  readonly density: Share;
  /** Share of all cases that the box holds. */
  readonly coverage: Share;
}

/**
 * Mass, density and coverage of a box. The intervals are honest where these worlds had no part in finding it.
 *
 * @param outcome 1 for a case, 0 for none, by world
 * @returns NaN and 0 to 1 for a share of nothing
 * @example measureBox([x], outcome, worlds, [{ input: 0, high: 0.5 }]).density.estimate
 */
export function measureBox(
  columns: Columns,
  outcome: Float64Array,
  worlds: Uint32Array,
  box: Box,
): BoxMeasure {
  const count = (of: Uint32Array) => of.reduce((all, world) => all + outcome[world], 0);
  const inside = worldsIn(box, columns, worlds);
  const cases = count(inside);
  return {
    worlds: inside.length,
    cases,
    mass: shareOf(inside.length, worlds.length),
    density: shareOf(cases, inside.length),
    coverage: shareOf(cases, count(worlds)),
  };
}

/** A share with its Wilson interval; of nothing NaN, between 0 and 1. */
export function shareOf(count: number, n: number): Share {
  return n === 0 ? { estimate: Number.NaN, low: 0, high: 1 } : wilson(count, n);
}
