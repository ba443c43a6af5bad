import type { Policy } from "../policy/index.js";
import type { Model, World } from "../world/index.js";
import { replayForeseen, runMonths, startCapacity } from "./capacity.js";
import { answerRevision, enterDecision, fillKnownMonths, lastDecided } from "./decisions.js";
import { placesIn } from "./dwellings.js";
import { filled } from "./fill.js";
import { closeYear } from "./ledger.js";
import { countPersonYears, fillDemand, payGrants, payNeeds } from "./needs-and-grants.js";
import type { Path } from "./path.js";
import { advanceResidents, copyResidents } from "./residents.js";
import { settleExpected } from "./settle-expected.js";
import { settleHouseholds } from "./settle-households.js";
import { pastYears, viewOf, yearOfSettlement } from "./view.js";
import type { Workspace } from "./workspace.js";

const DECEMBER = 11;

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
  const { persons: settled, withoutDwelling } = settle(
    model,
    world,
    model.warmUpCohort + year,
    {
      target: persons(decisions.final[year]),
      firstTarget: persons(decisions.first[year]),
      revisionMonth: request.revisionMonth.value - 1,
      places,
    },
    residents,
  );
  decisions.settled[year] = settled;
  path.withoutDwelling[year] = withoutDwelling;
}
