import type { Model, World } from "../world/index.js";
import type { Decisions } from "./decisions.js";
import type { DemandForecast } from "./forecast.js";

/** What planners expect to be settled of one quota, seen on the first day of each month; persons. */
export interface QuotaExpectations {
  /** In the current calendar year and in the next, by month. */
  readonly thisYear: Float64Array;
  readonly nextYear: Float64Array;
  /** Share of a decided number that planners expect to be filled. */
  typicalFill: number;
}

/** What planners expect to be settled. */
export interface Expectations {
  /** Share of a year's arrivals up to and including each month of the year. */
  readonly profileUpTo: Float64Array;
  readonly quotas: readonly QuotaExpectations[];
}

/** The number that planners count on for a year, seen in a month. */
export type Knowledge = (model: Model, decisions: Decisions, year: number, month: number) => number;

const DECEMBER = 11;

export function allocateExpectations(model: Model): Expectations {
  return {
    profileUpTo: new Float64Array(12),
    quotas: model.quotas.map(() => ({
      thisYear: new Float64Array(12 * model.years),
      nextYear: new Float64Array(12 * model.years),
      typicalFill: 1,
    })),
  };
}

/** Prepares for one world. */
export function startExpectations(model: Model, world: World, expected: Expectations): void {
  expected.profileUpTo.set(world.laws.profileUpTo);
  expected.quotas.forEach((own, q) => {
    // Nobody counts on more than is decided.
    own.typicalFill = Math.min(1, world.values[model.parameters.indexOf(model.quotas[q].fill.typical)]);
  });
}

/** Fills what is expected of a quota as seen in the months `from` to before `until` of a year. */
export function fillExpectations(
  model: Model,
  { thisYear, nextYear, typicalFill }: QuotaExpectations,
  knowledge: Knowledge,
  decisions: Decisions,
  year: number,
  from: number,
  until: number,
): void {
  for (let month = from; month < until; month++) {
    thisYear[month] = typicalFill * knowledge(model, decisions, year, month);
    nextYear[month] = typicalFill * knowledge(model, decisions, year + 1, month);
  }
}

/** Adds to what today's residents are expected to need what those still to be settled will. */
export function addNewcomers(
  { lag, newcomers }: DemandForecast,
  { profileUpTo, quotas }: Expectations,
  residents: Float64Array,
  year: number,
  from: number,
  until: number,
  units: Float64Array,
): void {
  for (let month = from; month < until; month++) units[month] = residents[month];
  for (let q = 0; q < quotas.length; q++) {
    const { thisYear, nextYear } = quotas[q];
    const { perNewcomer, perNewcomerLater } = newcomers[q];
    // A service for children has nobody to expect among minors who come on their own.
    if (perNewcomer === 0 && perNewcomerLater === 0) continue;
    for (let month = from; month < until; month++) {
      const now = month - 12 * year;
      const later = now + lag;
      units[month] +=
        later <= DECEMBER
          ? perNewcomer * thisYear[month] * (profileUpTo[later] - profileUpTo[now])
          : perNewcomerLater * thisYear[month] * (1 - profileUpTo[now]) +
            perNewcomer * nextYear[month] * profileUpTo[later - 12];
    }
  }
}

/** Persons of the ordinary quota expected to be settled within some months, seen in a month. */
export function newcomersWithin(
  { profileUpTo, quotas }: Expectations,
  months: number,
  month: number,
): number {
  const { thisYear, nextYear } = quotas[0];
  const now = month % 12;
  const later = now + months;
  return later <= DECEMBER
    ? thisYear[month] * (profileUpTo[later] - profileUpTo[now])
    : thisYear[month] * (1 - profileUpTo[now]) + nextYear[month] * profileUpTo[later - 12];
}
