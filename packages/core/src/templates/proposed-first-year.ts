import type { YearCounts } from "./given-figures.js";
import { knownMunicipality } from "./known-municipality.js";

/**
 * The year after the last one whose whole settlement is given or published; undefined where none is.
 *
 * @example proposedFirstYear("Hamar") // 2024: of 2024 only the months to November are published
 * @example proposedFirstYear("Hamar", { "2024": 205, "2025": 90 }) // 2026
 */
export function proposedFirstYear(municipality: string, settled: YearCounts = {}): number | undefined {
  const published = knownMunicipality(municipality)?.rows.filter((row) => row.settled !== null) ?? [];
  const years = [...published.map(({ year }) => year), ...Object.keys(settled).map(Number)];
  return years.length === 0 ? undefined : Math.max(...years) + 1;
}
