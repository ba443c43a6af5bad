import { type Series, valueIn } from "../reference/index.js";
import { derived, rounded, type Sourced } from "./quantities.js";

/**
 * A municipality's part of all whom the nation settled, over the years in which both are known: what its
 * share of the national request is taken to be where no request is known.
 *
 * @param here persons settled by year
 * @param who says of the years used whose share it is
 * @returns undefined where nobody settled here in those years
 */
export function shareOfSettled(
  here: readonly (readonly [year: number, persons: number])[],
  series: Series,
  who: (years: readonly number[]) => string,
): Sourced | undefined {
  const both = here.flatMap(([year, persons]) => {
    const inAll = valueIn(series, year)?.value;
    return inAll === undefined ? [] : [{ year, persons, inAll }];
  });
  const persons = both.reduce((sum, year) => sum + year.persons, 0);
  const inAll = both.reduce((sum, year) => sum + year.inAll, 0);
  if (persons === 0) return undefined;
  return {
    value: rounded(persons / inAll),
    ...derived(
      "share of the national request",
      series.source,
      `the share of all ${who(both.map(({ year }) => year))}: ${persons} of ${inAll}`,
    ),
  };
}
