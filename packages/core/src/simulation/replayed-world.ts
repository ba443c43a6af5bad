import type { CalendarMonth } from "../policy/index.js";
import { quantileFunction, rankIn } from "../random/index.js";
import { isQuantity, type Provenance, type Quantity, visitScenario } from "../scenario/index.js";
import type { Model, QuotaWorld, World } from "../world/index.js";
import { type ByYear, byYear } from "./by-year.js";
import { calendarMonth } from "./calendar-month.js";

/** Everything in one world that the municipality does not control, alike under every policy. */
export interface ReplayedWorld {
  /** All who are asked for, without unaccompanied minors. */
  readonly people: AskedFor;
  /** Unaccompanied minors, where the scenario has them. */
  readonly minors?: AskedFor;
  /** Municipal prices, 1 in the scenario's base year. */
  readonly priceLevel: ByYear;
  /** The grant rules, by name. */
  readonly grants: Readonly<Record<string, ReplayedGrant>>;
  /** First month without temporary protection, where the scenario has it; perhaps after the last year. */
  readonly temporaryProtectionEnds?: CalendarMonth;
  /** Where one comes in this world: the first month that it is open, and the first that it no longer is. */
  readonly receptionCentre?: {
    readonly opens: CalendarMonth;
    readonly closes: CalendarMonth;
    readonly places: number;
    /** Persons living there. */
    readonly residents: number;
  };
  /** The uncertain quantities, in the order of the scenario. */
  readonly draws: readonly ReplayedDraw[];
}

/** National need and the state's requests, persons a year. */
export interface AskedFor {
  /** In the whole country. */
  readonly nationalNeed: ByYear;
  /** Asked of the municipality in the autumn before. */
  readonly requested: ByYear;
  /** The same where there was no revision. */
  readonly requestedAfterRevision: ByYear;
  /** Month of the year from which a revision holds, 1 for January. */
  readonly revisionMonth: number;
  /** National need over what all municipalities decided, at most 1: the part of a decision that can be filled. */
  readonly scarcity: ByYear;
}

/** A grant rule, and what became of it in one world. */
export interface ReplayedGrant {
  readonly label: string;
  /** The rule or publication that it stands in. */
  readonly reference?: string;
  /** Its amounts, the oldest first: from which year (`2024`) or month (`2017-07`), and where they stand. */
  readonly amounts: readonly (Pick<Provenance, "source" | "status"> & {
    readonly from: string;
    /** Whether the rule ends then. */
    readonly ends: boolean;
  })[];
  /** Nominal growth a year after an amount, until the next. */
  readonly growth: number;
  /** A change of law that came, and what it made of the amounts, in times. */
  readonly lawChange?: { readonly from: number; readonly factor: number };
}

/** What was drawn in one world for an uncertain quantity. */
export interface ReplayedDraw extends Provenance {
  /** The key in the scenario, for instance `services.school.turnover`. */
  readonly key: string;
  /** What was drawn, in `unit`. */
  readonly value: number;
  /** The median of its distribution, in `unit`. */
  readonly middle: number;
  /** The share of its distribution below the value (equal counts half): 0 lowest, 0.5 the middle, 1 highest. */
  readonly rank: number;
}

/** What was drawn in a world, as plain data of its own. */
export function replayedWorld(model: Model, world: World): ReplayedWorld {
  const { scenario } = model;
  const [people, minors] = world.quotas;
  const { receptionCentre: centre, protectionEnds } = world;
  return {
    people: askedFor(model, people),
    ...(minors === undefined ? {} : { minors: askedFor(model, minors) }),
    priceLevel: byYear(model, (year) => world.prices[year]),
    grants: Object.fromEntries(model.grants.map(({ name }, grant) => [name, grantIn(model, world, grant)])),
    ...(protectionEnds === Infinity ? {} : { temporaryProtectionEnds: calendarMonth(model, protectionEnds) }),
    ...(scenario.receptionCentre === undefined || centre.from === centre.until
      ? {}
      : {
          receptionCentre: {
            opens: calendarMonth(model, centre.from),
            closes: calendarMonth(model, centre.until),
            places: centre.places,
            residents: centre.residents,
          },
        }),
    draws: drawsOf(model, world),
  };
}

function askedFor(model: Model, { quota, need, requests }: QuotaWorld): AskedFor {
  return {
    nationalNeed: byYear(model, (year) => need.actual[year]),
    requested: byYear(model, (year) => requests.first[year]),
    requestedAfterRevision: byYear(model, (year) => requests.revised[year]),
    revisionMonth: quota.request.revisionMonth.value,
    scarcity: byYear(model, (year) => requests.scarcity[year]),
  };
}

function grantIn(model: Model, { grantGrowth }: World, grant: number): ReplayedGrant {
  const { scenario, grants, years, warmUpYear } = model;
  const { name } = grants[grant];
  const { label = name, reference, amounts } = scenario.grants[name];
  const law = grantGrowth.law.subarray(grant * years, (grant + 1) * years);
  const changed = law.findIndex((factor) => factor !== 1);
  return {
    label,
    ...(reference === undefined ? {} : { reference }),
    amounts: Object.entries(amounts)
      .map(([from, entry]) => ({ from, ends: entry === null, source: entry?.source, status: entry?.status }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    growth: grantGrowth.yearly[grant] - 1,
    ...(changed < 0 ? {} : { lawChange: { from: warmUpYear + changed, factor: law[changed] } }),
  };
}

function drawsOf({ scenario, parameters }: Model, { values }: World): ReplayedDraw[] {
  const quantities = new Map<string, Quantity>();
  visitScenario(scenario, (key, node) => {
    if (!isQuantity(node)) return true;
    quantities.set(key, node);
    return false;
  });
  return parameters.uncertain.flatMap((place) => {
    const key = parameters.keys[place];
    const { distribution, unit, source, status, note } = quantities.get(key) as Quantity;
    if (distribution === undefined) return [];
    const value = values[place];
    const middle = quantileFunction(distribution)(0.5);
    return { key, value, middle, rank: rankIn(distribution, value), unit, source, status, note };
  });
}
