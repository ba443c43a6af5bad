import type { MunicipalityView, Policy, YearOfSettlement } from "../policy/index.js";
import type { Model, World } from "../world/index.js";
import { allocateConditions, type Conditions, fillConditions } from "./conditions.js";
import {
  answerRevision,
  type Decisions,
  enterDecision,
  expectedNumber,
  fillKnownMonths,
  foreseenNumber,
  lastDecided,
} from "./decisions.js";
import {
  allocateDwellings,
  type Dwellings,
  freeDwellings,
  placesIn,
  runDwellings,
  startDwellings,
} from "./dwellings.js";
import { fillResidentsForecast, fillShapeDemand, unitMonths } from "./demand.js";
import {
  addNewcomers,
  allocateExpectations,
  type Expectations,
  fillExpectations,
  type Knowledge,
  startExpectations,
} from "./expectations.js";
import { filled } from "./fill.js";
import { closeYear } from "./ledger.js";
import type { Path } from "./path.js";
import { advanceResidents, allocateResidents, copyResidents, type Residents } from "./residents.js";
import { settleExpected } from "./settle-expected.js";
import { settleHouseholds } from "./settle-households.js";
import { type AdjustmentCost, allocateStaffing, runStaffing, type Staffing } from "./staffing.js";

const DECEMBER = 11;

/** The memory in which policies are evolved, allocated once and used for path after path. */
export interface Workspace {
  readonly conditions: Conditions;
  readonly residents: Residents;
  /** Units of each demand shape, by month from January of the warm-up year. */
  readonly demand: readonly Float64Array[];
  /** Units of each demand shape over the year. */
  readonly unitMonths: Float64Array;
  /** By forecast and month: units expected of today's residents, and with those to be settled. */
  readonly fromResidents: readonly Float64Array[];
  readonly forecast: readonly Float64Array[];
  readonly staffing: readonly Staffing[];
  readonly dwellings: Dwellings;
  readonly expected: Expectations;
  readonly cost: AdjustmentCost;
}

export function allocateWorkspace(model: Model): Workspace {
  const perMonth = () => new Float64Array(12 * model.years);
  const conditions = allocateConditions(model);
  return {
    conditions,
    residents: allocateResidents(model),
    demand: model.shapes.map(perMonth),
    unitMonths: new Float64Array(model.shapes.length),
    fromResidents: conditions.forecasts.map(perMonth),
    forecast: conditions.forecasts.map(perMonth),
    staffing: model.services.map(() => allocateStaffing(model)),
    dwellings: allocateDwellings(model),
    expected: allocateExpectations(model),
    cost: { idle: 0, overflow: 0, transition: 0 },
  };
}

/** Prepares the workspace for all policies of one world. */
export function enterWorld(model: Model, world: World, workspace: Workspace): void {
  fillConditions(model, world, workspace.conditions);
  startExpectations(model, world, workspace.expected);
}

/**
 * Evolves one policy in one world, year by year: settlement → residents → grants → dwellings and
 * services → the decision for the next year (on 1 December) → the year's accounts. Then lives
 * through the services and dwellings again as if all numbers had been known twelve months ahead.
 *
 * @param workspace as left by `enterWorld` for this world
 * @param path where the result is written
 * @throws PolicyError when the policy returns something that is not a number of persons
 */
export function evolve(
  model: Model,
  world: World,
  name: string,
  policy: Policy,
  workspace: Workspace,
  path: Path,
): void {
  const { decisions, ledger } = path;
  const { scenario, parameters } = model;
  const opening = world.values[parameters.indexOf(scenario.fund.opening)];
  const interestRate = world.values[parameters.indexOf(scenario.fund.interest)];
  const decides = policy.decide !== undefined;
  const past = decides ? pastYears(model) : [];
  start(model, world, name, policy, workspace, path);

  for (let year = 0; year < model.years; year++) {
    if (year > 0) settleYear(model, world, policy, year, workspace, path);
    advanceResidents(model, workspace.residents, year);
    countPersonYears(model, workspace.residents, year, path);
    fillDemand(model, workspace, year);
    if (year === 0) startCapacity(model, workspace);
    payGrants(model, world, workspace.residents, year, path);
    payNeeds(model, world, workspace, year, path);

    const january = 12 * year;
    if (decides) past.push(yearOfSettlement(model, world, decisions, year));
    if (policy.decide !== undefined && year + 1 <= model.planYears) {
      runMonths(model, world, workspace, year, january, january + DECEMBER, path);
      const view = viewOf(model, world, year, past, workspace, path);
      enterDecision(world, name, view.year, year + 1, policy.decide(view), decisions);
      runMonths(model, world, workspace, year, january + DECEMBER, january + 12, path);
    } else {
      runMonths(model, world, workspace, year, january, january + 12, path);
    }
    closeYear(model, year, opening, interestRate, ledger);
  }
  replayForeseen(model, world, workspace, path);
}

