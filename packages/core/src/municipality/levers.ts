import { type Policy, PolicyError } from "../policy/index.js";
import type { Model, NamedLever, World } from "../world/index.js";
import type { Conditions } from "./conditions.js";
import { lagsOf } from "./forecast.js";

/** What a lever makes of one service in one world. */
export interface ActiveLever {
  /** First month, from January of the warm-up year, in which it acts; and the month after the last. */
  readonly from: number;
  readonly until: number;
  /** What is left of the service's own demand where the lever does not have its full effect. */
  readonly own: number;
  /** The shape that takes the place of the service's own, and the forecasts of it. */
  readonly shape: number;
  /** Units of the lever's shape that come to it. */
  readonly level: number;
  readonly toHire: number;
  readonly toGiveNotice: number;
}

/** The levers that a policy uses, in one world. */
export interface ActiveLevers {
  /** By service; undefined where no lever touches it. */
  readonly byService: readonly (ActiveLever | undefined)[];
  readonly levers: readonly NamedLever[];
}

const NONE: ActiveLevers = { byService: [], levers: [] };

/**
 * The levers of a policy, ready for one world.
 *
 * @throws PolicyError when the scenario has no such lever, or two of them touch the same service
 */
export function activeLevers(
  model: Model,
  world: World,
  conditions: Conditions,
  name: string,
  policy: Policy,
): ActiveLevers {
  if (policy.levers.length === 0) return NONE;
  const levers = policy.levers.map((wanted) => {
    const lever = model.levers.find((known) => known.name === wanted);
    if (lever !== undefined) return lever;
    const known = model.levers.map((other) => other.name).join(", ") || "none";
    throw new PolicyError(name, `the scenario has no lever "${wanted}"; it has ${known}.`);
  });
  const byService: (ActiveLever | undefined)[] = model.services.map(() => undefined);
  for (const lever of levers) {
    for (const { service, shape, level } of lever.services) {
      const named = model.services[service];
      if (byService[service] !== undefined) {
        throw new PolicyError(
          name,
          `two of its levers change the service "${named.name}"; join them into one lever.`,
        );
      }
      byService[service] = {
        from: 12 * lever.from,
        until: 12 * lever.until,
        shape,
        own: 1 - world.values[lever.effect],
        level: world.values[lever.effect] * (level === undefined ? 1 : world.values[level]),
        ...forecastsOf(model, conditions, service, shape),
      };
    }
  }
  return { byService, levers };
}

function forecastsOf(model: Model, conditions: Conditions, service: number, shape: number) {
  const named = model.services[service];
  if (named.service.adjusts !== "staffed") return { toHire: -1, toGiveNotice: -1 };
  const { hireLag, notice } = lagsOf(model, { ...named, service: named.service });
  const placeOf = (lag: number) =>
    conditions.forecasts.findIndex((forecast) => forecast.shape === shape && forecast.lag === lag);
  return { toHire: placeOf(hireLag), toGiveNotice: placeOf(notice) };
}

/** What the levers in use cost in a year, NOK in base-year prices. */
export function costOfLevers(
  { levers }: ActiveLevers,
  { values }: World,
  year: number,
  residents: number,
): number {
  let cost = 0;
  for (const { from, until, costPerYear, costPerPerson } of levers) {
    if (year < from || year >= until) continue;
    if (costPerYear !== undefined) cost += values[costPerYear];
    if (costPerPerson !== undefined) cost += values[costPerPerson] * residents;
  }
  return cost;
}

/** Times the surcharge of districts, by the levers in use in a year. */
export function surchargeFactor({ levers }: ActiveLevers, { values }: World, year: number): number {
  let factor = 1;
  for (const { from, until, effect, surcharge } of levers) {
    if (year < from || year >= until || surcharge === undefined) continue;
    factor *= 1 - values[effect] * (1 - values[surcharge]);
  }
  return factor;
}
