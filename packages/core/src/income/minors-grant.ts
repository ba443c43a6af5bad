import { norway } from "../reference/index.js";
import type { Arrivals } from "./arrivals.js";
import type { Movements } from "./movements.js";
import { minorsTurn } from "./norway-people.js";
import { presence } from "./presence.js";
import { norwegianGrowth, rateIn } from "./rate-in.js";
import { type Amount, sumOf } from "./yearly-amounts.js";

/** The last year of age in whose calendar year it is paid, and the last of the younger. */
const LAST_AGE = 20;
const LAST_YOUNGER_AGE = 16;

/** Calendar years from settlement in which the youngest may still be paid for. */
const LONGEST = LAST_AGE - Math.min(...minorsTurn) + 1;

/**
 * The grant for unaccompanied minors in a calendar year, which stands beside their integration grant:
 * from settlement to and including the year of turning 20, by the months present, so that the year of
 * settlement brings half a year on average. From 2017 two fixed amounts, to and after the year of
 * turning 16; until 2016 one amount, beside refunds of child-welfare costs that are not in it.
 */
export function minorsGrant(
  came: readonly Arrivals[],
  movements: Movements,
  year: number,
  rateYear: (year: number) => number,
): Amount {
  const growth = norwegianGrowth().value;
  const { unaccompaniedTo16, unaccompaniedFrom17, unaccompaniedUntil2016 } = norway.otherGrants;
  const of = rateYear(year);
  const begins = unaccompaniedTo16.values[0].year;
  const rate = (age: number) =>
    of < begins
      ? rateIn(unaccompaniedUntil2016, of, growth)
      : rateIn(age <= LAST_YOUNGER_AGE ? unaccompaniedTo16 : unaccompaniedFrom17, of, growth);
  return sumOf(
    came.flatMap(({ year: since, protection, persons }) => {
      const years = year - since;
      if (years < 0 || years >= LONGEST || persons.unaccompaniedMinor === 0) return [];
      const present = years === 0 ? 0.5 : presence(movements, protection, LONGEST).paid[years];
      return minorsTurn
        .map((age) => age + years)
        .filter((age) => age <= LAST_AGE)
        .map((age) => {
          const { value, basis } = rate(age);
          return {
            amount: (value * present * persons.unaccompaniedMinor) / minorsTurn.length,
            rates: basis,
          };
        });
    }),
  );
}
