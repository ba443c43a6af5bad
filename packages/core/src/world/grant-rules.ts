import type { Grant, Scenario } from "../scenario/index.js";

/** Amounts of one year before growth, and how many years of growth come on top. */
export interface CellAmounts {
  /** NOK per person by cell, `group * residenceYears + residenceYear`. */
  readonly amounts: Float64Array;
  readonly yearsOfGrowth: number;
}

/** Per residence year, or once (then in residence year 0): by year index. */
export interface CellRule {
  readonly form: "cells";
  readonly years: readonly CellAmounts[];
}

/** Paid by month for everyone present. */
export interface MonthRule {
  readonly form: "months";
  /** NOK per person and month before growth: `[month * groups + group]`, months from the warm-up January. */
  readonly amounts: Float64Array;
  /** By month. */
  readonly yearsOfGrowth: Uint8Array;
  /** Paid for those who were here so many years before. */
  readonly lagYears: number;
}

/** Paid over some months from arrival, by the amount in force then. */
export interface OverMonthsRule {
  readonly form: "overMonths";
  /** NOK per person and month before growth: `[cohort * groups + group]`. */
  readonly amounts: Float64Array;
  /** By cohort. */
  readonly yearsOfGrowth: Uint8Array;
  /** Share of those present who came so recently, by month since the January of settlement. */
  readonly paidShare: Float64Array;
}

/** Above an own share, up to a ceiling: by year index. */
export interface ReimbursementRule {
  readonly form: "reimbursement";
  readonly years: readonly { ownShare: number; ceiling: number; yearsOfGrowth: number }[];
}

/** By how many persons there are in some cells: by year index. */
export interface MunicipalityRule {
  readonly form: "municipality";
  readonly cells: readonly number[];
  readonly years: readonly {
    classes: readonly { upTo?: number | undefined; amount: number }[];
    yearsOfGrowth: number;
  }[];
}

/** By places: by month from the warm-up January, NOK a month before growth. */
export interface PlaceRule {
  readonly form: "places";
  /** Name of the service whose units are places; undefined for the reception centre. */
  readonly service: string | undefined;
  readonly base: Float64Array;
  readonly place: Float64Array;
  readonly occupied: Float64Array;
  readonly yearsOfGrowth: Uint8Array;
}

export type GrantRule =
  | CellRule
  | MonthRule
  | OverMonthsRule
  | ReimbursementRule
  | MunicipalityRule
  | PlaceRule;

/** What a grant rule is laid out for. */
export interface GrantFrame {
  readonly firstYear: number;
  readonly years: number;
  readonly groups: readonly string[];
  readonly residenceYears: number;
  readonly arrivalProfile: readonly number[];
}

/** The place that a grant names for the reception centre. */
const RECEPTION_CENTRE = "receptionCentre";

const MONTHS_PER: Readonly<Record<"day" | "month" | "year", number>> = {
  day: 365 / 12,
  month: 1,
  year: 1 / 12,
};

/** Lays the published amounts of a grant out by year or month; nothing where the rule has ended. */
function grantRule(grant: Grant, frame: GrantFrame): GrantRule {
  const { firstYear, years, groups, residenceYears } = frame;
  switch (grant.form) {
    case "byResidenceYear":
    case "onceAtSettlement":
      return {
        form: "cells",
        years: Array.from({ length: years }, (_, index) => {
          const { rates, yearsOfGrowth } = inForce<Readonly<Record<string, number | readonly number[]>>>(
            grant.amounts,
            firstYear + index,
          );
          const amounts = new Float64Array(groups.length * residenceYears);
          groups.forEach((name, group) => {
            if (rates === null || !Object.hasOwn(rates, name)) return;
            const own = rates[name];
            amounts.set(typeof own === "number" ? [own] : own, group * residenceYears);
          });
          return { amounts, yearsOfGrowth };
        }),
      };
    case "whilePresent":
      return monthRule(frame, grant.amounts, MONTHS_PER[grant.per], grant.lagYears);
    case "overMonths":
      return overMonthsRule(grant, frame);
    case "reimbursement":
      return {
        form: "reimbursement",
        years: Array.from({ length: years }, (_, index) => {
          const { rates, yearsOfGrowth } = inForce(grant.amounts, firstYear + index);
          return { ownShare: rates?.ownShare ?? 0, ceiling: rates?.ceiling ?? 0, yearsOfGrowth };
        }),
      };
    case "perMunicipality":
      return {
        form: "municipality",
        cells: grant.counts.groups.flatMap((name) =>
          grant.counts.residenceYears.map((k) => groups.indexOf(name) * residenceYears + k - 1),
        ),
        years: Array.from({ length: years }, (_, index) => {
          const { rates, yearsOfGrowth } = inForce(grant.amounts, firstYear + index);
          return { classes: rates ?? [], yearsOfGrowth };
        }),
      };
    case "perPlace":
      return placeRule(grant, frame);
  }
}

