import type { KeptWorlds } from "../../comparison/index.js";
import type { Scenario } from "../../scenario/index.js";

/**
 * What counts as a deficit: the reserve fund at some year-end (`fund`), or the net result of some year
 * (`net`), lies more than so much below zero, up to a year.
 */
export interface Deficit {
  readonly of: "fund" | "net";
  /** NOK nominal, at least 0; with 0 the fund is dry, or a year's net negative. */
  readonly beyond: number;
  /** The last calendar year that counts. */
  readonly by: number;
}

/**
 * A deficit with what is not said filled in: the fund is dry by the last plan year.
 *
 * @throws RangeError for a year that is not simulated, and an amount below 0
 * @example deficitOf(scenario, { by: 2026 }) // { of: "fund", beyond: 0, by: 2026 }
 */
export function deficitOf(scenario: Scenario, given: Partial<Deficit> = {}): Deficit {
  const { first, lastOfPlan, last } = yearsOf(scenario);
  const { of = "fund", beyond = 0, by = lastOfPlan } = given;
  if (!(beyond >= 0 && Number.isFinite(beyond))) {
    throw new RangeError(`beyond must be an amount of at least 0; received ${beyond}.`);
  }
  if (!(Number.isInteger(by) && by >= first && by <= last)) {
    throw new RangeError(`by must be a year from ${first} to ${last}; received ${by}.`);
  }
  return { of, beyond, by };
}

/**
 * The calendar years that are simulated: the first, the last of the plan, the last of all.
 *
 * @example yearsOf(scenario).first // 2024
 */
export function yearsOf({ plan }: Scenario): {
  readonly first: number;
  readonly lastOfPlan: number;
  readonly last: number;
} {
  const lastOfPlan = plan.firstYear + plan.years - 1;
  return { first: plan.firstYear, lastOfPlan, last: lastOfPlan + plan.grantYears - 1 };
}

/** In which worlds a policy has a deficit: 1 where it has, 0 where it has none. */
export function deficits(worlds: KeptWorlds, policy: string, { of, beyond, by }: Deficit): Uint8Array {
  return Uint8Array.from(worlds.of(policy, of).belowBy(-beyond, by), Number);
}

/** Names a deficit in a journal. */
export function deficitName({ of, beyond, by }: Deficit): string {
  return `${of} below -${beyond} by ${by}`;
}
