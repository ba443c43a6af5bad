import type { DatedRule, Series, Table, YearValue } from "../figure.js";
import { AMOUNTS_2019, AMOUNTS_2020, AMOUNTS_2022, INITIAL_COSTS_2024, KRONOBERG_2018 } from "./sources.js";

/**
 * The Swedish price base amount (prisbasbelopp), to which several payments are indexed.
 *
 * @example valueIn(sweden.priceBaseAmount, 2024)?.value // 57300
 */
export const priceBaseAmount: Series = {
  name: "price base amount",
  unit: "SEK",
  source: INITIAL_COSTS_2024,
  status: "cited",
  values: [
    {
      year: 2018,
      value: 45_500,
      source: KRONOBERG_2018,
      status: "derived",
      note: "a fifth of the base grant of 227 500",
    },
    { year: 2019, value: 46_500, source: "https://www.revisi.se/prisbasbelopp-2020/" },
    { year: 2020, value: 47_300, source: "https://www.revisi.se/prisbasbelopp-2020/" },
    ...[
      { year: 2022, value: 48_300 },
      { year: 2023, value: 52_500 },
    ].map((amount) => ({
      ...amount,
      source: "https://hjarnkraft.se/2023/01/12/okning-av-ersattningar-och-bidrag-2023/",
    })),
    { year: 2024, value: 57_300 },
  ],
};

/**
 * The base grant for readiness and capacity (grundersättning): five price base amounts to every
 * municipality, until it was abolished after 2019.
 *
 * @example valueIn(sweden.baseGrant, 2020) // null: abolished
 */
export const baseGrant: Series = {
  name: "base grant per municipality",
  unit: "SEK per municipality and year",
  source: AMOUNTS_2019,
  status: "cited",
  values: [
    { year: 2018, value: 227_500, source: KRONOBERG_2018 },
    { year: 2019, value: 232_500 },
    { year: 2020, value: null, source: AMOUNTS_2020 },
  ],
};

const initialCosts = {
  unit: "SEK per person, once",
  source: INITIAL_COSTS_2024,
  status: "cited",
  note: "for those received from 1 July 2024 on",
  knownTo: "2024-12",
} as const;

/**
 * The payment for initial costs (initiala kostnader) in its form from 1 July 2024. For those assigned
 * it covers rent of dwellings that stand empty before they come, too. Read it with `amountInForce`.
 *
 * @example amountInForce(sweden.initialCostsGrant.assigned20To65, "2024-07")?.value // 19998 SEK
 */
export const initialCostsGrant = {
  assignedUnder20: {
    ...initialCosts,
    name: "initial costs, assigned, under 20",
    paidFor: "a newcomer under 20 who was assigned to the municipality; once",
    amounts: [{ from: "2024-07", value: 9999 }],
  },
  assigned20To65: {
    ...initialCosts,
    name: "initial costs, assigned, 20–65",
    paidFor: "a newcomer of 20–65 who was assigned to the municipality; once",
    amounts: [{ from: "2024-07", value: 19_998 }],
  },
  assignedFrom66: {
    ...initialCosts,
    name: "initial costs, assigned, 66 and over",
    paidFor: "a newcomer of 66 or more who was assigned to the municipality; once",
    amounts: [{ from: "2024-07", value: 12_503 }],
  },
  selfHousedUnder20: {
    ...initialCosts,
    name: "initial costs, own home, under 20",
    paidFor: "a newcomer under 20 who found a home without the municipality; once",
    amounts: [{ from: "2024-07", value: 3003 }],
  },
  selfHoused20To65: {
    ...initialCosts,
    name: "initial costs, own home, 20–65",
    paidFor: "a newcomer of 20–65 who found a home without the municipality; once",
    amounts: [{ from: "2024-07", value: 4000 }],
  },
} as const satisfies Readonly<Record<string, DatedRule>>;

/** The shares of the price base amount that the law sets for those payments: they follow prices. */
export const initialCostsShares: Table<{ payment: keyof typeof initialCostsGrant; share: number }> = {
  name: "initial costs in price base amounts",
  units: { share: "percent of the price base amount" },
  source: INITIAL_COSTS_2024,
  status: "cited",
  rows: [
    { payment: "assignedUnder20", share: 17.45 },
    { payment: "assigned20To65", share: 34.9 },
    { payment: "assignedFrom66", share: 21.82 },
    { payment: "selfHousedUnder20", share: 5.24 },
    { payment: "selfHoused20To65", share: 6.98 },
  ],
};

const massFlight = {
  source: "https://www.dn.se/sverige/kommunen-stred-for-att-fa-ha-ukrainska-flyktingarna-kvar/",
  status: "cited",
  knownTo: "2022-08",
} as const;

/**
 * What municipalities got for housing people with protection under the Mass Flight Directive, from
 * July 2022, within the numbers that the Migration Agency gave each. Read it with `amountInForce`.
 */
export const massFlightGrant = {
  perPerson: {
    ...massFlight,
    name: "mass flight directive, per person moved in",
    unit: "SEK per person, once",
    paidFor: "a person who has moved into housing that the municipality named; once",
    amounts: [{ from: "2022-07", value: 15_000 }],
  },
  perPlace: {
    ...massFlight,
    name: "mass flight directive, per place arranged",
    unit: "SEK per place, once",
    paidFor: "a place that the municipality arranged; once",
    amounts: [{ from: "2022-07", value: 10_000 }],
  },
  perDayUnder18: {
    ...massFlight,
    name: "mass flight directive, daily payment under 18",
    unit: "SEK per person and day",
    paidFor: "a person under 18, each day, for costs of housing",
    amounts: [{ from: "2022-07", value: 150 }],
  },
  perDayFrom18: {
    ...massFlight,
    name: "mass flight directive, daily payment from 18",
    unit: "SEK per person and day",
    paidFor: "a person of 18 or more, each day, for costs of housing",
    amounts: [{ from: "2022-07", value: 300 }],
  },
} as const satisfies Readonly<Record<string, DatedRule>>;

function schoolAmount(what: string, in2017: number, since2019: number) {
  const announced: readonly YearValue[] = [
    {
      year: 2017,
      value: in2017,
      source: "Migrationsverket, amounts for 2017 (https://www.migrationsverket.se)",
    },
    { year: 2019, value: since2019 },
    { year: 2020, value: since2019, source: AMOUNTS_2020 },
    { year: 2021, value: since2019, source: AMOUNTS_2022 },
    { year: 2022, value: since2019, source: AMOUNTS_2022 },
  ];
  return {
    name: `education of asylum-seeking children, ${what}`,
    unit: "SEK per child and year",
    source: AMOUNTS_2019,
    status: "cited",
    values: announced,
  } as const satisfies Series;
}

/**
 * What the state paid for the education of asylum-seeking children, 2017 and 2019–2022. The amounts
 * of 2024 are those of 2023, which were not read.
 *
 * @example valueIn(sweden.schoolGrant.compulsorySchool, 2022)?.value // 104800
 */
export const schoolGrant = {
  preschool: schoolAmount("preschool", 63_600, 65_300),
  preschoolClass: schoolAmount("preschool class", 52_000, 53_400),
  compulsorySchool: schoolAmount("compulsory school", 102_100, 104_800),
  upperSecondary: schoolAmount("upper secondary", 116_100, 119_100),
} as const;
