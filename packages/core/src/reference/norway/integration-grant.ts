import type { Series, YearValue } from "../figure.js";
import { IMDI_RATES_2017, SAMARBEIDSDESKEN_RATES } from "./sources.js";

/** Whom the integration grant tells apart in the year of settlement. */
export type IntegrationGrantGroup = "singleAdult" | "familyAdult" | "child" | "unaccompaniedMinor";

/** Calendar years in the municipality: 1 is the year of settlement. */
export type ResidenceYear = 1 | 2 | 3 | 4 | 5;

/** Published amounts for one residence year, and the groups that earn them. */
export interface IntegrationGrantRate extends Series {
  readonly residenceYear: ResidenceYear;
  readonly groups: readonly IntegrationGrantGroup[];
}

const EVERYONE: readonly IntegrationGrantGroup[] = [
  "singleAdult",
  "familyAdult",
  "child",
  "unaccompaniedMinor",
];

function rate(
  residenceYear: ResidenceYear,
  groups: readonly IntegrationGrantGroup[],
  values: readonly YearValue[],
): IntegrationGrantRate {
  return {
    name: `integration grant, residence year ${residenceYear}`,
    unit: "NOK per person",
    residenceYear,
    groups,
    source: IMDI_RATES_2017,
    status: "cited",
    values,
  };
}

const from2024 = { year: 2024, source: SAMARBEIDSDESKEN_RATES } as const;

const arendal2018 = {
  year: 2018,
  source: "https://www.nrk.no/sorlandet/faerre-flyktninger-gir-hodebry-for-kommunene-1.13872737",
} as const;

/**
 * The integration grant (integreringstilskudd) as published, NOK per person. In 2017 all of it is
 * known; of other years only what is listed. `integrationGrantRate` fills the gaps and says how.
 * Persons count as adults from the year in which they turn 18; unaccompanied minors keep their
 * rate in the year of settlement also when they are 18 by then.
 *
 * @example norway.integrationGrantRates.find((rate) => rate.residenceYear === 2)!.values // 230 000 in 2017
 */
export const integrationGrantRates: readonly IntegrationGrantRate[] = [
  rate(
    1,
    ["singleAdult"],
    [
      { year: 2017, value: 235_000 },
      {
        ...arendal2018,
        value: 237_000,
        note: "quoted in a news report of early 2018 without group: it fits single adults, and the rate year is inferred",
      },
      { ...from2024, value: 241_100 },
    ],
  ),
  rate(
    1,
    ["familyAdult"],
    [
      { year: 2017, value: 185_000 },
      {
        ...from2024,
        value: 194_400,
        note: "the last version of the same file (fc298da7) gives 187 000 here, and 194 400 for children",
      },
    ],
  ),
  rate(
    1,
    ["unaccompaniedMinor"],
    [
      { year: 2017, value: 185_000 },
      { ...from2024, value: 187_000 },
    ],
  ),
  rate(1, ["child"], [{ year: 2017, value: 185_000 }]),
  rate(2, EVERYONE, [{ year: 2017, value: 230_000 }]),
  rate(3, EVERYONE, [{ year: 2017, value: 167_000 }]),
  rate(4, EVERYONE, [{ year: 2017, value: 84_000 }]),
  rate(5, EVERYONE, [
    { year: 2017, value: 70_500 },
    { ...arendal2018, value: 71_600, note: "from a news report of early 2018: the rate year is inferred" },
  ]),
];

const proposal2014 = {
  unit: "NOK per person over five years",
  source:
    "https://www.statsbudsjettet.no/Tilleggsproposisjon-2014/budsjettet-fra-A-til-A/Bosetting-av-flyktninger---integreringstilskudd/",
  status: "cited",
  note: "proposed in the addendum to the budget for 2014",
} as const;

/** The grant summed over the five years, where only the sum was published. */
export const integrationGrantFiveYearSums: {
  readonly singleAdult: Series;
  readonly others: Series;
} = {
  singleAdult: {
    ...proposal2014,
    name: "integration grant over five years, single adult",
    values: [{ year: 2014, value: 717_600 }],
  },
  others: {
    ...proposal2014,
    name: "integration grant over five years, other adults and children",
    values: [{ year: 2014, value: 669_600 }],
  },
};
