import type { Comparison } from "@glidepath/core";

/** Whether the numbers of single worlds are at hand: up to `EXACT_RUNS` worlds they are. */
export function keepsPaths(comparison: Comparison): boolean {
  return comparison.policies.every((name) => comparison.paths(name) !== undefined);
}
