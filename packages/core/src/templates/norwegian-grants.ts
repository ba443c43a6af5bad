import { norway, type Series, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { rounded } from "./quantities.js";

type Grants = ScenarioInput["grants"];

const RESIDENCE_YEARS = [1, 2, 3, 4, 5] as const;
/** The last year for which some rate of the integration grant is published. */
const LAST_PUBLISHED = 2024;

// After the last published amount.
const growth = {
  distribution: "triangular",
  min: 0,
  mode: 0.007,
  max: 0.038,
  unit: "per year, nominal",
  source: norway.integrationGrantRates[0]?.source,
  status: "derived",
  note: "known rates grew 0.2–1.5 % a year from 2017 to 2024; no growth and full indexation are the ends of the range",
} as const;

/** The grants that meet the cost of services, as known when the plan is made. */
export function norwegianGrants(firstYear: number, temporaryShare: number, withMinors: boolean): Grants {
  return {
    integrationGrant: {
      form: "byResidenceYear",
      label: "Integration grant (integreringstilskudd)",
      reference: "IMDi, rates of the integration grant",
      growth,
      amounts: Object.fromEntries(
        knownYears(firstYear).map((year) => [String(year), integrationRates(year, withMinors)]),
      ),
    },
    kindergartenGrant: {
      form: "onceAtSettlement",
      label: "Kindergarten grant (barnehagetilskudd)",
      growth,
      amounts: byYear(norway.otherGrants.kindergarten, firstYear, ["youngChild"]),
    },
    elderlyGrant: {
      form: "onceAtSettlement",
      label: "Grant for the elderly (eldretilskudd)",
      growth,
      amounts: byYear(norway.otherGrants.elderly, firstYear, ["elder"]),
    },
    languageGrant: {
      form: "onceAtSettlement",
      label: "Language grant, collective protection (norsktilskudd)",
      appliesTo: {
        value: rounded(temporaryShare),
        unit: "share of adults",
        source: norway.nationalSeries.settledUkrainians.source,
        status: "derived",
        note: "the share under collective protection of those settled",
      },
      growth,
      amounts: byYear(norway.otherGrants.languageCollectiveProtection, firstYear, [
        "singleAdult",
        "familyAdult",
      ]),
    },
    languageBaseGrant: {
      form: "perMunicipality",
      label: "Basic language grant (grunntilskudd)",
      growth,
      counts: { groups: ["singleAdult", "familyAdult"], residenceYears: [1, 2, 3] },
      amounts: { "2023": languageBase() },
    },
    disabilityGrant: {
      form: "reimbursement",
      label: "Grant for disability and behaviour (tilskudd 2)",
      growth,
      amounts: disability(firstYear),
    },
    ...(withMinors ? { minorsGrant: minorsGrant(firstYear) } : {}),
  };
}

function knownYears(firstYear: number): number[] {
  const last = Math.min(firstYear, LAST_PUBLISHED);
  return [Math.max(2017, last - 1), Math.max(2017, last)].filter((year, i, all) => all.indexOf(year) === i);
}

function integrationRates(year: number, withMinors: boolean) {
  const rates = (group: norway.IntegrationGrantGroup) =>
    RESIDENCE_YEARS.map((residenceYear) =>
      Math.round(norway.integrationGrantRate(residenceYear, group, year).value),
    );
  return {
    unit: "NOK per person and residence year",
    source: norway.integrationGrantRate(1, "singleAdult", year).source,
    status: "derived" as const,
    note:
      "complete for 2017; first residence year published for 2024 (single adults and adults in families; children assumed alike); " +
      "others interpolated, or carried on from 2017 with the growth of the published ones",
    rates: {
      singleAdult: rates("singleAdult"),
      familyAdult: rates("familyAdult"),
      youngChild: rates("child"),
      schoolChild: rates("child"),
      elder: rates("singleAdult"),
      ...(withMinors
        ? { unaccompaniedMinor: rates("unaccompaniedMinor"), olderMinor: rates("unaccompaniedMinor") }
        : {}),
    },
  };
}

// All published amounts up to a year, or else the first after it; an end of the rule too.
function byYear(published: Series, lastYear: number, groups: readonly string[]) {
  const known = published.values.filter(({ year }) => year <= lastYear);
  const used = known.length > 0 ? known : published.values.slice(0, 1);
  return Object.fromEntries(
    used.map(({ year, value, source, status, note }) => [
      String(year),
      value === null
        ? null
        : {
            unit: published.unit,
            source: source ?? published.source,
            status: status ?? published.status,
            ...(note === undefined ? {} : { note }),
            rates: Object.fromEntries(groups.map((group) => [group, value])),
          },
    ]),
  );
}

function languageBase() {
  const { languageBasicFew, languageBasicSome } = norway.otherGrants;
  return {
    unit: languageBasicSome.unit,
    source: languageBasicSome.source,
    status: "cited" as const,
    note: "adults of the first three residence years stand for the target group; for more than 150 none is published",
    rates: [
      { upTo: 3, amount: valueIn(languageBasicFew, 2023)?.value ?? 0 },
      { upTo: 150, amount: valueIn(languageBasicSome, 2023)?.value ?? 0 },
      { amount: 0 },
    ],
  };
}

function disability(lastYear: number) {
  const { disabilityYearly, disabilityYearlyOwnShare } = norway.otherGrants;
  const ownShare = disabilityYearlyOwnShare.values[0].value ?? 0;
  const known = disabilityYearly.values.filter(({ year }) => year <= lastYear);
  const used = known.length > 0 ? known : disabilityYearly.values.slice(0, 1);
  return Object.fromEntries(
    used.map((entry) => [
      String(entry.year),
      {
        unit: "NOK per person and year",
        source: "source" in entry ? entry.source : disabilityYearly.source,
        status: "derived" as const,
        note: "the ceiling as published; the own share is that of 2017, the only one read",
        rates: { ownShare, ceiling: entry.value ?? 0 },
      },
    ]),
  );
}

function minorsGrant(lastYear: number): Grants[string] {
  const { unaccompaniedTo16, unaccompaniedFrom17 } = norway.otherGrants;
  const years = unaccompaniedTo16.values.filter(({ year }) => year <= Math.max(lastYear, 2017));
  return {
    form: "whilePresent",
    label: "Grant for unaccompanied minors (særskilt tilskudd)",
    per: "year",
    growth,
    amounts: Object.fromEntries(
      years.map(({ year, value, note }) => [
        String(year),
        {
          unit: unaccompaniedTo16.unit,
          source: unaccompaniedTo16.source,
          status: "cited",
          note,
          rates: {
            unaccompaniedMinor: value ?? 0,
            olderMinor: valueIn(unaccompaniedFrom17, year)?.value ?? 0,
          },
        },
      ]),
    ),
  };
}
