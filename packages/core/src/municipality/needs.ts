import type { Model, World } from "../world/index.js";
import { addUpUnits } from "./demand.js";
import { lineOf } from "./ledger.js";
import { costOfLevers, surchargeFactor } from "./levers.js";
import type { Path } from "./path.js";
import type { Residents } from "./residents.js";
import { sumOfYear } from "./sum-of-year.js";
import type { Workspace } from "./workspace.js";

/** Counts the person-years that the residents of the advanced year lived. */
export function countPersonYears(model: Model, { personMonths }: Residents, year: number, path: Path): void {
  const { groups, residenceYears, planYears } = model;
  let all = 0;
  let settledInPlan = 0;
  for (let k = 0; k < residenceYears; k++) {
    const inPlan = year - k >= 1 && year - k <= planYears;
    for (let group = 0; group < groups; group++) {
      const months = personMonths[group * residenceYears + k];
      all += months;
      if (inPlan) settledInPlan += months;
    }
  }
  path.residents[year] = all / 12;
  path.planPersonYears[year] = settledInPlan / 12;
}

/** Adds up, by month, what the residents of the advanced year need and are expected to need. */
export function fillDemand(
  { shapes }: Model,
  { conditions, demand, fromResidents }: Workspace,
  { present }: Residents,
  year: number,
): void {
  for (let shape = 0; shape < demand.length; shape++) {
    addUpUnits(shapes[shape], present, year, demand[shape]);
  }
  for (let f = 0; f < fromResidents.length; f++) {
    addUpUnits(conditions.forecasts[f], present, year, fromResidents[f]);
  }
}

/**
 * Enters what is needed of services and dwellings in the advanced year, the rents, and what costs
 * beside services: costly needs, districts and levers.
 */
export function payNeeds(model: Model, world: World, workspace: Workspace, year: number, path: Path): void {
  const { conditions, residents, levers } = workspace;
  const { ledger } = path;
  const { years, services } = model;
  const price = world.prices[year];
  for (let shape = 0; shape < model.shapes.length; shape++) {
    workspace.unitMonths[shape] = sumOfYear(workspace.demand[shape], year);
  }
  const openMonths = openMonthsIn(world, year);
  for (let s = 0; s < services.length; s++) {
    const lever = levers.byService[s];
    let units = workspace.unitMonths[services[s].shape];
    if (lever !== undefined && 12 * year >= lever.from && 12 * year < lever.until) {
      units = lever.own * units + lever.level * workspace.unitMonths[lever.shape];
    }
    if (openMonths > 0) units += openMonths * conditions.centreUnits[s];
    const needed = 12 * conditions.fixedCost[s] + conditions.neededCost[s] * units;
    ledger.needed[s * years + year] = needed * price;
  }
  const { personsPerDwelling, rent, cost } = conditions.dwellings;
  const dwellingMonths = sumOfYear(residents.tenants, year) / personsPerDwelling;
  ledger.rents[year] = rent * dwellingMonths * price;
  ledger.needed[lineOf(model, "dwellings") * years + year] = cost * dwellingMonths * price;
  path.dwellings[year] = dwellingMonths / 12;
  ledger.needed[lineOf(model, "costlyNeeds") * years + year] = residents.costlyNeeds[year];
  const surcharge =
    surchargeFactor(levers, world, year) * surchargeOfDistricts(model, world, path.residents[year]);
  ledger.needed[lineOf(model, "districts") * years + year] = surcharge * price;
  ledger.needed[lineOf(model, "levers") * years + year] =
    costOfLevers(levers, world, year, path.residents[year]) * price;
}

function openMonthsIn({ receptionCentre: { from, until } }: World, year: number): number {
  return Math.max(0, Math.min(until, 12 * year + 12) - Math.max(from, 12 * year));
}

// What it adds to the cost of services that residents live close together; NOK in base-year prices.
function surchargeOfDistricts(model: Model, { values }: World, residents: number): number {
  const { indexOf } = model.parameters;
  let sum = 0;
  for (const district of model.districts) {
    const beyond = residents * values[indexOf(district.share)] - values[indexOf(district.threshold)];
    if (beyond > 0) sum += beyond * values[indexOf(district.surcharge)];
  }
  return sum;
}
