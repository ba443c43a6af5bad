import { type Policy, PolicyError } from "../policy/index.js";
import type { Model, QuotaWorld, World } from "../world/index.js";

/** What is asked, decided and settled under one policy, by year index (persons). */
export interface Decisions {
  /** The policy's number. */
  readonly decided: Float64Array;
  /** The number in force when the year starts: no more than the state asks for. */
  readonly first: Float64Array;
  /** The number in force after a revision of the request. */
  readonly final: Float64Array;
  readonly settled: Float64Array;
  /** Month index from which the policy's number is known to the services. */
  readonly knownFrom: Int32Array;
  /** What the plan said before the council departed from it; equal to `decided` where it did not. */
  readonly announced: Float64Array;
  /** Of that, what the state asked for. */
  readonly announcedFirst: Float64Array;
  /** Year index from which the council departed from its plan; `Infinity` when it did not. */
  abandonedFrom: number;
  /** Month of the year (0 for January) from which a revised number holds. */
  readonly revisionMonth: number;
}

export function allocateDecisions(model: Model, quota: number): Decisions {
  const revisionMonth = (model.quotas[quota]?.request ?? model.scenario.request).revisionMonth.value - 1;
  return {
    decided: new Float64Array(model.years),
    first: new Float64Array(model.years),
    final: new Float64Array(model.years),
    settled: new Float64Array(model.years),
    knownFrom: new Int32Array(model.years),
    announced: new Float64Array(model.years),
    announcedFirst: new Float64Array(model.years),
    abandonedFrom: Infinity,
    revisionMonth,
  };
}

/** Half up, as budget papers round. */
function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** The number decided for the last year before the plan, or settled where that is not known. */
export function lastDecided(model: Model, quota = 0): number {
  const last = model.quotas[quota].history[String(model.warmUpYear)];
  return last.decided ?? last.settled;
}

/**
 * The first year index, after the first plan year, in which the council departs from the policy's
 * plan in this world; `Infinity` when it keeps to it.
 */
export function yearOfAbandoning(model: Model, world: World, { abandoned }: Policy): number {
  if (abandoned === undefined) return Infinity;
  for (let year = 2; year <= model.planYears; year++) {
    if (world.abandonment[year] < abandoned.yearlyChance) return year;
  }
  return Infinity;
}

/**
 * Months in which each plan year's number becomes known, by year index, as the policy announces
 * them; month 0 is January of the warm-up year. Years after the plan are announced alike.
 */
export function fillKnownMonths(
  model: Model,
  name: string,
  policy: Policy,
  quota: number,
  knownFrom: Int32Array,
): void {
  const { planYears, years, warmUpYear } = model;
  const last = lastDecided(model, quota);
  const { announced } = policy;
  let aheadMonth = Infinity;
  if (announced === "ahead" && policy.plan !== undefined) {
    if (Object.keys(policy.knownFrom).length > 0) {
      throw new PolicyError(name, 'knownFrom goes with announced: "yearly" only; remove one of them.');
    }
    for (let year = 1; year <= planYears && aheadMonth === Infinity; year++) {
      if ((plannedNumber(model, policy, quota, year) ?? last) !== last) aheadMonth = 12 * year - 12;
    }
  }
  knownFrom[0] = -1;
  for (let year = 1; year < years; year++) {
    const december = 12 * year - 1;
    const stated = year <= planYears ? policy.knownFrom[warmUpYear + year] : undefined;
    if (stated !== undefined) {
      knownFrom[year] = 12 * (stated.year - warmUpYear) + stated.month - 1;
      if (policy.decide !== undefined && knownFrom[year] < december) {
        throw new PolicyError(
          name,
          `its number for ${warmUpYear + year} is decided in December ${warmUpYear + year - 1} and cannot be ` +
            `known from ${stated.year}-${String(stated.month).padStart(2, "0")}; name a later month.`,
        );
      }
    } else knownFrom[year] = year <= planYears ? Math.min(december, aheadMonth) : december;
  }
}

/** The number that a policy states for a year of its plan; undefined when that is for later to say. */
export function plannedNumber(model: Model, policy: Policy, quota: number, year: number): number | undefined {
  const calendarYear = model.warmUpYear + year;
  if (model.quotas[quota].isOrdinary) {
    return policy.plan?.(calendarYear, { firstYear: model.warmUpYear + 1, lastDecided: lastDecided(model) });
  }
  return typeof policy.minors === "number" ? policy.minors : policy.minors?.[calendarYear];
}

/** Enters the policy's number for a year, checked, and what of it the state asks for. */
export function enterDecision(
  { requests }: QuotaWorld,
  name: string,
  calendarYear: number,
  year: number,
  number: number,
  decisions: Decisions,
): void {
  if (!Number.isFinite(number) || number < 0) {
    throw new PolicyError(
      name,
      `for ${calendarYear} it returned ${String(number)}; a policy returns a number of persons, at least 0.`,
    );
  }
  decisions.decided[year] = roundHalfUp(number);
  decisions.first[year] = Math.min(decisions.decided[year], requests.first[year]);
  decisions.announced[year] = decisions.decided[year];
  decisions.announcedFirst[year] = decisions.first[year];
}

/** The number in force after the state's revision, if there is one. */
export function answerRevision(
  { requests }: QuotaWorld,
  year: number,
  onRevision: Policy["onRevision"],
  acceptance: number,
  places: number,
  decisions: Decisions,
): void {
  const asked = requests.first[year];
  const revised = requests.revised[year];
  const first = decisions.first[year];
  let answer = first;
  if (revised > asked) {
    // A municipality that takes a part of the request takes that part of the increase.
    const part = asked > 0 ? Math.min(1, first / asked) : 1;
    if (onRevision === "share") answer = roundHalfUp(first + acceptance * part * (revised - asked));
    if (onRevision === "toCapacity") answer = Math.max(first, Math.floor(places));
  }
  // The state settles no more than it asks for.
  decisions.final[year] = Math.min(answer, revised);
}

/**
 * The number that the services expect for a year, seen in a month: the latest one known, or
 * else the last known one, going on.
 */
export function expectedNumber(model: Model, decisions: Decisions, year: number, month: number): number {
  const { knownFrom, decided, first, final, announced, announcedFirst, abandonedFrom } = decisions;
  const revisionMonth = decisions.revisionMonth;
  // A council that departs from its plan says so in December, with the next year's number.
  const departed = month >= 12 * abandonedFrom - 1;
  for (let y = Math.min(year, model.years - 1); y > 0; y--) {
    if (month < knownFrom[y]) continue;
    if (!departed && y >= abandonedFrom) return month >= 12 * y - 2 ? announcedFirst[y] : announced[y];
    if (month >= 12 * y + revisionMonth) return final[y];
    // The request arrives in November; before it, an announced plan is all that is known.
    return month >= 12 * y - 2 ? first[y] : decided[y];
  }
  return final[0];
}

/** As `expectedNumber`, when every year's realised number is known twelve months ahead. */
export function foreseenNumber(model: Model, { final }: Decisions, year: number, month: number): number {
  for (let y = Math.min(year, model.years - 1); y > 0; y--) {
    if (month >= 12 * y - 12) return final[y];
  }
  return final[0];
}
