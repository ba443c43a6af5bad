import { type Box, type Columns, isInside, withEnd } from "./box.js";
import { ALPHA } from "./peel.js";

/**
 * The bottom-up part of PRIM (Friedman and Fisher 1999): a box is widened at its ends, a thin slice at a time,
 * as long as that raises the mean outcome in it. It mends cuts that later ones have made needless.
 *
 * @param alpha what a slice holds, as a share of the box's worlds
 * @returns a box that holds the given one, with at least its mean
 * @example paste([x, y], outcome, worlds, [{ input: 0, low: 0.4 }])
 */
export function paste(
  columns: Columns,
  outcome: Float64Array,
  worlds: Uint32Array,
  box: Box,
  alpha = ALPHA,
): Box {
  let current = box;
  for (;;) {
    const inside = worlds.filter((world) => isInside(current, columns, world));
    const sum = inside.reduce((all, world) => all + outcome[world], 0);
    const slice = Math.max(1, Math.floor(alpha * inside.length));
    let best = { mean: sum / inside.length, box: undefined as Box | undefined };
    for (const restriction of current) {
      for (const side of ["low", "high"] as const) {
        if (restriction[side] === undefined) continue;
        const wider = widened(columns, worlds, current, restriction.input, side, slice);
        if (wider === undefined) continue;
        const added = wider.added.reduce((all, world) => all + outcome[world], 0);
        const mean = (sum + added) / (inside.length + wider.added.length);
        if (mean > best.mean) best = { mean, box: wider.box };
      }
    }
    if (best.box === undefined) return current;
    current = best.box;
  }
}

// With the nearest worlds beyond an end that meet all other restrictions, and those equal to the last of them.
function widened(
  columns: Columns,
  worlds: Uint32Array,
  box: Box,
  input: number,
  side: "low" | "high",
  slice: number,
) {
  const column = columns[input];
  const open = withEnd(box, input, side, undefined);
  const beyond = worlds
    .filter((world) => isInside(open, columns, world) && !isInside(box, columns, world))
    .sort((a, b) => (side === "low" ? column[b] - column[a] : column[a] - column[b]));
  if (beyond.length === 0) return undefined;
  const end = column[beyond[Math.min(slice, beyond.length) - 1]];
  const added = beyond.filter((world) => (side === "low" ? column[world] >= end : column[world] <= end));
  return { added, box: withEnd(box, input, side, added.length === beyond.length ? undefined : end) };
}
