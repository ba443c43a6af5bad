import type { Model, NamedGrant } from "./model.js";

/**
 * Fills the nominal amounts that grants pay in one world, NOK per person:
 * `rates[((grant * years + year) * groups + group) * residenceYears + residenceYear]`.
 * A grant paid once stands in residence year 0.
 */
export function fillGrantRates(model: Model, values: Float64Array, rates: Float64Array): void {
  const { years, residenceYears, groups, warmUpYear } = model;
  const groupNames = model.scenario.people.groups;
  rates.fill(0);
  model.grants.forEach((grant, g) => {
    const growth = 1 + values[grant.growth];
    const appliesTo = values[grant.appliesTo];
    for (let year = 0; year < years; year++) {
      const calendarYear = warmUpYear + year;
      if (grant.rule.lastYear !== undefined && calendarYear > grant.rule.lastYear) continue;
      const published = publishedYear(grant, calendarYear);
      const factor = appliesTo * growth ** Math.max(0, calendarYear - published);
      const amounts = amountsOf(grant, published);
      groupNames.forEach((name, group) => {
        const perResidenceYear = amounts(name);
        for (let k = 0; k < Math.min(residenceYears, perResidenceYear.length); k++) {
          const place = ((g * years + year) * groups + group) * residenceYears + k;
          rates[place] = perResidenceYear[k] * factor;
        }
      });
    }
  });
}

/** The latest year with published amounts that is not after `calendarYear`, or else the first. */
export function publishedYear({ rule }: NamedGrant, calendarYear: number): number {
  const known = Object.keys(rule.amounts)
    .map(Number)
    .sort((a, b) => a - b);
  return known.findLast((year) => year <= calendarYear) ?? known[0];
}

function amountsOf({ rule }: NamedGrant, year: number): (group: string) => readonly number[] {
  if (rule.form === "onceAtSettlement") {
    const { rates } = rule.amounts[String(year)];
    return (group) => (Object.hasOwn(rates, group) ? [rates[group]] : []);
  }
  const { rates } = rule.amounts[String(year)];
  return (group) => rates[group] ?? [];
}
