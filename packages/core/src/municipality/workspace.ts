import type { Model } from "../world/index.js";
import { allocateConditions, type Conditions } from "./conditions.js";
import { allocateDwellings, type Dwellings } from "./dwellings.js";
import { allocateExpectations, type Expectations } from "./expectations.js";
import { allocateKept, type Kept } from "./kept-capacity.js";
import type { ActiveLevers } from "./levers.js";
import { allocateResidents, type Residents } from "./residents.js";
import { type AdjustmentCost, allocateStaffing, type Staffing } from "./staffing.js";

/** The demand of a service that levers or a reception centre change. */
export interface Composed {
  readonly units: Float64Array;
  readonly toHire: Float64Array;
  readonly toGiveNotice: Float64Array;
}

/** The memory in which policies are evolved, allocated once and used for path after path. */
export interface Workspace {
  readonly conditions: Conditions;
  readonly residents: Residents;
  /** Units of each demand shape, by month from January of the warm-up year. */
  readonly demand: readonly Float64Array[];
  /** Units of each demand shape over the year. */
  readonly unitMonths: Float64Array;
  /** By forecast and month: units expected of today's residents. */
  readonly fromResidents: readonly Float64Array[];
  /** By forecast and month: units expected with those to be settled too. */
  readonly forecast: readonly Float64Array[];
  readonly staffing: readonly Staffing[];
  /** The levers of the policy that is being evolved. */
  levers: ActiveLevers;
  /** What it keeps whatever is needed. */
  readonly kept: Kept;
  /** By staffed service and month: units needed. */
  readonly units: Float64Array[];
  /** By staffed service and month: units expected when hiring takes effect. */
  readonly toHire: Float64Array[];
  /** By staffed service and month: units expected when notice takes effect. */
  readonly toGiveNotice: Float64Array[];
  /** Memory for services whose demand is more than their shape's. */
  readonly composed: readonly Composed[];
  readonly dwellings: Dwellings;
  readonly expected: Expectations;
  readonly cost: AdjustmentCost;
}

/**
 * Memory in which policies of a model are evolved, one after another.
 *
 * @example allocateWorkspace(buildModel(scenario))
 */
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
    levers: { byService: [], levers: [] },
    kept: allocateKept(model),
    units: [],
    toHire: [],
    toGiveNotice: [],
    composed: model.services.map(() => ({ units: perMonth(), toHire: perMonth(), toGiveNotice: perMonth() })),
    dwellings: allocateDwellings(model),
    expected: allocateExpectations(model),
    cost: { idle: 0, overflow: 0, transition: 0, letGo: 0 },
  };
}
