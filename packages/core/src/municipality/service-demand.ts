import { isStaffed, type Model, type World } from "../world/index.js";
import { isKept } from "./kept-capacity.js";
import type { Workspace } from "./workspace.js";

/**
 * Fills the demand of the services whose demand is more than their shape's: those that a lever
 * changes, those that the people of a reception centre use, and those whose capacity is kept: their
 * planners reckon with no less than that. The others share their shape's.
 */
export function composeDemand(
  model: Model,
  world: World,
  workspace: Workspace,
  from: number,
  until: number,
): void {
  const { conditions, demand, forecast, composed, units, toHire, toGiveNotice, levers, kept } = workspace;
  for (let s = 0; s < model.services.length; s++) {
    const named = model.services[s];
    const staffed = conditions.staffing[s];
    if (staffed === undefined || !isStaffed(named)) continue;
    const lever = levers.byService[s];
    const inCentre = conditions.centreUnits[s];
    const keeps = kept.capacity[s];
    if (lever === undefined && inCentre === 0 && keeps === 0) {
      units[s] = demand[named.shape];
      toHire[s] = forecast[staffed.toHire];
      toGiveNotice[s] = forecast[staffed.toGiveNotice];
      continue;
    }
    const own = composed[s];
    units[s] = own.units;
    toHire[s] = own.toHire;
    toGiveNotice[s] = own.toGiveNotice;
    const { hireLag, notice } = staffed.rules;
    for (let month = from; month < until; month++) {
      const shaped = (place: number, changed: number, later: number, from: readonly Float64Array[]) =>
        lever === undefined || later < lever.from || later >= lever.until
          ? from[place][month]
          : lever.own * from[place][month] + lever.level * from[changed][month];
      own.units[month] = shaped(named.shape, lever?.shape ?? 0, month, demand);
      own.toHire[month] = shaped(staffed.toHire, lever?.toHire ?? 0, month + hireLag, forecast);
      own.toGiveNotice[month] = shaped(
        staffed.toGiveNotice,
        lever?.toGiveNotice ?? 0,
        month + notice,
        forecast,
      );
      if (inCentre > 0) {
        own.units[month] += isOpen(world, month) ? inCentre : 0;
        own.toHire[month] += isExpectedOpen(model, world, month, month + hireLag) ? inCentre : 0;
        own.toGiveNotice[month] += isExpectedOpen(model, world, month, month + notice) ? inCentre : 0;
      }
      if (keeps > 0) {
        // Capacity is there because some was needed: needPerUnit is above 0.
        const least = keeps / staffed.rules.needPerUnit;
        if (isKept(kept, month + hireLag)) own.toHire[month] = Math.max(own.toHire[month], least);
        if (isKept(kept, month + notice)) own.toGiveNotice[month] = Math.max(own.toGiveNotice[month], least);
      }
    }
  }
}

function isOpen({ receptionCentre: { from, until } }: World, month: number): boolean {
  return month >= from && month < until;
}

// Whether services count on it for a later month: they learn of its opening and closing some months before.
function isExpectedOpen(model: Model, world: World, now: number, later: number): boolean {
  const { from, until } = world.receptionCentre;
  const notice = model.scenario.receptionCentre?.noticeMonths.value ?? 0;
  if (now < from - notice || from === until) return false;
  return later >= from && (later < until || now < until - notice);
}
