import { binomialTail } from "./binomial-tail.js";
import { type Box, type Columns, withEnd, worldsIn } from "./box.js";

/** One end of a box, and whether it could be there by chance. */
export interface EndOfBox {
  /** The number of its column, from 0. */
  readonly input: number;
  readonly side: "low" | "high";
  /**
   * Probability that as many of the box's worlds would be cases if this end did nothing: binomial, with the
   * share of cases in the box without the end (Bryant and Lempert 2010).
   */
  readonly quasiP: number;
}

/**
 * Quasi-p-values of the ends of a box. *Quasi*, because the end was chosen among many on the same worlds: a small
 * one is no proof, a large one says that the end is not needed.
 *
 * @param outcome 1 for a case, 0 for none, by world
 * @see Bryant and Lempert (2010), Thinking inside the box, Technological Forecasting and Social Change 77
 * @example quasiPValues([x, y], outcome, worlds, [{ input: 0, low: 0.4 }])[0].quasiP
 */
export function quasiPValues(
  columns: Columns,
  outcome: Float64Array,
  worlds: Uint32Array,
  box: Box,
): EndOfBox[] {
  const cases = (of: Uint32Array) => of.reduce((all, world) => all + outcome[world], 0);
  const inside = worldsIn(box, columns, worlds);
  return box.flatMap(({ input, ...ends }) =>
    (["low", "high"] as const)
      .filter((side) => ends[side] !== undefined)
      .map((side) => {
        const without = worldsIn(withEnd(box, input, side, undefined), columns, worlds);
        const chance = cases(without) / without.length;
        return { input, side, quasiP: binomialTail(cases(inside), inside.length, chance) };
      }),
  );
}

/**
 * A box without the ends that could be there by chance: the one with the largest quasi-p goes first, and those of
 * the rest are taken anew.
 *
 * @param most quasi-p that an end may have
 */
export function withoutNeedlessEnds(
  columns: Columns,
  outcome: Float64Array,
  worlds: Uint32Array,
  box: Box,
  most: number,
): Box {
  const ends = quasiPValues(columns, outcome, worlds, box);
  const weakest = ends.reduce<EndOfBox | undefined>(
    (worst, end) => (worst === undefined || end.quasiP > worst.quasiP ? end : worst),
    undefined,
  );
  if (weakest === undefined || weakest.quasiP <= most) return box;
  const less = withEnd(box, weakest.input, weakest.side, undefined);
  return withoutNeedlessEnds(columns, outcome, worlds, less, most);
}
