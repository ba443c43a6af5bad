/** The years that a series spans. @example spanOf([2024, 2025, 2026]) // "2024–2026" */
export function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}
