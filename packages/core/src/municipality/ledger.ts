import type { Model } from "../world/index.js";

/** Lines of cost that stand after the services. */
export const LINES_BESIDE_SERVICES = ["dwellings", "costlyNeeds", "districts", "levers"] as const;

/**
 * The place of a line in the parts of the ledger.
 *
 * @example lineOf(buildModel(scenario), "dwellings") // the number of services: it is the line after them
 */
export function lineOf(model: Model, line: (typeof LINES_BESIDE_SERVICES)[number]): number {
  return model.services.length + LINES_BESIDE_SERVICES.indexOf(line);
}

/**
 * The ledger of one policy in one world, NOK nominal, by year index. Costs stand split as
 * needed + idle + overflow + transition; every total is the sum of its lines.
 */
export interface Ledger {
  /** `[grant * years + year]`. */
  readonly grants: Float64Array;
  /** What growth and changes of law after the last published amounts have added to grants. */
  readonly unmadeLaw: Float64Array;
  readonly rents: Float64Array;
  /** `[line * years + year]`: the services, and after them `LINES_BESIDE_SERVICES`. */
  readonly needed: Float64Array;
  readonly idle: Float64Array;
  readonly overflow: Float64Array;
  readonly transition: Float64Array;
  /** Adjustment cost of each line, likewise, if every realised number had been known twelve months ahead. */
  readonly foreseen: Float64Array;
  /** That of all lines. */
  readonly adjustmentForeseen: Float64Array;
  /** Totals of the lines above. */
  readonly totalGrants: Float64Array;
  readonly totalCosts: Float64Array;
  readonly totalAdjustment: Float64Array;
  /** Grants + rents − costs. */
  readonly net: Float64Array;
  readonly interest: Float64Array;
  /** Balance of the reserve fund at year-end. */
  readonly fund: Float64Array;
}

export function allocateLedger(model: Model): Ledger {
  const { years } = model;
  const perYear = () => new Float64Array(years);
  const perLine = () => new Float64Array((model.services.length + LINES_BESIDE_SERVICES.length) * years);
  return {
    grants: new Float64Array(model.grants.length * years),
    unmadeLaw: perYear(),
    rents: perYear(),
    needed: perLine(),
    idle: perLine(),
    overflow: perLine(),
    transition: perLine(),
    foreseen: perLine(),
    adjustmentForeseen: perYear(),
    totalGrants: perYear(),
    totalCosts: perYear(),
    totalAdjustment: perYear(),
    net: perYear(),
    interest: perYear(),
    fund: perYear(),
  };
}

/**
 * Adds up a year's lines and carries the fund on:
 * `fund = fund before + interest + net`, interest on the balance before. The fund opens with the
 * first plan year; the warm-up year is outside it.
 */
export function closeYear(
  model: Model,
  year: number,
  opening: number,
  interestRate: number,
  ledger: Ledger,
): void {
  const { years } = model;
  let grants = 0;
  for (let grant = 0; grant < model.grants.length; grant++) grants += ledger.grants[grant * years + year];
  let needed = 0;
  let adjustment = 0;
  const lines = model.services.length + LINES_BESIDE_SERVICES.length;
  for (let line = 0; line < lines; line++) {
    const place = line * years + year;
    needed += ledger.needed[place];
    adjustment += ledger.idle[place] + ledger.overflow[place] + ledger.transition[place];
  }
  ledger.totalGrants[year] = grants;
  ledger.totalAdjustment[year] = adjustment;
  ledger.totalCosts[year] = needed + adjustment;
  ledger.net[year] = grants + ledger.rents[year] - ledger.totalCosts[year];
  const before = year <= 1 ? opening : ledger.fund[year - 1];
  ledger.interest[year] = year === 0 ? 0 : interestRate * before;
  ledger.fund[year] = year === 0 ? opening : before + ledger.interest[year] + ledger.net[year];
}
