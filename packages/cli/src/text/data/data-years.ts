/**
 * The years that an entry speaks of, in at most nine columns.
 *
 * @example dataYears({ firstYear: 2009, lastYear: 2025 }) // "2009–2025"
 */
export function dataYears({
  firstYear,
  lastYear,
}: {
  readonly firstYear?: number;
  readonly lastYear?: number;
}): string {
  if (firstYear === undefined || lastYear === undefined) return "–";
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}
