/**
 * The years that a series spans.
 *
 * @param years calendar years, in their order
 * @returns the first and the last with a dash, or the only one
 * @example spanOf([2024, 2025, 2026]) // "2024–2026"
 */
export function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}
