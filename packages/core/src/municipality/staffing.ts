import type { Quantity } from "../scenario/index.js";
import type { Model, NamedStaffedService, World } from "../world/index.js";

/** What one staffed service costs and how it adjusts, in one world; money in base-year prices. */
export interface StaffingRules {
  /** NOK per unit of capacity and month (`c`). */
  unitCost: number;
  /** NOK per unit of the demand shape and month. */
  variableCost: number;
  /** NOK per month. */
  fixedCost: number;
  /** Units of capacity needed per unit of the service's demand shape: level / utilisation. */
  needPerUnit: number;
  utilisation: number;
  hireLag: number;
  maxHire: number;
  notice: number;
  resolve: number;
  tolerance: number;
  /** Share of capacity that stays from one month to the next. */
  monthlyStaying: number;
  /** Share that stays until hired, or noticed, staff arrive or leave. */
  stayingToHire: number;
  stayingToNotice: number;
  lump: number;
  premium: number;
  severance: number;
  hiringCost: number;
  redeployable: number;
}

/** The capacity of one service under one planner's knowledge. */
export interface Staffing {
  capacity: number;
  /** Units that the planner has resolved to let go, and not yet a whole lump of them. */
  resolved: number;
  /** Units that come (+) or leave (−) on the first day of a month, decided earlier. */
  readonly onTheWay: Float64Array;
  /** Capacity during each month lived through. */
  readonly byMonth: Float64Array;
}

/** A year's adjustment cost of one service, NOK in base-year prices. */
export interface AdjustmentCost {
  idle: number;
  overflow: number;
  transition: number;
  /** Not a cost that falls due: what the capacity that was given notice costs in a year. */
  letGo: number;
}

export function allocateStaffing(model: Model): Staffing {
  return {
    capacity: 0,
    resolved: 0,
    onTheWay: new Float64Array(12 * model.years + 13),
    byMonth: new Float64Array(12 * model.years),
  };
}

export function staffingRules(): StaffingRules {
  return {
    unitCost: 0,
    variableCost: 0,
    fixedCost: 0,
    needPerUnit: 1,
    utilisation: 1,
    hireLag: 0,
    maxHire: 0,
    notice: 0,
    resolve: 0,
    tolerance: 0,
    monthlyStaying: 1,
    stayingToHire: 1,
    stayingToNotice: 1,
    lump: 0,
    premium: 1,
    severance: 0,
    hiringCost: 0,
    redeployable: 0,
  };
}

/**
 * Fills the rules of a service from a world's values.
 *
 * @param priceFactor brings prices of the service's price year to those of the base year
 */
export function fillStaffingRules(
  model: Model,
  world: World,
  { service }: NamedStaffedService,
  priceFactor: number,
  rules: StaffingRules,
): void {
  const { staffing: usual } = model.scenario;
  const { values } = world;
  const valueOf = (quantity: Quantity) => values[model.parameters.indexOf(quantity)];
  const level = priceFactor * valueOf(service.costLevel ?? usual.costLevel);
  rules.unitCost = (valueOf(service.unitCost) * level) / 12;
  rules.variableCost = (valueOf(service.variableCost) * valueOf(service.demandLevel) * level) / 12;
  rules.fixedCost = (valueOf(service.fixedCost) * level) / 12;
  rules.severance = valueOf(service.severance ?? usual.severance) * level;
  rules.hiringCost = valueOf(service.hiringCost ?? usual.hiringCost) * level;
  rules.utilisation = valueOf(service.utilisation ?? usual.utilisation);
  rules.needPerUnit = valueOf(service.demandLevel) / rules.utilisation;
  rules.hireLag = (service.hireLag ?? usual.hireLag).value;
  rules.maxHire = valueOf(service.maxHire ?? usual.maxHire);
  rules.notice = (service.notice ?? usual.notice).value;
  rules.resolve = valueOf(service.resolve ?? usual.resolve);
  rules.tolerance = valueOf(service.tolerance ?? usual.tolerance);
  rules.monthlyStaying = (1 - valueOf(service.turnover ?? usual.turnover)) ** (1 / 12);
  rules.stayingToHire = rules.monthlyStaying ** rules.hireLag;
  rules.stayingToNotice = rules.monthlyStaying ** rules.notice;
  rules.lump = (service.lump ?? usual.lump).value;
  rules.premium = valueOf(service.premium ?? usual.premium);
  rules.redeployable = valueOf(service.redeployable ?? usual.redeployable);
}

