import { temporaryShare } from "../income/index.js";
import { norway } from "../reference/index.js";
import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import { type Calibrated, calibratedAt } from "./calibrated.js";
import { norwegianGrants } from "./norwegian-grants.js";
import { norwegianHousing, type OwnDwellings } from "./norwegian-housing.js";
import { minorsHomes, norwegianMinors, type OwnMinors } from "./norwegian-minors.js";
import { norwegianNeed } from "./norwegian-need.js";
import { norwegianPeople } from "./norwegian-people.js";
import { type KnownRequests, norwegianRequest } from "./norwegian-request.js";
import { norwegianServices } from "./norwegian-services.js";
import { assumed, derived, rounded } from "./quantities.js";
import { shareOfSettled } from "./share-of-settled.js";

/** What a municipality knows of itself; everything else is filled in from published figures. */
export interface OwnFigures {
  readonly name: string;
  readonly question?: string;
  readonly description?: string;
  /** First plan year. */
  readonly firstYear: number;
  /** Number of plan years; default 4. */
  readonly planYears?: number;
  /** Persons requested, decided and settled in at least the five years before the plan. */
  readonly history: ScenarioInput["history"];
  /** Absent: the municipality's share of requests is its part of all who settled before the plan. */
  readonly requested?: KnownRequests;
  /** The number decided in every year after the plan, under every policy. */
  readonly afterPlan: number;
  readonly dwellings: OwnDwellings;
  /** Balance of the reserve fund when the plan starts; default: none, marked as assumed. */
  readonly fund?: QuantityInput;
  /** Absent: the scenario has no unaccompanied minors. */
  readonly minors?: OwnMinors;
  readonly policies: ScenarioInput["policies"];
}

/** The years at whose end defaults can be estimated: settlement and five autumn plans must be known. */
const FIRST_KNOWN = 2017;
const LAST_KNOWN = norway.nationalSeries.settled.values.at(-1)?.year ?? 2025;
/** Years before the plan, oldest first, whose cohorts are still followed. */
const FIVE_BEFORE = [5, 4, 3, 2, 1];
/** The last year whose municipal deflator is published. */
const LAST_DEFLATOR = norway.municipalDeflator.values.at(-1)?.year ?? 2026;

/**
 * The scenario of a Norwegian municipality from its own figures: grants, need, requests, people and
 * services as published or estimated at the end of the year before the plan, each with its source.
 *
 * @returns a scenario as an author would write it; change what your municipality knows better
 * @throws RangeError when a year of history before the plan is missing
 * @example
 * const { history, policies } = hamar2024;
 * const dwellings = { owned: 40, obtainablePerYear: 20 };
 * const known = { history, afterPlan: 60, dwellings, policies };
 * const mine = norwegianScenario({ name: "Hamar 2024", firstYear: 2024, ...known });
 */
export function norwegianScenario(own: OwnFigures): ScenarioInput {
  const { firstYear, history } = own;
  const settled = FIVE_BEFORE.map((before) => {
    const past = history.years[String(firstYear - before)];
    if (past === undefined) {
      throw new RangeError(
        `norwegianScenario: history has no ${firstYear - before}; the five years before the plan are needed.`,
      );
    }
    return past.settled;
  });
  const calibrated = calibratedAt(Math.min(LAST_KNOWN, Math.max(FIRST_KNOWN, firstYear - 1)));
  const withMinors = own.minors !== undefined;
  const temporary = temporaryShare(firstYear - 1);
  const { services, staffing } = norwegianServices(lumpFor(settled));
  return {
    glidepath: 1,
    name: own.name,
    ...(own.question === undefined ? {} : { question: own.question }),
    ...(own.description === undefined ? {} : { description: own.description }),
    country: "Norway",
    currency: "NOK",
    chance: true,
    plan: { firstYear, years: own.planYears ?? 4, grantYears: 5, afterPlan: own.afterPlan },
    prices: prices(firstYear),
    history,
    need: norwegianNeed(firstYear, calibrated),
    request: norwegianRequest(nationalToo(own), shareOf(own), calibrated),
    people: norwegianPeople(firstYear, settled, withMinors, calibrated),
    ...(own.minors === undefined ? {} : { minors: norwegianMinors(firstYear, own.minors, calibrated) }),
    settlement: settlement(calibrated),
    grants: norwegianGrants(firstYear, temporary, withMinors),
    staffing,
    services: withMinors ? { ...services, minorsHomes } : services,
    housing: norwegianHousing(own.dwellings),
    fund: {
      opening: own.fund ?? { value: 0, ...assumed("NOK", "put in the municipality's own balance") },
      interest: { value: 0.03, ...assumed("per year") },
    },
    policies: own.policies,
  };
}

