import { type Scenario, yearsOf } from "@glidepath/core";
import { InputError } from "../errors/input-error.js";

/**
 * Refuses a year of `--by` that is not simulated.
 *
 * @throws InputError that says which are
 */
export function checkLastYear(scenario: Scenario, by: number | undefined): void {
  const { first, last } = yearsOf(scenario);
  if (by === undefined || (by >= first && by <= last)) return;
  throw new InputError(({ solve }) => solve.noSuchYear(by, first, last));
}
