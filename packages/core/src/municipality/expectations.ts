import type { Model, World } from "../world/index.js";
import type { Decisions } from "./decisions.js";
import type { DemandForecast } from "./forecast.js";

/** What planners expect to be settled, seen on the first day of each month; persons. */
export interface Expectations {
  /** In the current calendar year and in the next, by month. */
  readonly thisYear: Float64Array;
  readonly nextYear: Float64Array;
  /** Share of a year's arrivals up to and including each month of the year. */
  readonly profileUpTo: Float64Array;
  /** Share of a decided number that planners expect to be filled. */
  typicalFill: number;
}

/** The number that planners count on for a year, seen in a month. */
export type Knowledge = (model: Model, decisions: Decisions, year: number, month: number) => number;

const DECEMBER = 11;

export function allocateExpectations(model: Model): Expectations {
  return {
    thisYear: new Float64Array(12 * model.years),
    nextYear: new Float64Array(12 * model.years),
    profileUpTo: new Float64Array(12),
    typicalFill: 1,
  };
}

/** Prepares for one world. */
export function startExpectations(model: Model, world: World, expected: Expectations): void {
  const { fill } = model.scenario.settlement;
  expected.typicalFill = world.values[model.parameters.indexOf(fill.typical)];
  expected.profileUpTo.set(world.laws.profileUpTo);
}

/** Fills what is expected as seen in the months `from` to before `until` of a year. */
export function fillExpectations(
  model: Model,
  expected: Expectations,
  knowledge: Knowledge,
  decisions: Decisions,
  year: number,
  from: number,
  until: number,
): void {
  const { thisYear, nextYear, typicalFill } = expected;
  for (let month = from; month < until; month++) {
    thisYear[month] = typicalFill * knowledge(model, decisions, year, month);
    nextYear[month] = typicalFill * knowledge(model, decisions, year + 1, month);
  }
}

/** Adds to what today's residents are expected to need what those still to be settled will. */
export function addNewcomers(
  { lag, perNewcomer, perNewcomerLater }: DemandForecast,
  { thisYear, nextYear, profileUpTo }: Expectations,
  residents: Float64Array,
  year: number,
  from: number,
  until: number,
  units: Float64Array,
): void {
  for (let month = from; month < until; month++) {
    const now = month - 12 * year;
    const later = now + lag;
    units[month] =
      residents[month] +
      (later <= DECEMBER
        ? perNewcomer * thisYear[month] * (profileUpTo[later] - profileUpTo[now])
        : perNewcomerLater * thisYear[month] * (1 - profileUpTo[now]) +
          perNewcomer * nextYear[month] * profileUpTo[later - 12]);
  }
}

/** Persons expected to be settled within some months, seen in a month. */
export function newcomersWithin(
  { thisYear, nextYear, profileUpTo }: Expectations,
  months: number,
  month: number,
): number {
  const now = month % 12;
  const later = now + months;
  return later <= DECEMBER
    ? thisYear[month] * (profileUpTo[later] - profileUpTo[now])
    : thisYear[month] * (1 - profileUpTo[now]) + nextYear[month] * profileUpTo[later - 12];
}
