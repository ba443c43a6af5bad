import type { Model, World } from "../world/index.js";
import { fillResidentsForecast, fillShapeDemand, unitMonths } from "./demand.js";
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
export function fillDemand(model: Model, workspace: Workspace, year: number): void {
  const { conditions, residents, demand, fromResidents } = workspace;
  const cells = model.groups * model.residenceYears;
  for (let shape = 0; shape < demand.length; shape++) {
    if (!model.shapes[shape].byMonth) continue;
    fillShapeDemand(model.shapes[shape], residents, cells, year, demand[shape]);
  }
  for (let f = 0; f < fromResidents.length; f++) {
    fillResidentsForecast(conditions.forecasts[f], residents, cells, year, fromResidents[f]);
  }
}

/** Enters the grants that the residents of the advanced year earn. */
export function payGrants(model: Model, world: World, residents: Residents, year: number, path: Path): void {
  const { years, groups, residenceYears, warmUpCohort } = model;
  const { grantRates } = world;
  const { started, personMonths } = residents;
  for (let grant = 0; grant < model.grants.length; grant++) {
    let sum = 0;
    for (let group = 0; group < groups; group++) {
      const rates = ((grant * years + year) * groups + group) * residenceYears;
      // The first residence year is paid in full for everyone who started it.
      sum += grantRates[rates] * started[(year + warmUpCohort) * groups + group];
      for (let k = 1; k < residenceYears; k++) {
        sum += (grantRates[rates + k] * personMonths[group * residenceYears + k]) / 12;
      }
    }
    path.ledger.grants[grant * years + year] = sum;
  }
}

/** Enters what is needed of services and dwellings in the advanced year, and the rents. */
export function payNeeds(model: Model, world: World, workspace: Workspace, year: number, path: Path): void {
  const { conditions, residents } = workspace;
  const { ledger } = path;
  const { years, services } = model;
  const price = world.prices[year];
  for (let shape = 0; shape < model.shapes.length; shape++) {
    workspace.unitMonths[shape] = unitMonths(model.shapes[shape], residents);
  }
  for (let s = 0; s < services.length; s++) {
    const units = workspace.unitMonths[services[s].shape];
    const needed = 12 * conditions.fixedCost[s] + conditions.neededCost[s] * units;
    ledger.needed[s * years + year] = needed * price;
  }
  const { personsPerDwelling, rent, cost } = conditions.dwellings;
  const dwellingMonths = sumOfYear(residents.tenants, year) / personsPerDwelling;
  ledger.rents[year] = rent * dwellingMonths * price;
  ledger.needed[services.length * years + year] = cost * dwellingMonths * price;
  path.dwellings[year] = dwellingMonths / 12;
}
