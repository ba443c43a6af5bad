import type { Model } from "./model.js";

/**
 * Fills the nominal amounts that grants pay in one world, NOK per person:
 * `rates[((grant * years + year) * groups + group) * residenceYears + residenceYear]`.
 */
export function fillGrantRates(model: Model, values: Float64Array, rates: Float64Array): void {
  let place = 0;
  for (let g = 0; g < model.grants.length; g++) {
    const grant = model.grants[g];
    const growth = 1 + values[grant.growth];
    const appliesTo = values[grant.appliesTo];
    for (let year = 0; year < model.years; year++) {
      const { amounts, yearsOfGrowth } = grant.years[year];
      const factor = appliesTo * growth ** yearsOfGrowth;
      for (let cell = 0; cell < amounts.length; cell++) rates[place++] = amounts[cell] * factor;
    }
  }
}