function start(
  model: Model,
  world: World,
  name: string,
  policy: Policy,
  workspace: Workspace,
  path: Path,
): void {
  const { decisions, ledger } = path;
  copyResidents(workspace.conditions.history, workspace.residents);
  const last = lastDecided(model);
  decisions.decided[0] = last;
  decisions.first[0] = last;
  decisions.final[0] = last;
  decisions.settled[0] = model.scenario.history.years[String(model.warmUpYear)].settled;
  fillKnownMonths(model, name, policy, decisions.knownFrom);
  const planStart = { firstYear: model.warmUpYear + 1, lastDecided: last };
  for (let year = 1; year < model.years; year++) {
    const calendarYear = model.warmUpYear + year;
    if (year > model.planYears) {
      enterDecision(world, name, calendarYear, year, model.scenario.plan.afterPlan, decisions);
    } else if (policy.plan !== undefined) {
      enterDecision(world, name, calendarYear, year, policy.plan(calendarYear, planStart), decisions);
    }
  }
  for (const line of [ledger.needed, ledger.idle, ledger.overflow, ledger.transition]) line.fill(0);
  path.emptyDwellings.fill(0);
}

function pastYears(model: Model): YearOfSettlement[] {
  return Object.entries(model.scenario.history.years)
    .map(([year, { requested, decided, settled }]) => ({
      year: Number(year),
      requested: requested ?? decided ?? settled,
      decided: decided ?? settled,
      settled,
    }))
    .filter(({ year }) => year < model.warmUpYear)
    .sort((a, b) => a.year - b.year);
}

function yearOfSettlement(model: Model, world: World, decisions: Decisions, year: number): YearOfSettlement {
  const history = model.scenario.history.years[String(model.warmUpYear)];
  return {
    year: model.warmUpYear + year,
    requested: year === 0 ? (history.requested ?? decisions.final[0]) : world.requests.revised[year],
    decided: decisions.final[year],
    settled: decisions.settled[year],
  };
}

function settleYear(
  model: Model,
  world: World,
  policy: Policy,
  year: number,
  workspace: Workspace,
  path: Path,
): void {
  const { decisions } = path;
  const { request } = model.scenario;
  const { conditions, dwellings, residents } = workspace;
  const places = placesIn(conditions.dwellings, dwellings, residents.tenants[12 * year - 1]);
  const acceptance = world.values[model.parameters.indexOf(request.revisionAcceptance)];
  // After the plan all policies answer alike.
  const onRevision = year <= model.planYears ? policy.onRevision : "share";
  answerRevision(world, year, onRevision, acceptance, places, decisions);
  const persons = (decided: number) => {
    const coming = filled(model, world, year, decided);
    return model.scenario.chance ? Math.floor(coming + 0.5) : coming;
  };
  const settle = model.scenario.chance ? settleHouseholds : settleExpected;
  path.places[year] = places;
  decisions.settled[year] = settle(
    model,
    world,
    model.warmUpCohort + year,
    {
      target: persons(decisions.final[year]),
      firstTarget: persons(decisions.first[year]),
      revisionMonth: request.revisionMonth - 1,
      places,
    },
    residents,
  );
}

