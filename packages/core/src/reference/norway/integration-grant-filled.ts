import type { Figure } from "../figure.js";
import {
  type IntegrationGrantGroup,
  type IntegrationGrantRate,
  integrationGrantRates,
  type ResidenceYear,
} from "./integration-grant.js";

const FIRST_YEAR = 2017;
const LAST_YEAR = 2024;

/** A year whose rate the others are computed from. */
interface Known extends Figure {
  readonly year: number;
}

/**
 * The integration grant (integreringstilskudd) of a residence year for a group, NOK per person,
 * in each calendar year from 2017 to 2024.
 *
 * - Published amounts come back as they are (`cited`).
 * - Between two known years the rate is interpolated geometrically: the same percentage growth
 *   every year (`derived`).
 * - Of residence years 2–5 nothing is known after 2017 (after 2018 of year 5). The last known rate
 *   is carried on with the geometric mean of the yearly growth from 2017 to 2024 of the two known
 *   first-year rates, of single adults and of adults in a family: about 0.54 % (`derived`).
 * - Children are taken to earn in 2024 what adults in a family earn, as they did in 2017; what rests on
 *   that is `assumed`.
 *
 * The true path was less smooth: the survey committee's report for 2022 says that rates were lowered
 * a little from 2021 to 2022, and the budget for 2023 left them unchanged.
 *
 * @throws RangeError for a year outside 2017–2024: later rates are uncertain, and for a scenario to say
 * @example integrationGrantRate(2, "child", 2017).value // 230000, cited
 * @example integrationGrantRate(1, "singleAdult", 2021).status // "derived"
 */
export function integrationGrantRate(
  residenceYear: ResidenceYear,
  group: IntegrationGrantGroup,
  year: number,
): Figure {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(
      `integrationGrantRate: rates can be given for ${FIRST_YEAR} to ${LAST_YEAR}, not for ${year}. ` +
        "Give a year within them, and a growth of your own from there.",
    );
  }
  const known = knownRates(residenceYear, group);
  const before = known.findLast((rate) => rate.year <= year);
  const after = known.find((rate) => rate.year >= year);
  if (before === undefined) throw new Error(`no integration grant rate known in ${FIRST_YEAR}`);
  if (after === undefined) return carriedOn(before, year);
  return after.year === before.year ? figureOf(before) : interpolated(before, after, year);
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
      `${last.value} in ${last.year}, carried on by ${(100 * (growth - 1)).toFixed(2)} % a year: the geometric mean ` +
      "growth of the published first-year rates of single adults and of adults in a family, 2017–2024",
  };
}

function growthOfFirstYearRates(): { growth: number; from: readonly Known[] } {
  const ends = (["singleAdult", "familyAdult"] as const).map((group) => {
    const known = publishedRates(publishedFor(1, group));
    return { first: known[0] as Known, last: lastOf(known) };
  });
  const product = ends.reduce((growth, { first, last }) => growth * (last.value / first.value), 1);
  return {
    growth: product ** (1 / (ends.length * (LAST_YEAR - FIRST_YEAR))),
    from: ends.flatMap(({ first, last }) => [first, last]),
  };
}

function sourcesOf(rates: readonly Known[]): string {
  return [...new Set(rates.map(({ source }) => source))].join("; ");
}

function lastOf(known: readonly Known[]): Known {
  return known[known.length - 1] as Known;
}
