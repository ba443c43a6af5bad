import { norway, type Series } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

type Grants = ScenarioInput["grants"];

const RESIDENCE_YEARS = [1, 2, 3, 4, 5] as const;

// After the last published year: known rates grew 0.4–1.5 % a year from 2017 to 2024.
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

function integrationRates(year: number) {
  const rates = (group: norway.IntegrationGrantGroup) =>
    RESIDENCE_YEARS.map((residenceYear) =>
      Math.round(norway.integrationGrantRate(residenceYear, group, year).value),
    );
  return {
    unit: "NOK per person and residence year",
    source: norway.integrationGrantRate(1, "singleAdult", 2024).source,
    status: "derived" as const,
    note:
      "first residence year published for 2024 (single adults and adults in families; children assumed alike); " +
      "other years interpolated, or carried on from 2017 with the growth of the published ones",
    rates: {
      singleAdult: rates("singleAdult"),
      familyAdult: rates("familyAdult"),
      youngChild: rates("child"),
      schoolChild: rates("child"),
      elder: rates("singleAdult"),
    },
  };
}

function once(published: Series, group: string) {
  return Object.fromEntries(
    published.values.flatMap(({ year, value, source, status }) =>
      value === null
        ? []
        : [
            [
              String(year),
              {
                unit: published.unit,
                source: source ?? published.source,
                status: status ?? published.status,
                rates: { [group]: value },
              },
            ],
          ],
    ),
  );
}

/** The grants that meet the services of the Drammen scenario. */
export const drammenGrants: Grants = {
  integrationGrant: {
    form: "byResidenceYear",
    label: "Integration grant (integreringstilskudd)",
    reference: "IMDi, rates of the integration grant",
    growth,
    amounts: { "2023": integrationRates(2023), "2024": integrationRates(2024) },
  },
  kindergartenGrant: {
    form: "onceAtSettlement",
    label: "Kindergarten grant (barnehagetilskudd)",
    growth,
    amounts: once(norway.otherGrants.kindergarten, "youngChild"),
  },
  elderlyGrant: {
    form: "onceAtSettlement",
    label: "Grant for the elderly (eldretilskudd)",
    growth,
    amounts: once(norway.otherGrants.elderly, "elder"),
  },
  languageGrant: {
    form: "onceAtSettlement",
    label: "Language grant, collective protection (norsktilskudd)",
    appliesTo: {
      value: 0.88,
      unit: "share of adults",
      source: norway.nationalSeries.settledUkrainians.source,
      status: "derived",
      note: "29 730 of the 33 701 settled in 2023 came from Ukraine",
    },
    growth,
    amounts: {
      "2023": languageRates(45_000, "cited"),
      "2024": languageRates(48_400, "assumed"),
    },
  },
};

function languageRates(amount: number, status: "cited" | "assumed") {
  return {
    unit: "NOK per adult, once",
    source: norway.otherGrants.languageCollectiveProtection.source,
    status,
    rates: { singleAdult: amount, familyAdult: amount },
  };
}
