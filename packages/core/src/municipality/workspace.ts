import type { Model, World } from "../world/index.js";
import { allocateConditions, type Conditions, fillConditions } from "./conditions.js";
import { allocateDwellings, type Dwellings } from "./dwellings.js";
import { allocateExpectations, type Expectations, startExpectations } from "./expectations.js";
import { allocateResidents, type Residents } from "./residents.js";
import { type AdjustmentCost, allocateStaffing, type Staffing } from "./staffing.js";

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

export function enterWorld(model: Model, world: World, workspace: Workspace): void {
  fillConditions(model, world, workspace.conditions);
  startExpectations(model, world, workspace.expected);
}
