import { checkGrantsInput } from "./check-grants-input.js";
import type { ExpectedGrants, GrantsInput } from "./grants-input.js";
import { norwegianGrants } from "./norwegian-grants.js";
import { swedishGrants } from "./swedish-grants.js";

/**
 * The grants that a municipality, or a country, can expect from those whom it settles: by calendar
 * year, grant and residence year, nominal, in expectation (persons are not rounded). Amounts are to
 * the øre, and every total is the sum of its lines.
 *
 * Norway: calendar years. Residence year 1 is paid in full for everyone settled in it; in a later
 * year who leaves is paid for half of it on average; a cohort meets the rates of the years that it
 * lives through; those who come by reunification start a year 1 of their own, those who move in keep
 * theirs. Sweden: a standard amount spread over the 24 months after reception, whose months are
 * spread evenly over the year.
 *
 * @throws RangeError for years, persons or shares that cannot be used, saying which
 * @example
 * expectedGrants({ settled: [{ year: 2017, persons: 100, group: "singleAdult" }], from: 2017, to: 2021,
 *   movements: noMovements, ratesOf: 2017 }).grants.integrationGrant.byYear
 * // [23_500_000, 23_000_000, 16_700_000, 8_400_000, 7_050_000]
 */
export function expectedGrants(input: GrantsInput): ExpectedGrants {
  const checked = checkGrantsInput(input);
  return checked.country === "norway" ? norwegianGrants(checked) : swedishGrants(checked);
}