function countPersonYears(model: Model, { personMonths }: Residents, year: number, path: Path): void {
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

function fillDemand(model: Model, workspace: Workspace, year: number): void {
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

// Capacity starts at what the warm-up year needs, dwellings at what its January needs.
function startCapacity(model: Model, workspace: Workspace): void {
  const { conditions, staffing, demand, residents, dwellings } = workspace;
  for (let s = 0; s < model.services.length; s++) {
    const staffed = conditions.staffing[s];
    if (staffed === undefined) continue;
    const units = sumOfYear(demand[model.services[s].shape], 0);
    staffing[s].capacity = (units / 12) * staffed.rules.needPerUnit;
    staffing[s].onTheWay.fill(0);
  }
  startDwellings(conditions.dwellings, residents.tenants[0], dwellings);
}

function sumOfYear(months: Float64Array, year: number): number {
  let sum = 0;
  for (let month = 12 * year; month < 12 * (year + 1); month++) sum += months[month];
  return sum;
}

function payGrants(model: Model, world: World, residents: Residents, year: number, path: Path): void {
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

function payNeeds(model: Model, world: World, workspace: Workspace, year: number, path: Path): void {
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

function runMonths(
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
  lookAhead(model, workspace, expectedNumber, path, year, from, until);
  for (let s = 0; s < services.length; s++) {
    if (conditions.staffing[s] === undefined) continue;
    runService(model, workspace, s, from, until);
    const place = s * years + year;
    ledger.idle[place] += cost.idle * price;
    ledger.overflow[place] += cost.overflow * price;
    ledger.transition[place] += cost.transition * price;
    path.capacity[place] = workspace.staffing[s].capacity;
  }
  const empty = runEmptyDwellings(workspace, from, until);
  ledger.idle[services.length * years + year] += conditions.dwellings.cost * empty * price;
  path.emptyDwellings[year] += empty / 12;
  path.dwellings[year] += empty / 12;
}

// What planners expect in each month, by what they know of the numbers.
function lookAhead(
  model: Model,
  workspace: Workspace,
  knowledge: Knowledge,
  path: Path,
  year: number,
  from: number,
  until: number,
): void {
  const { conditions, expected, fromResidents, forecast } = workspace;
  fillExpectations(model, expected, knowledge, path.decisions, year, from, until);
  for (let f = 0; f < forecast.length; f++) {
    addNewcomers(conditions.forecasts[f], expected, fromResidents[f], year, from, until, forecast[f]);
  }
}

function runService(model: Model, workspace: Workspace, s: number, from: number, until: number): void {
  const { conditions, cost, demand, forecast, staffing } = workspace;
  const staffed = conditions.staffing[s];
  cost.idle = 0;
  cost.overflow = 0;
  cost.transition = 0;
  if (staffed === undefined) return;
  const { rules, toHire, toGiveNotice } = staffed;
  const units = demand[model.services[s].shape];
  runStaffing(rules, staffing[s], units, forecast[toHire], forecast[toGiveNotice], from, until, cost);
}

function runEmptyDwellings(workspace: Workspace, from: number, until: number): number {
  const { conditions, dwellings, residents, expected } = workspace;
  return runDwellings(conditions.dwellings, dwellings, residents.tenants, expected, from, until);
}

// What the municipality knows on 1 December.
function viewOf(
  model: Model,
  world: World,
  year: number,
  past: readonly YearOfSettlement[],
  workspace: Workspace,
  path: Path,
): MunicipalityView {
  const { conditions, dwellings, residents } = workspace;
  const november = 12 * year + DECEMBER - 1;
  const tenants = residents.tenants[november];
  const opening = world.values[model.parameters.indexOf(model.scenario.fund.opening)];
  return {
    year: model.warmUpYear + year + 1,
    requested: world.requests.first[year + 1],
    history: [...past],
    freeDwellings: freeDwellings(conditions.dwellings, dwellings, tenants),
    places: placesIn(conditions.dwellings, dwellings, tenants),
    capacityToNeed: capacityToNeed(model, workspace, november),
    fund: year === 0 ? opening : path.ledger.fund[year - 1],
  };
}

function capacityToNeed(model: Model, workspace: Workspace, month: number): number {
  const { conditions, demand, staffing } = workspace;
  let capacity = 0;
  let need = 0;
  model.services.forEach(({ shape }, s) => {
    const staffed = conditions.staffing[s];
    if (staffed === undefined) return;
    const { unitCost, needPerUnit } = staffed.rules;
    capacity += unitCost * staffing[s].capacity;
    need += unitCost * needPerUnit * demand[shape][month];
  });
  return need === 0 ? 1 : capacity / need;
}

// The same people and the same numbers, but each number known twelve months ahead.
function replayForeseen(model: Model, world: World, workspace: Workspace, path: Path): void {
  const { conditions, cost } = workspace;
  startCapacity(model, workspace);
  for (let year = 0; year < model.years; year++) {
    const from = 12 * year;
    const until = from + 12;
    lookAhead(model, workspace, foreseenNumber, path, year, from, until);
    let sum = 0;
    for (let s = 0; s < model.services.length; s++) {
      if (conditions.staffing[s] === undefined) continue;
      runService(model, workspace, s, from, until);
      sum += cost.idle + cost.overflow + cost.transition;
    }
    sum += conditions.dwellings.cost * runEmptyDwellings(workspace, from, until);
    path.ledger.adjustmentForeseen[year] = sum * world.prices[year];
  }
}
