import { uniformStream } from "../random/index.js";
import type { GrantRule } from "./grant-rules.js";
import type { Model } from "./model.js";

/** How grants develop in one world after their last published amounts. */
export interface GrantGrowth {
  /** By grant: 1 + the nominal growth a year. */
  readonly yearly: Float64Array;
  /** `[grant * (mostYears + 1) + years]`: what so many years of growth make of an amount. */
  readonly factors: Float64Array;
  /** Most years of growth of any amount. */
  readonly mostYears: number;
  /** By grant: share of the persons of a group whom it applies to. */
  readonly appliesTo: Float64Array;
  /** `[grant * years + year]`: what a change of the law makes of the amount, 1 before it. */
  readonly law: Float64Array;
}

export function allocateGrantGrowth(model: Model): GrantGrowth {
  const grants = model.grants.length;
  const mostYears = Math.max(0, ...model.grants.flatMap(({ rule }) => yearsOfGrowthIn(rule)));
  return {
    factors: new Float64Array(grants * (mostYears + 1)),
    mostYears,
    yearly: new Float64Array(grants),
    appliesTo: new Float64Array(grants),
    law: new Float64Array(grants * model.years),
  };
}

function yearsOfGrowthIn(rule: GrantRule): number[] {
  return "yearsOfGrowth" in rule
    ? Array.from(rule.yearsOfGrowth)
    : rule.years.map(({ yearsOfGrowth }) => yearsOfGrowth);
}

/**
 * What growth over some years has made of a grant's published amount.
 *
 * @param grant its place in `Model.grants`
 * @param years since the amount was published
 * @returns times: 1 where it has not grown
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 * growthFactor(world.grantGrowth, 0, 0); // 1
 */
export function growthFactor({ factors, mostYears }: GrantGrowth, grant: number, years: number): number {
  return factors[grant * (mostYears + 1) + years];
}

/** Draws the growth of grants, and changes of the law that may come. */
export function drawGrantGrowth(
  model: Model,
  values: Float64Array,
  seed: string,
  run: number,
  growth: GrantGrowth,
): void {
  const { scenario, parameters, years, warmUpYear } = model;
  model.grants.forEach(({ name, growth: rate, appliesTo }, g) => {
    growth.yearly[g] = 1 + values[rate];
    growth.appliesTo[g] = values[appliesTo];
    const first = g * (growth.mostYears + 1);
    for (let n = 0; n <= growth.mostYears; n++) growth.factors[first + n] = growth.yearly[g] ** n;
    const { lawChange } = scenario.grants[name];
    const law = growth.law.subarray(g * years, (g + 1) * years);
    law.fill(1);
    if (lawChange === undefined) return;
    const chance = values[parameters.indexOf(lawChange.yearlyChance)];
    const factor = values[parameters.indexOf(lawChange.factor)];
    const uniform = uniformStream(seed, `law/${name}`, run);
    for (let year = 0; year < years; year++) {
      const drawn = uniform();
      if (warmUpYear + year < lawChange.from) continue;
      // Without chance the law stays: what may come is no expectation of any single world.
      if (!scenario.chance || drawn >= chance) continue;
      law.fill(factor, year);
      return;
    }
  });
}
