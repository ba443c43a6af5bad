import type { SettledCount } from "./settled.js";

/** Years, out of those whose settled bring grants from `from` to `to`, of which the input says nothing. */
export function missingYears(
  settled: readonly SettledCount[],
  from: number,
  to: number,
  grantYears: number,
): readonly number[] {
  const given = new Set(settled.map(({ year }) => year));
  const last = Math.min(to, Math.max(...given));
  const missing: number[] = [];
  for (let year = from - grantYears + 1; year <= last; year++) if (!given.has(year)) missing.push(year);
  return missing;
}