// Where few are settled, posts are shared with other services.
function lumpFor(settled: readonly number[]): number {
  const mean = settled.reduce((sum, persons) => sum + persons, 0) / settled.length;
  if (mean < 30) return 0.2;
  return mean < 100 ? 0.5 : 1;
}

/** The year in whose prices a Norwegian scenario states its costs: the first plan year, if its prices are known. */
export function norwegianBaseYear(firstYear: number): number {
  return Math.min(firstYear, LAST_DEFLATOR);
}

function prices(firstYear: number): ScenarioInput["prices"] {
  const { municipalDeflator: deflator } = norway;
  const known = deflator.values.filter(({ year }) => year >= 2017 && year <= Math.max(firstYear, 2017));
  return {
    baseYear: norwegianBaseYear(firstYear),
    known: {
      growth: Object.fromEntries(
        known.map(({ year, value }) => [String(year), Number(((value ?? 0) / 100).toFixed(4))]),
      ),
      source: deflator.source,
      status: "cited",
      note: `the municipal deflator (kommunal deflator), as far as it was published for ${firstYear}`,
    },
    laterGrowth: {
      distribution: "normal",
      mean: 0.035,
      sd: 0.015,
      ...derived(
        "per year",
        deflator.source,
        "mean 3.5 % and standard deviation 1.5 % of the municipal deflator 2014–2024; each year drawn on its own",
      ),
    },
    discountRate: {
      value: 0.04,
      ...assumed("per year", "a nominal rate near what municipalities earn on deposits"),
    },
  };
}

function nationalToo({ firstYear, requested }: OwnFigures): KnownRequests {
  const national = norway.nationalSeries.requestedFirst.values.find(({ year }) => year === firstYear)?.value;
  if (
    national === undefined ||
    national === null ||
    requested?.municipal?.[String(firstYear)] === undefined
  ) {
    return requested ?? {};
  }
  return { ...requested, national: { [String(firstYear)]: national, ...requested.national } };
}

// Of the newest year in which both the municipality and the nation were asked; else its part of all settled.
function shareOf({ firstYear, requested, history }: OwnFigures) {
  const municipal = (year: number) =>
    requested?.municipal?.[String(year)] ?? history.years[String(year)]?.requested;
  const { requestedFirst, requestedFinal } = norway.nationalSeries;
  const national = (year: number) =>
    (year === firstYear ? requestedFirst : requestedFinal).values.find((known) => known.year === year)
      ?.value ?? requestedFirst.values.find((known) => known.year === year)?.value;
  for (let year = firstYear; year >= firstYear - 5; year--) {
    const asked = municipal(year);
    const inAll = national(year);
    if (asked === undefined || asked === 0 || inAll === undefined || inAll === null) continue;
    return {
      value: rounded(asked / inAll),
      ...derived("share of the national request", requestedFirst.source, `${asked} of ${inAll} in ${year}`),
    };
  }
  const settled = FIVE_BEFORE.flatMap((before) => {
    const past = history.years[String(firstYear - before)];
    return past === undefined ? [] : [[firstYear - before, past.settled] as const];
  });
  return (
    shareOfSettled(
      settled,
      norway.nationalSeries.settled,
      (years) => `who settled in Norway ${years[0]}–${years.at(-1)}`,
    ) ?? { value: 0.005, ...assumed("share of the national request", "put in the municipality's own share") }
  );
}

function settlement({ number, quantity, provenance }: Calibrated): ScenarioInput["settlement"] {
  const classes: readonly (readonly [number | undefined, string])[] = [
    [9, "1–9"],
    [19, "10–19"],
    [49, "20–49"],
    [99, "50–99"],
    [undefined, "100 and more"],
  ];
  return {
    arrivalProfile: {
      values: [
        0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834, 0.0833, 0.0833, 0.0834,
      ],
      ...derived(
        "share of the year",
        norway.partialCounts.source,
        "even: 24 % of the year's settlement had come when 29 % of 2024 had passed, 88 % when 87 % had",
      ),
    },
    fill: {
      typical: quantity("settlement.fill.typical (over the nation's fill)"),
      spread: classes.map(([upTo, label]) => {
        const key = `settlement.fill.spread (${label} decided)`;
        return { ...(upTo === undefined ? {} : { upTo }), sd: { value: number(key), ...provenance(key) } };
      }),
      largest: {
        value: 1.3,
        ...derived(
          "settled / decided",
          norway.fillOfDecisions.source,
          "in most years fewer than one municipality in ten settled more than 1.2 times its decision",
        ),
      },
    },
  };
}
