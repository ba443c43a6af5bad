import type { MunicipalityView, YearOfSettlement } from "../policy/index.js";
import type { Model, World } from "../world/index.js";
import type { Decisions } from "./decisions.js";
import { freeDwellings, placesIn } from "./dwellings.js";
import type { Path } from "./path.js";
import type { Workspace } from "./workspace.js";

const NOVEMBER = 10;

/** The years of history before the warm-up year, as the municipality remembers them. */
export function pastYears(model: Model): YearOfSettlement[] {
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

/** A simulated year, as the municipality remembers it. */
export function yearOfSettlement(
  model: Model,
  world: World,
  decisions: Decisions,
  year: number,
): YearOfSettlement {
  const history = model.scenario.history.years[String(model.warmUpYear)];
  return {
    year: model.warmUpYear + year,
    requested: year === 0 ? (history.requested ?? decisions.final[0]) : world.requests.revised[year],
    decided: decisions.final[year],
    settled: decisions.settled[year],
  };
}

/** What the municipality knows on 1 December of a year. */
export function viewOf(
  model: Model,
  world: World,
  year: number,
  past: readonly YearOfSettlement[],
  workspace: Workspace,
  path: Path,
): MunicipalityView {
  const { conditions, dwellings, residents } = workspace;
  const november = 12 * year + NOVEMBER;
  const tenants = residents.tenants[november];
  const opening = world.values[model.parameters.indexOf(model.scenario.fund.opening)];
  return {
    year: model.warmUpYear + year + 1,
    requested: world.requests.first[year + 1],
    minorsRequested: world.quotas[1]?.requests.first[year + 1] ?? 0,
    history: [...past],
    freeDwellings: freeDwellings(conditions.dwellings, dwellings, tenants),
    places: placesIn(conditions.dwellings, dwellings, tenants),
    capacityToNeed: capacityToNeed(model, workspace, november),
    fund: year === 0 ? opening : path.ledger.fund[year - 1],
  };
}

function capacityToNeed(model: Model, workspace: Workspace, month: number): number {
  const { conditions, units, staffing } = workspace;
  let capacity = 0;
  let need = 0;
  model.services.forEach((_, s) => {
    const staffed = conditions.staffing[s];
    if (staffed === undefined) return;
    const { unitCost, needPerUnit } = staffed.rules;
    capacity += unitCost * staffing[s].capacity;
    need += unitCost * needPerUnit * units[s][month];
  });
  // Without need there is nothing to compare capacity with.
  return need > Number.MIN_VALUE / Number.EPSILON ? capacity / need : 1;
}
