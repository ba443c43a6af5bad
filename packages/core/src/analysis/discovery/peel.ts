import { type Box, type Columns, withEnd } from "./box.js";

/** How boxes are peeled. */
export interface PeelOptions {
  /** Share of a box's worlds that one step takes away; patient where it is small. Default 0.05. */
  readonly alpha?: number;
  /** A box holds at least this number of worlds. Default 5 % of those given, and at least 20. */
  readonly leastWorlds?: number;
  /** Numbers of the columns that may be restricted. Default: all. */
  readonly inputs?: readonly number[];
}

export const ALPHA = 0.05;
const LEAST_SHARE = 0.05;
const LEAST_WORLDS = 20;

/** A box on the way from all worlds to few. */
export interface PeelStep {
  readonly box: Box;
  /** Number of worlds in it. */
  readonly worlds: number;
  /**
   * The sum of their outcomes: the number of cases, where an outcome is 1 or 0; else in the unit of the
   * outcome.
   */
  readonly sum: number;
}

/** The worlds in the order of each input, `order[input]`, ties in any order. */
export type Orders = readonly Uint32Array[];

/**
 * The order of all worlds by each input; `among` takes some of them out of it, sooner than to sort them again.
 *
 * @returns by column: the numbers of all worlds, the one with the lowest input first
 * @example ordersOf([Float64Array.of(3, 1, 2)])
 */
export function ordersOf(columns: Columns): Orders {
  return columns.map((column) =>
    Uint32Array.from(column, (_, world) => world).sort((a, b) => column[a] - column[b]),
  );
}

/** Orders of some of the worlds. */
export function among(orders: Orders, worlds: Uint32Array): Orders {
  const isOne = new Uint8Array(orders[0]?.length ?? 0);
  for (const world of worlds) isOne[world] = 1;
  return orders.map((order) => order.filter((world) => isOne[world] === 1));
}

/**
 * The top-down part of the patient rule induction method (PRIM) of Friedman and Fisher (1999): from all worlds
 * on, each step cuts a thin slice off one end of one input, the one that raises the mean outcome in the rest
 * most for each world that it takes away (their criterion for inputs with ties; without ties every slice is as
 * thick, and it is the highest mean). Values that are equal stay together, so a step may take more than `alpha`.
 *
 * @param columns inputs, `columns[input][world]`; one that never varies is never cut
 * @param outcome 1 and 0, or any number whose mean is to be high, by world
 * @param orders those of the worlds to use
 * @returns boxes, each inside the one before, from the one of all worlds on; they end when no cut
 *   raises the mean or leaves enough worlds
 * @throws RangeError for an `alpha` that is not between 0 and 1
 * @example peel([x, y], outcome, ordersOf([x, y]), { leastWorlds: 50 })
 */
export function peel(
  columns: Columns,
  outcome: Float64Array,
  orders: Orders,
  options: PeelOptions = {},
): PeelStep[] {
  const { alpha = ALPHA, inputs = [...columns.keys()] } = options;
  const all = orders[0] ?? new Uint32Array();
  const least = options.leastWorlds ?? Math.max(LEAST_WORLDS, Math.ceil(LEAST_SHARE * all.length));
  if (!(alpha > 0 && alpha < 1)) {
    throw new RangeError(`alpha must be between 0 and 1; received ${alpha}.`);
  }
  const open = inputs.map((input) => ({ input, column: columns[input], order: orders[input] }));
  let sum = 0;
  for (const world of all) sum += outcome[world];
  const steps: PeelStep[] = [{ box: [], worlds: all.length, sum }];
  for (let step = steps[0]; ; ) {
    const next = bestPeel(open, outcome, step, alpha, least);
    if (next === undefined) return steps;
    const { input, side, end } = next;
    step = {
      box: withEnd(step.box, input, side, end),
      worlds: step.worlds - next.removed,
      sum: step.sum - next.sum,
    };
    steps.push(step);
    const column = columns[input];
    for (const of of open) of.order = kept(of.order, step.worlds, column, side, end);
  }
}

// Those on the inner side of an end; a loop, as this is where the time goes.
function kept(
  order: Uint32Array,
  count: number,
  column: Float64Array,
  side: "low" | "high",
  end: number,
): Uint32Array {
  const result = new Uint32Array(count);
  let place = 0;
  for (const world of order) {
    if (side === "low" ? column[world] >= end : column[world] <= end) result[place++] = world;
  }
  return result;
}

/** An input that may be cut, with the worlds still in the box in its order. */
interface OpenInput {
  readonly input: number;
  readonly column: Float64Array;
  order: Uint32Array;
}

/** What one step takes away at an end of an input, and the outermost value that stays. */
interface Peel {
  readonly input: number;
  readonly side: "low" | "high";
  readonly end: number;
  readonly removed: number;
  readonly sum: number;
}

function bestPeel(
  open: readonly OpenInput[],
  outcome: Float64Array,
  { worlds, sum }: PeelStep,
  alpha: number,
  least: number,
): Peel | undefined {
  const slice = Math.max(1, Math.floor(alpha * worlds));
  let best: Peel | undefined;
  let bestGain = 0;
  for (const { input, column, order } of open) {
    for (const side of ["low", "high"] as const) {
      const found = cut(column, outcome, order, side, slice);
      if (found === undefined || worlds - found.removed < least) continue;
      const mean = (sum - found.sum) / (worlds - found.removed);
      const gain = (mean - sum / worlds) / found.removed;
      if (gain > bestGain) {
        bestGain = gain;
        best = { input, side, ...found };
      }
    }
  }
  return best;
}

// Cuts about so many worlds off, and none that is equal to one that stays; undefined if all are equal.
function cut(
  column: Float64Array,
  outcome: Float64Array,
  order: Uint32Array,
  side: "low" | "high",
  slice: number,
) {
  const { length } = order;
  const [first, step] = side === "low" ? [0, 1] : [length - 1, -1];
  const at = (place: number) => order[first + step * place];
  const isTie = (place: number) => column[at(place - 1)] === column[at(place)];
  let removed = slice;
  while (removed > 0 && removed < length && isTie(removed)) removed--;
  // All of the slice and more is one value, which goes as a whole.
  if (removed === 0) {
    removed = slice;
    while (removed < length && isTie(removed)) removed++;
  }
  if (removed >= length) return undefined;
  let sum = 0;
  for (let place = 0; place < removed; place++) sum += outcome[at(place)];
  return { end: column[at(removed)], removed, sum };
}
