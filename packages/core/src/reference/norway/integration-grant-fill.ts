import type { Figure } from "../figure.js";
import {
  type IntegrationGrantGroup,
  type IntegrationGrantRate,
  integrationGrantFiveYearSums,
  integrationGrantRates,
  type ResidenceYear,
} from "./integration-grant.js";
import { integrationGrantBefore2014 } from "./integration-grant-before-2014.js";

/** The first and the last calendar year for which a rate is given. */
export const FIRST_FILLED_YEAR = 2009;
export const LAST_FILLED_YEAR = 2030;

/** In 2014 only sums over five years were published; in 2017 every rate was; 2024 is the last known year. */
const SUMS_YEAR = 2014;
const COMPLETE_YEAR = 2017;
const LAST_KNOWN_YEAR = 2024;

const RESIDENCE_YEARS: readonly ResidenceYear[] = [1, 2, 3, 4, 5];

/** How the amount of a year is known. */
export type RateBasis = "published" | "interpolated" | "carriedOn";

/** A rate of one year, and how it is known. */
interface Filled {
  readonly figure: Figure;
  readonly basis: RateBasis;
}

/** A year whose rate the others are computed from. */
interface Known extends Figure {
  readonly year: number;
}

/** The rate of any year from 2009 to 2030: what `integrationGrantRate` and `integrationGrantBasis` give. */
export function fillIntegrationGrant(
  residenceYear: ResidenceYear,
  group: IntegrationGrantGroup,
  year: number,
): Filled {
  if (!Number.isInteger(year) || year < FIRST_FILLED_YEAR || year > LAST_FILLED_YEAR) {
    throw new RangeError(
      `integrationGrantRate: rates can be given for ${FIRST_FILLED_YEAR} to ${LAST_FILLED_YEAR}, not for ${year}. ` +
        "Give a year within them, and a growth of your own from there.",
    );
  }
  if (year < SUMS_YEAR) return { figure: before2014(residenceYear, group, year), basis: "carriedOn" };
  if (year < COMPLETE_YEAR) return { figure: before2017(residenceYear, group, year), basis: "interpolated" };
  if (year > LAST_KNOWN_YEAR) return { figure: after2024(residenceYear, group, year), basis: "carriedOn" };
  const known = knownRates(residenceYear, group);
  const before = known.findLast((rate) => rate.year <= year);
  const after = known.find((rate) => rate.year >= year);
  if (before === undefined) throw new Error(`no integration grant rate known in ${COMPLETE_YEAR}`);
  if (after === undefined) return { figure: carriedOn(before, year), basis: "carriedOn" };
  return after.year === before.year
    ? { figure: figureOf(before), basis: "published" }
    : { figure: interpolated(before, after, year), basis: "interpolated" };
}

function knownRates(residenceYear: ResidenceYear, group: IntegrationGrantGroup): readonly Known[] {
  const known = publishedRates(publishedFor(residenceYear, group));
  if (residenceYear !== 1 || group !== "child") return known;
  const adult = lastOf(knownRates(1, "familyAdult"));
  const note =
    "taken as equal to adults in a family, as in 2017; the source's last version also says 194 400";
  return [...known, { ...adult, status: "assumed", note }];
}

function publishedFor(residenceYear: ResidenceYear, group: IntegrationGrantGroup): IntegrationGrantRate {
  const found = integrationGrantRates.find(
    (rate) => rate.residenceYear === residenceYear && rate.groups.includes(group),
  );
  if (found === undefined) {
    throw new RangeError(
      `integrationGrantRate: there is no rate for residence year ${residenceYear} and group "${group}". ` +
        'Residence years are 1 to 5; groups are "singleAdult", "familyAdult", "child" and "unaccompaniedMinor".',
    );
  }
  return found;
}

function publishedRates(rate: IntegrationGrantRate): readonly Known[] {
  return rate.values.flatMap(({ year, value, source, status, note }) =>
    value === null
      ? []
      : [
          {
            year,
            value,
            unit: rate.unit,
            source: source ?? rate.source,
            status: status ?? rate.status,
            note,
          },
        ],
  );
}

function figureOf({ value, unit, source, status, note }: Known): Figure {
  return { value, unit, source, status, ...(note === undefined ? {} : { note }) };
}

function interpolated(before: Known, after: Known, year: number): Figure {
  const share = (year - before.year) / (after.year - before.year);
  const assumed = before.status === "assumed" || after.status === "assumed";
  return {
    value: before.value * (after.value / before.value) ** share,
    unit: before.unit,
    source: sourcesOf([before, after]),
    status: assumed ? "assumed" : "derived",
    note:
      `interpolated geometrically between ${before.value} in ${before.year} and ${after.value} in ${after.year}` +
      (assumed ? `, of which the latter is ${after.note}` : ""),
  };
}

function carriedOn(last: Known, year: number): Figure {
  const { growth, from } = growthOfFirstYearRates();
  return {
    value: last.value * growth ** (year - last.year),
    unit: last.unit,
    source: sourcesOf([last, ...from]),
    status: "derived",
    note:
      `${last.value} in ${last.year}, carried on by ${percent(growth)} a year: the geometric mean ` +
      "growth of the published first-year rates of single adults and of adults in a family, 2017–2024",
  };
}