function monthRule(
  { firstYear, years, groups }: GrantFrame,
  dated: Parameters<typeof inForce<Readonly<Record<string, number>>>>[0],
  perMonth: number,
  lagYears: number,
): MonthRule {
  const amounts = new Float64Array(12 * years * groups.length);
  const growth = new Uint8Array(12 * years);
  for (let month = 0; month < 12 * years; month++) {
    const { rates, yearsOfGrowth } = inForce(dated, firstYear + Math.floor(month / 12), (month % 12) + 1);
    growth[month] = yearsOfGrowth;
    groups.forEach((name, group) => {
      const amount = rates !== null && Object.hasOwn(rates, name) ? rates[name] : 0;
      amounts[month * groups.length + group] = amount * perMonth;
    });
  }
  return { form: "months", amounts, yearsOfGrowth: growth, lagYears };
}

// Whoever came before a change keeps the amount of the year of arrival.
function overMonthsRule(grant: Extract<Grant, { form: "overMonths" }>, frame: GrantFrame): OverMonthsRule {
  const { firstYear, years, groups, residenceYears } = frame;
  const cohorts = years + residenceYears - 1;
  const amounts = new Float64Array(cohorts * groups.length);
  const growth = new Uint8Array(cohorts);
  for (let cohort = 0; cohort < cohorts; cohort++) {
    const { rates, yearsOfGrowth } = inForce(grant.amounts, firstYear - (residenceYears - 1) + cohort);
    growth[cohort] = yearsOfGrowth;
    groups.forEach((name, group) => {
      const amount = rates !== null && Object.hasOwn(rates, name) ? rates[name] : 0;
      amounts[cohort * groups.length + group] = amount / grant.months;
    });
  }
  const paidShare = paidShares(grant.months, frame);
  return { form: "overMonths", amounts, yearsOfGrowth: growth, paidShare };
}

function placeRule(grant: Extract<Grant, { form: "perPlace" }>, { firstYear, years }: GrantFrame): PlaceRule {
  const perMonth = MONTHS_PER[grant.per];
  const rule = {
    form: "places" as const,
    service: grant.places === RECEPTION_CENTRE ? undefined : grant.places,
    base: new Float64Array(12 * years),
    place: new Float64Array(12 * years),
    occupied: new Float64Array(12 * years),
    yearsOfGrowth: new Uint8Array(12 * years),
  };
  for (let month = 0; month < 12 * years; month++) {
    const { rates, yearsOfGrowth } = inForce(
      grant.amounts,
      firstYear + Math.floor(month / 12),
      (month % 12) + 1,
    );
    rule.yearsOfGrowth[month] = yearsOfGrowth;
    rule.base[month] = (rates?.base ?? 0) * perMonth;
    rule.place[month] = (rates?.place ?? 0) * perMonth;
    rule.occupied[month] = (rates?.occupied ?? 0) * perMonth;
  }
  return rule;
}

/**
 * What a dated rule says in a month: the latest entry that is not after it, or else the first; and
 * the calendar years since. `null` where the rule has ended.
 */
function inForce<Rates>(
  dated: Readonly<Record<string, { readonly rates: Rates } | null>>,
  year: number,
  month = 1,
): { rates: Rates | null; yearsOfGrowth: number } {
  const keys = Object.keys(dated).sort();
  const now = `${year}-${String(month).padStart(2, "0")}`;
  const key = keys.findLast((known) => firstMonthOf(known) <= now) ?? keys[0];
  const yearsOfGrowth = Math.max(0, year - Number(key.slice(0, 4)));
  return { rates: dated[key]?.rates ?? null, yearsOfGrowth };
}

function firstMonthOf(key: string): string {
  return key.length === 4 ? `${key}-01` : key;
}

/**
 * Of the persons of a cohort who are present in a month, the share who came less than `months`
 * months ago, when they came by the profile.
 */
function paidShares(months: number, { arrivalProfile, residenceYears }: GrantFrame): Float64Array {
  return Float64Array.from({ length: 12 * residenceYears }, (_, month) => {
    let here = 0;
    let paid = 0;
    arrivalProfile.forEach((share, arrival) => {
      if (arrival > month) return;
      here += share;
      if (month - arrival < months) paid += share;
    });
    return here === 0 ? 0 : paid / here;
  });
}

/** The grants of a scenario by name, laid out. */
export function grantRules(
  scenario: Scenario,
  frame: GrantFrame,
): readonly (readonly [string, Grant, GrantRule])[] {
  return Object.entries(scenario.grants).map(
    ([name, grant]) => [name, grant, grantRule(grant, frame)] as const,
  );
}
