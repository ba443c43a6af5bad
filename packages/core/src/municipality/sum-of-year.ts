/** The sum of the twelve months of a year, of values by month from January of the warm-up year. */
export function sumOfYear(months: Float64Array, year: number): number {
  let sum = 0;
  for (let month = 12 * year; month < 12 * (year + 1); month++) sum += months[month];
  return sum;
}
