import type { Policy } from "../policy/index.js";
import type { Model, World } from "../world/index.js";
import { replayForeseen, runMonths, startCapacity } from "./capacity.js";
import {
  answerRevision,
  type Decisions,
  enterDecision,
  fillKnownMonths,
  lastDecided,
  plannedNumber,
  yearOfAbandoning,
} from "./decisions.js";
import { placesIn } from "./dwellings.js";
import { filled } from "./fill.js";
import { payGrants } from "./grants.js";
import { fillKept } from "./kept-capacity.js";
import { closeYear } from "./ledger.js";
import { activeLevers } from "./levers.js";
import { countPersonYears, fillDemand, payNeeds } from "./needs.js";
import type { Path } from "./path.js";
import { advanceResidents, copyResidents } from "./residents.js";
import { settleExpected } from "./settle-expected.js";
import { type Settled, settleHouseholds } from "./settle-households.js";
import { pastYears, viewOf, yearOfSettlement } from "./view.js";
import type { Workspace } from "./workspace.js";

const DECEMBER = 11;

/**
 * Evolves one policy in one world, year by year: settlement → residents → dwellings and services
 * → grants → the decision for the next year (on 1 December) → the year's accounts. Then lives
 * through the services and dwellings again as if all numbers had been known twelve months ahead.
 *
 * @param workspace as left by `enterWorld` for this world
 * @param path where the result is written
 * @throws PolicyError when the policy returns something that is not a number of persons
 * @example
 * const model = buildModel(scenario);
 * const world = allocateWorld(model);
 * drawWorld(model, "budget-2024", 17, world);
 * const workspace = allocateWorkspace(model);
 * enterWorld(model, world, workspace);
 * const path = allocatePath(model);
 * evolve(model, world, "sharp", policyFromSpec(policyNamed(scenario, "sharp")), workspace, path);
 * path.decisions.settled[1]; // persons settled in the first plan year
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
    // The warm-up year is the same under every policy: its residents are there as the world is entered.
    if (year > 0) {
      settleYear(model, world, policy, year, workspace, path);
      advanceResidents(model, workspace.residents, year);
      fillDemand(model, workspace, workspace.residents, year);
    }
    countPersonYears(model, workspace.residents, year, path);
    payNeeds(model, world, workspace, year, path);

    const january = 12 * year;
    if (decides) past.push(yearOfSettlement(model, world, decisions, year));
    if (policy.decide !== undefined && year + 1 <= model.planYears) {
      runMonths(model, world, workspace, year, january, january + DECEMBER, path);
      const view = viewOf(model, world, year, past, workspace, path);
      const departed = year + 1 >= decisions.abandonedFrom ? policy.abandoned?.to : undefined;
      enterDecision(world, name, view.year, year + 1, departed ?? policy.decide(view), decisions);
      runMonths(model, world, workspace, year, january + DECEMBER, january + 12, path);
    } else {
      runMonths(model, world, workspace, year, january, january + 12, path);
    }
    payGrants(model, world, workspace, year, path);
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
  const { decisions, ledger, minors } = path;
  copyResidents(workspace.conditions.history, workspace.residents);
  fillKept(model, policy, workspace.conditions, workspace.demand, workspace.residents, workspace.kept);
  workspace.levers = activeLevers(model, world, workspace.conditions, name, policy);
  startDecisions(model, name, policy, decisions, 0);
  const abandoned = yearOfAbandoning(model, world, policy);
  decisions.abandonedFrom = abandoned;
  for (let year = 1; year < model.years; year++) {
    const calendarYear = model.warmUpYear + year;
    if (year > model.planYears) {
      enterDecision(world, name, calendarYear, year, model.scenario.plan.afterPlan, decisions);
    } else if (policy.plan !== undefined) {
      const planned = plannedNumber(model, policy, 0, year) ?? Number.NaN;
      enterDecision(world, name, calendarYear, year, planned, decisions);
      if (year >= abandoned) departFromPlan(world, name, calendarYear, year, policy, decisions);
    }
  }
  if (model.quotas.length > 1) {
    startDecisions(model, name, policy, minors, 1);
    for (let year = 1; year < model.years; year++) enterMinors(model, world, name, policy, year, minors);
  }
  for (const line of [ledger.needed, ledger.idle, ledger.overflow, ledger.transition]) line.fill(0);
  path.emptyDwellings.fill(0);
  path.letGo.fill(0);
  startCapacity(model, world, workspace);
}

function startDecisions(
  model: Model,
  name: string,
  policy: Policy,
  decisions: Decisions,
  quota: number,
): void {
  const last = lastDecided(model, quota);
  decisions.decided[0] = last;
  decisions.announced[0] = last;
  decisions.first[0] = last;
  decisions.final[0] = last;
  decisions.settled[0] = model.quotas[quota].history[String(model.warmUpYear)].settled;
  decisions.abandonedFrom = Infinity;
  fillKnownMonths(model, name, policy, quota, decisions.knownFrom);
}

// The number that the council goes over to; what was announced before stays what services expect.
function departFromPlan(
  world: World,
  name: string,
  calendarYear: number,
  year: number,
  { abandoned }: Policy,
  decisions: Decisions,
): void {
  if (abandoned === undefined) return;
  const announced = decisions.announced[year];
  const announcedFirst = decisions.announcedFirst[year];
  enterDecision(world, name, calendarYear, year, abandoned.to, decisions);
  decisions.announced[year] = announced;
  decisions.announcedFirst[year] = announcedFirst;
}

// What a policy says of unaccompanied minors does not depend on what happens: a number, or what is asked for.
function enterMinors(
  model: Model,
  world: World,
  name: string,
  policy: Policy,
  year: number,
  decisions: Decisions,
): void {
  const calendarYear = model.warmUpYear + year;
  const own = world.quotas[1];
  const stated = plannedNumber(model, policy, 1, year);
  const number = year > model.planYears ? model.quotas[1].afterPlan : (stated ?? own.requests.first[year]);
  // What follows the request cannot be known before it is.
  if (stated === undefined) decisions.knownFrom[year] = Math.max(decisions.knownFrom[year], 12 * year - 1);
  enterDecision(own, name, calendarYear, year, number, decisions);
}

function settleYear(
  model: Model,
  world: World,
  policy: Policy,
  year: number,
  workspace: Workspace,
  path: Path,
): void {
  const { conditions, dwellings, residents } = workspace;
  const places = placesIn(conditions.dwellings, dwellings, residents.tenants[12 * year - 1]);
  path.places[year] = places;
  // After the plan all policies answer alike.
  const onRevision = year <= model.planYears ? policy.onRevision : "share";
  for (let quota = 0; quota < model.quotas.length; quota++) {
    const { isOrdinary } = model.quotas[quota];
    const decisions = isOrdinary ? path.decisions : path.minors;
    // Homes for minors are services: they are staffed as needed, and set no limit.
    const limit = isOrdinary ? places : Infinity;
    const answer = !isOrdinary && onRevision === "toCapacity" ? "share" : onRevision;
    const settled = settleQuota(model, world, quota, year, answer, limit, decisions, workspace);
    decisions.settled[year] = settled.persons;
    if (isOrdinary) path.withoutDwelling[year] = settled.withoutDwelling;
  }
}

function settleQuota(
  model: Model,
  world: World,
  quota: number,
  year: number,
  onRevision: Policy["onRevision"],
  places: number,
  decisions: Decisions,
  { conditions, residents }: Workspace,
): Settled {
  const { request } = model.quotas[quota];
  const acceptance = world.values[model.parameters.indexOf(request.revisionAcceptance)];
  answerRevision(world.quotas[quota], year, onRevision, acceptance, places, decisions);
  const cohort = model.warmUpCohort + year;
  const settlement = {
    target: coming(model, world, quota, year, decisions.final[year]),
    firstTarget: coming(model, world, quota, year, decisions.first[year]),
    revisionMonth: request.revisionMonth.value - 1,
    places,
  };
  return model.scenario.chance
    ? settleHouseholds(
        model,
        world,
        quota,
        cohort,
        settlement,
        residents,
        conditions.footprints[quota][cohort],
      )
    : settleExpected(model, world, quota, cohort, settlement, residents);
}

// Of a decided number; whole persons where chance has a part.
function coming(model: Model, world: World, quota: number, year: number, decided: number): number {
  const persons = filled(model, world, quota, year, decided);
  return model.scenario.chance ? Math.floor(persons + 0.5) : persons;
}
