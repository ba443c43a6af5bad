/**
 * Numbers spread as evenly as whole persons allow over the same years, with the same sum: what a smooth
 * course with the same mean would have been.
 *
 * @param numbers persons by calendar year
 * @throws RangeError when there is no year, or a number is not whole or below 0
 * @example evenNumbers({ 2021: 59, 2022: 324, 2023: 393 }) // { 2021: 259, 2022: 258, 2023: 259 }
 */
export function evenNumbers(numbers: Readonly<Record<string, number>>): Record<string, number> {
  const years = Object.keys(numbers);
  if (years.length === 0) throw new RangeError("numbers: there must be at least one year.");
  for (const [year, persons] of Object.entries(numbers)) {
    if (!Number.isInteger(persons) || persons < 0) {
      throw new RangeError(`numbers.${year} must be a whole number of at least 0; received ${persons}.`);
    }
  }
  const sum = Object.values(numbers).reduce((all, persons) => all + persons, 0);
  // Rounded where the running total stands, so that nothing is lost.
  const upTo = (place: number) => Math.floor((sum * place) / years.length + 0.5);
  return Object.fromEntries(years.map((year, place) => [year, upTo(place + 1) - upTo(place)]));
}