function after2024(residenceYear: ResidenceYear, group: IntegrationGrantGroup, year: number): Figure {
  const last = lastOf(knownRates(residenceYear, group));
  return {
    ...carriedOn(last, year),
    status: "assumed",
    note:
      `${last.value} in ${last.year}, carried on beyond the last known year by the ` +
      `${percent(growthOfFirstYearRates().growth)} a year that first-year rates grew from 2017 to 2024`,
  };
}

/**
 * 2014 to 2016. The sums of 2014 are taken as those of the rates of that year: a budget cannot know
 * the rates that a cohort will meet. They are split as in 2017 (the part of a single adult that
 * exceeds the others lies in year 1, as it did then), so that both sums are met to the krone.
 */
function before2017(residenceYear: ResidenceYear, group: IntegrationGrantGroup, year: number): Figure {
  const complete = first(residenceYear, group);
  const start = splitOf2014(residenceYear, group);
  const share = (year - SUMS_YEAR) / (COMPLETE_YEAR - SUMS_YEAR);
  return {
    value: start * (complete.value / start) ** share,
    unit: complete.unit,
    source: `${integrationGrantFiveYearSums.others.source}; ${complete.source}`,
    status: "derived",
    note:
      year === SUMS_YEAR
        ? "the published sum over five years, split over the residence years as in 2017"
        : `interpolated geometrically between the sum of 2014, split as in 2017, and ${complete.value} in ${COMPLETE_YEAR}`,
  };
}

function splitOf2014(residenceYear: ResidenceYear, group: IntegrationGrantGroup): number {
  const scale =
    sumOf2014("others") / RESIDENCE_YEARS.reduce((sum, k) => sum + first(k, "familyAdult").value, 0);
  if (residenceYear === 1 && group === "singleAdult") {
    const later = RESIDENCE_YEARS.slice(1).reduce((sum, k) => sum + scale * first(k, group).value, 0);
    return sumOf2014("singleAdult") - later;
  }
  return scale * first(residenceYear, group).value;
}

/** Before 2014: its rates, carried back by the growth to 2017, for the groups as they were told apart then. */
function before2014(residenceYear: ResidenceYear, group: IntegrationGrantGroup, year: number): Figure {
  const { childLessInYear1, singleAdultsApartSince, unaccompaniedMinorsAsAdultsSince } =
    integrationGrantBefore2014;
  const isChild =
    group === "child" || (group === "unaccompaniedMinor" && year < unaccompaniedMinorsAsAdultsSince.value);
  const as = group === "singleAdult" && year >= singleAdultsApartSince.value ? group : "familyAdult";
  const growth =
    (RESIDENCE_YEARS.reduce((sum, k) => sum + first(k, "familyAdult").value, 0) / sumOf2014("others")) **
    (1 / (COMPLETE_YEAR - SUMS_YEAR));
  const less = residenceYear === 1 && isChild ? childLessInYear1.value : 0;
  return {
    value: splitOf2014(residenceYear, as) * growth ** (year - SUMS_YEAR) - less,
    unit: first(residenceYear, group).unit,
    source: `${integrationGrantFiveYearSums.others.source}; ${childLessInYear1.source}; ${singleAdultsApartSince.source}`,
    status: "assumed",
    note:
      `the rate of 2014 carried back by ${percent(growth)} a year, as the five-year sum grew from 2014 to 2017; ` +
      "children 20 000 less in year 1, single adults apart from 2011 on",
  };
}

function sumOf2014(who: "singleAdult" | "others"): number {
  const sum = integrationGrantFiveYearSums[who].values.find(({ year }) => year === SUMS_YEAR)?.value;
  if (sum === undefined || sum === null) throw new Error("no five-year sum known for 2014");
  return sum;
}

function first(residenceYear: ResidenceYear, group: IntegrationGrantGroup): Known {
  return publishedRates(publishedFor(residenceYear, group))[0] as Known;
}

function growthOfFirstYearRates(): { growth: number; from: readonly Known[] } {
  const ends = (["singleAdult", "familyAdult"] as const).map((group) => {
    const known = publishedRates(publishedFor(1, group));
    return { first: known[0] as Known, last: lastOf(known) };
  });
  const product = ends.reduce((growth, { first, last }) => growth * (last.value / first.value), 1);
  return {
    growth: product ** (1 / (ends.length * (LAST_KNOWN_YEAR - COMPLETE_YEAR))),
    from: ends.flatMap(({ first, last }) => [first, last]),
  };
}

function percent(growth: number): string {
  return `${(100 * (growth - 1)).toFixed(2)} %`;
}

function sourcesOf(rates: readonly Known[]): string {
  return [...new Set(rates.map(({ source }) => source))].join("; ");
}

function lastOf(known: readonly Known[]): Known {
  return known[known.length - 1] as Known;
}
