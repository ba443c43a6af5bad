/** What a box asks of one input: a value from `low` to `high`, both ends among them. */
export interface Restriction {
  /** Place of the input among the columns. */
  readonly input: number;
  /** In the unit of the input. Undefined: open downwards. */
  readonly low?: number;
  /** In the unit of the input. Undefined: open upwards. */
  readonly high?: number;
}

/** A region of the inputs: all restrictions hold at once; each input at most once, in the order of the columns. */
export type Box = readonly Restriction[];

/** Inputs by column: `columns[input][world]`. */
export type Columns = readonly Float64Array[];

/** Whether a world's inputs lie in a box. */
export function isInside(box: Box, columns: Columns, world: number): boolean {
  return box.every(({ input, low = -Infinity, high = Infinity }) => {
    const value = columns[input][world];
    return value >= low && value <= high;
  });
}

/** The numbers of the worlds in a box, of those that are given. */
export function worldsIn(box: Box, columns: Columns, worlds: Uint32Array): Uint32Array {
  return worlds.filter((world) => isInside(box, columns, world));
}

/** A box with one end of an input moved; `undefined` takes the end away, and with its last end the restriction. */
export function withEnd(box: Box, input: number, side: "low" | "high", end: number | undefined): Box {
  const { [side]: _moved, ...other } = box.find((restriction) => restriction.input === input) ?? { input };
  const moved: Restriction = end === undefined ? other : { ...other, [side]: end };
  const rest = box.filter((restriction) => restriction.input !== input);
  if (moved.low === undefined && moved.high === undefined) return rest;
  return [...rest, moved].sort((a, b) => a.input - b.input);
}
