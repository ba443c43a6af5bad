import type { Model, World } from "../world/index.js";
import { expectedNumber, foreseenNumber } from "./decisions.js";
import { runDwellings, startDwellings } from "./dwellings.js";
import { addNewcomers, fillExpectations, type Knowledge } from "./expectations.js";
import { isKept } from "./kept-capacity.js";
import { lineOf } from "./ledger.js";
import type { Path } from "./path.js";
import { composeDemand } from "./service-demand.js";
import { runStaffing } from "./staffing.js";
import { sumOfYear } from "./sum-of-year.js";
import type { Workspace } from "./workspace.js";

/** Capacity starts at what the warm-up year needs, dwellings at what its January needs. */
export function startCapacity(model: Model, world: World, workspace: Workspace): void {
  const { conditions, staffing, demand, residents, dwellings } = workspace;
  for (let s = 0; s < model.services.length; s++) {
    const staffed = conditions.staffing[s];
    if (staffed === undefined) continue;
    const open = Math.max(0, Math.min(12, world.receptionCentre.until) - world.receptionCentre.from);
    const units = sumOfYear(demand[model.services[s].shape], 0) + open * conditions.centreUnits[s];
    staffing[s].capacity = (units / 12) * staffed.rules.needPerUnit;
    staffing[s].resolved = 0;
    staffing[s].onTheWay.fill(0);
  }
  startDwellings(conditions.dwellings, residents.tenants[0], dwellings);
}

/**
 * Lives through some months of a year: services and dwellings adjust by what their planners know,
 * and what it costs is entered in the ledger.
 */
export function runMonths(
  model: Model,
  world: World,
  workspace: Workspace,
  year: number,
  from: number,
  until: number,
  path: Path,
): void {
  const { years, services } = model;
  const { ledger } = path;
  const { conditions, cost } = workspace;
  const price = world.prices[year];
  lookAhead(model, world, workspace, expectedNumber, path, year, from, until);
  for (let s = 0; s < services.length; s++) {
    if (conditions.staffing[s] === undefined) continue;
    runService(workspace, s, from, until);
    const place = s * years + year;
    ledger.idle[place] += cost.idle * price;
    ledger.overflow[place] += cost.overflow * price;
    ledger.transition[place] += cost.transition * price;
    path.letGo[year] += cost.letGo * price;
    // Kept here, as the same months are lived through again with what was foreseen.
    const { byMonth } = workspace.staffing[s];
    for (let month = from; month < until; month++) path.capacity[s * 12 * years + month] = byMonth[month];
  }
  const empty = runEmptyDwellings(workspace, from, until);
  ledger.idle[lineOf(model, "dwellings") * years + year] += conditions.dwellings.cost * empty * price;
  path.emptyDwellings[year] += empty / 12;
  path.dwellings[year] += empty / 12;
}

/**
 * Lives through all years again with the same people and the same numbers, but each number known
 * twelve months ahead, and enters what adjusting would have cost then.
 */
export function replayForeseen(model: Model, world: World, workspace: Workspace, path: Path): void {
  const { conditions, cost } = workspace;
  const { foreseen, adjustmentForeseen } = path.ledger;
  startCapacity(model, world, workspace);
  for (let year = 0; year < model.years; year++) {
    const from = 12 * year;
    const until = from + 12;
    lookAhead(model, world, workspace, foreseenNumber, path, year, from, until);
    let sum = 0;
    for (let s = 0; s < model.services.length; s++) {
      if (conditions.staffing[s] === undefined) continue;
      runService(workspace, s, from, until);
      const adjusting = cost.idle + cost.overflow + cost.transition;
      foreseen[s * model.years + year] = adjusting * world.prices[year];
      sum += adjusting;
    }
    const empty = conditions.dwellings.cost * runEmptyDwellings(workspace, from, until);
    foreseen[lineOf(model, "dwellings") * model.years + year] = empty * world.prices[year];
    sum += empty;
    adjustmentForeseen[year] = sum * world.prices[year];
  }
}

// What planners expect in each month, by what they know of the numbers.
function lookAhead(
  model: Model,
  world: World,
  workspace: Workspace,
  knowledge: Knowledge,
  path: Path,
  year: number,
  from: number,
  until: number,
): void {
  const { conditions, expected, fromResidents, forecast } = workspace;
  for (let q = 0; q < expected.quotas.length; q++) {
    const decisions = q === 0 ? path.decisions : path.minors;
    fillExpectations(model, expected.quotas[q], knowledge, decisions, year, from, until);
  }
  for (let f = 0; f < forecast.length; f++) {
    addNewcomers(conditions.forecasts[f], expected, fromResidents[f], year, from, until, forecast[f]);
  }
  composeDemand(model, world, workspace, from, until);
}

function runService(workspace: Workspace, s: number, from: number, until: number): void {
  const { conditions, cost, units, toHire, toGiveNotice, staffing } = workspace;
  const staffed = conditions.staffing[s];
  cost.idle = 0;
  cost.overflow = 0;
  cost.transition = 0;
  cost.letGo = 0;
  if (staffed === undefined) return;
  runStaffing(staffed.rules, staffing[s], units[s], toHire[s], toGiveNotice[s], from, until, cost);
}

function runEmptyDwellings(workspace: Workspace, from: number, until: number): number {
  const { conditions, dwellings, residents, expected, kept } = workspace;
  const keeps = isKept(kept, from) ? kept.dwellings : 0;
  return runDwellings(conditions.dwellings, dwellings, residents.tenants, expected, keeps, from, until);
}
