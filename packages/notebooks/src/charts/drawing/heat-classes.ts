import { palette } from "./palette.js";

const STEPS = [1, 2, 2.5, 5, 10];
const MOST = 6;

/** A class of values from one number to another, and how its cells are filled. */
export interface HeatClass {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly opacity: number;
}

/**
 * Classes between round numbers, at most six or seven, none across zero: fuller the farther from it. Where all
 * values lie on one side, from the one nearest to zero.
 */
export function heatClasses(values: readonly number[]): {
  readonly classes: readonly HeatClass[];
  readonly classOf: (value: number) => number;
} {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = roundStep(most - least || Math.abs(most) || 1);
  const first = Math.floor(least / step);
  // The highest value belongs to the class that ends with it.
  const count = Math.max(1, Math.ceil(most / step) - first);
  const bounds = Array.from({ length: count }, (_, i) => ({
    from: Number(((first + i) * step).toPrecision(12)),
    to: Number(((first + i + 1) * step).toPrecision(12)),
  }));
  const ranks = bounds.map(({ from }, i) =>
    from < 0
      ? bounds.filter(({ to }, j) => j >= i && to <= 0).length
      : i + 1 - bounds.filter(({ to }) => to <= 0).length,
  );
  const highest = Math.max(...ranks);
  return {
    classes: bounds.map(({ from, to }, i) => ({
      from,
      to,
      color: from < 0 ? palette.vermilion : palette.blue,
      opacity: 0.1 + (0.5 * (ranks[i] ?? 1)) / highest,
    })),
    classOf: (value) => Math.min(count - 1, Math.max(0, Math.floor(value / step) - first)),
  };
}

function roundStep(range: number): number {
  const rough = range / MOST;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10);
}