/**
 * Lives through some months of one service: on the first day of each, staff come and go as
 * decided earlier and by natural turnover; then the planner compares the capacity on its way with
 * the need expected when new decisions take effect, and hires or gives notice; then the month's
 * idle, bought-in and transition costs fall due.
 *
 * @param demand units of the service's demand shape, by month
 * @param toHire the units expected `hireLag` months later, by month
 * @param toGiveNotice the units expected `notice` months later, by month
 * @param from first month, from January of the warm-up year
 * @param until month after the last
 * @param cost where the costs are added
 */
export function runStaffing(
  rules: StaffingRules,
  staffing: Staffing,
  demand: Float64Array,
  toHire: Float64Array,
  toGiveNotice: Float64Array,
  from: number,
  until: number,
  cost: AdjustmentCost,
): void {
  // Everything the loop reads stands in locals: it is the innermost of the simulation.
  const { onTheWay, byMonth } = staffing;
  const { unitCost, needPerUnit, hireLag, notice, lump, maxHire, tolerance, resolve } = rules;
  const { monthlyStaying, stayingToHire, stayingToNotice, severance, hiringCost } = rules;
  const halfLump = lump / 2;
  let { capacity, resolved } = staffing;
  let idle = 0;
  let overflow = 0;
  let transition = 0;
  let letGo = 0;
  for (let month = from; month < until; month++) {
    capacity = capacity * (month === 0 ? 1 : monthlyStaying) + onTheWay[month];
    if (capacity < 0) capacity = 0;

    const later = capacityAfter(hireLag, capacity * stayingToHire, onTheWay, month);
    const short = toHire[month] * needPerUnit - later;
    if (short > 0) {
      resolved = 0;
      // Less than half a lump is the usual case, and not worth a division.
      if (short >= halfLump) {
        const wanted = inLumps(short, lump, HALF_UP);
        // One lump may always be hired.
        const hired = wanted <= lump ? wanted : Math.min(wanted, mostInLumps(maxHire * capacity, lump));
        transition += hired * hiringCost;
        if (hireLag === 0) capacity += hired;
        else onTheWay[month + hireLag] += hired;
      }
    } else {
      const kept =
        notice === hireLag ? later : capacityAfter(notice, capacity * stayingToNotice, onTheWay, month);
      const excess = kept - toGiveNotice[month] * needPerUnit - tolerance * capacity;
      if (excess > 0) {
        // The share is carried from month to month until it makes a lump, so that slowness is what
        // `resolve` says and not what the lump makes of it; a lump is never let go for less than
        // half of one in excess.
        resolved = Math.min(resolved + resolve * excess, excess);
        if (resolved > halfLump) {
          const released = Math.min(inLumps(resolved, lump, HALF_DOWN), kept);
          resolved = Math.max(0, resolved - released);
          transition += released * severance;
          letGo += released;
          if (notice === 0) capacity -= released;
          else onTheWay[month + notice] -= released;
        }
      } else {
        resolved = 0;
      }
    }

    byMonth[month] = capacity;
    const unused = capacity - demand[month] * needPerUnit;
    if (unused > 0) idle += unused;
    else overflow -= unused;
  }
  staffing.capacity = capacity;
  staffing.resolved = resolved;
  cost.idle += idle * unitCost * (1 - rules.redeployable);
  cost.overflow += overflow * unitCost * (rules.premium - 1);
  cost.transition += transition;
  cost.letGo += letGo * unitCost * 12;
}

// Of today's staff those who stay, and all who come and leave meanwhile.
function capacityAfter(lag: number, staying: number, onTheWay: Float64Array, month: number): number {
  let capacity = staying;
  for (let ahead = 1; ahead <= lag; ahead++) capacity += onTheWay[month + ahead];
  return capacity;
}

// Half a lump short is hired for, half a lump in excess is kept: between the two nothing happens,
// or the same lump would be hired and let go in turn.
const HALF_UP = 0.5;
const HALF_DOWN = 0.5 - 1e-9;

function inLumps(units: number, lump: number, half: number): number {
  return lump === 0 ? units : Math.floor(units / lump + half) * lump;
}

// At least one lump, however small the service is.
function mostInLumps(units: number, lump: number): number {
  return lump === 0 ? units : Math.max(lump, Math.floor(units / lump) * lump);
}
