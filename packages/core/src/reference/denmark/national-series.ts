import { consecutive } from "../consecutive.js";
import type { Series, Table } from "../figure.js";
import { UNHCR_SERIES } from "../norway/sources.js";

const QUOTAS_2021 =
  "https://uim.dk/nyhedsarkiv/2020/oktober/udlaendingestyrelsen-fastsaetter-kommunekvoter-for-2021/";
const rounded = { source: QUOTAS_2021, note: "rounded by the source" } as const;

const persons = { unit: "persons", status: "cited" } as const;

/**
 * Danish counts by calendar year, in persons. What was announced in advance stands in
 * `nordic.forecasts`. Read one year with `valueIn`.
 *
 * @example valueIn(denmark.nationalSeries.allocated, 2015)?.value // 10592
 */
export const nationalSeries = {
  /** New first-instance asylum applications as UNHCR counts them: one definition throughout. */
  asylumApplicationsUnhcr: {
    ...persons,
    name: "asylum applications, UNHCR",
    source: UNHCR_SERIES,
    values: consecutive(
      2000,
      [
        10_325, 8331, 6057, 4567, 3231, 2237, 1899, 1849, 2339, 3791, 4962, 3807, 6165, 7552, 14_763, 21_302,
        6355, 3453, 3470, 2633, 1446, 1979, 4483, 2335, 2230, 1862,
      ],
    ),
  },
  /** Refugees allocated to municipalities (visiterede): Danish municipalities get a quota, they do not decide. */
  allocated: {
    ...persons,
    name: "refugees allocated to municipalities",
    source: "http://uim.dk/arbejdsomrader/Integration/visiteringskvoter",
    values: [
      ...consecutive(2010, [2068, 2242, 2511, 3780, 6048, 10_592, 7172]),
      { ...rounded, year: 2017, value: 2100, note: "rounded up by the source" },
      { ...rounded, year: 2018, value: 840 },
      { ...rounded, year: 2019, value: 730 },
    ],
  },
} as const satisfies Readonly<Record<string, Series>>;

/** A municipality's quota before and after a revision within the year. */
export const revisedQuotas: Table<{ municipality: string; year: number; first: number; revised: number }> = {
  name: "quotas revised within the year",
  units: { first: "persons", revised: "persons" },
  source:
    "https://docplayer.dk/amp/17542943-Kapacitetsvurdering-paa-integrationsomraadet-i-halsnaes-kommune.html",
  status: "cited",
  note: "from the title of a document listed there",
  rows: [{ municipality: "Skanderborg", year: 2015, first: 77, revised: 231 }],
};
