import { type Distribution, meanOf } from "../random/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { drammen2024 } from "./drammen-2024.js";

/**
 * Drammen 2024 without randomness: no chance, and every distribution replaced by its mean. What
 * it gives can be followed by hand; what is uncertain cannot be seen in it.
 *
 * @example compare(drammen2024Deterministic, { runs: 1 }).policy("gradual").decided.in(2025).mean.estimate
 */
export const drammen2024Deterministic: ScenarioInput = {
  ...(meansIn(drammen2024) as ScenarioInput),
  name: "Drammen 2024, without randomness",
  description:
    "The twin of Drammen 2024 with every distribution replaced by its mean and without chance. " +
    "For following the arithmetic; it says nothing of uncertainty.",
  chance: false,
};

function meansIn(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(meansIn);
  if (typeof node !== "object" || node === null) return node;
  if (!("distribution" in node)) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, meansIn(value)]));
  }
  const { unit, source, status, note } = node as Record<string, unknown>;
  const value = Number(meanOf(node as unknown as Distribution).toPrecision(10));
  const mean = `mean of the ${String(node.distribution)} distribution of Drammen 2024`;
  return { value, unit, source, status, note: note === undefined ? mean : `${mean}; ${String(note)}` };
}
