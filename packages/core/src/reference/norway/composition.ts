import type { Table } from "../figure.js";

const REPORT_2015 = "http://www.imdi.no/om-imdi/rapporter/2016/arsrapport-for-busetting-2015/";
const REPORT_2016 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2017/arsrapport-for-busetting-2016/";
const REPORT_2018 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/arsrapport-for-busetting-2018/";

/**
 * Persons settled by kind of household (bosatte etter familietype). The four groups do not add to
 * the total: in 2015 74 persons with hidden identity are outside them; the report is silent on the
 * 51, 53 and 27 of the later years.
 *
 * @example const { familiesWithChildren, total } = norway.settledByHousehold.rows[3]!; // 3541 of 4903 in 2018
 */
export const settledByHousehold: Table<{
  year: number;
  familiesWithChildren: number;
  familiesWithoutChildren: number;
  singleAdults: number;
  unaccompaniedMinors: number;
  total: number;
}> = {
  name: "settled by household",
  units: {
    familiesWithChildren: "persons",
    familiesWithoutChildren: "persons",
    singleAdults: "persons",
    unaccompaniedMinors: "persons",
    total: "persons",
  },
  source: REPORT_2018,
  status: "cited",
  rows: [
    {
      year: 2015,
      familiesWithChildren: 4833,
      familiesWithoutChildren: 596,
      singleAdults: 5148,
      unaccompaniedMinors: 691,
      total: 11_342,
      source: REPORT_2015,
    },
    {
      year: 2016,
      familiesWithChildren: 7061,
      familiesWithoutChildren: 673,
      singleAdults: 5907,
      unaccompaniedMinors: 1599,
      total: 15_291,
      source: REPORT_2016,
    },
    {
      year: 2017,
      familiesWithChildren: 6170,
      familiesWithoutChildren: 601,
      singleAdults: 3495,
      unaccompaniedMinors: 759,
      total: 11_078,
    },
    {
      year: 2018,
      familiesWithChildren: 3541,
      familiesWithoutChildren: 266,
      singleAdults: 875,
      unaccompaniedMinors: 194,
      total: 4903,
    },
  ],
};

/** Families and children among the settled of 2020, the highest share until then. */
export const familiesAndChildren2020 = {
  value: 85,
  unit: "percent",
  source:
    "https://www.imdi.no/arkiv/arkiverte-publikasjoner/kommunenes-utgifter-til-bosetting-og-integrering-av-flyktninger-i-2020/",
  status: "cited",
} as const;

/** By which way the settled came: reception centre, resettlement (overføringsflyktninger), or on their own. */
export const settledByRoute: Table<{ year: number; reception: number; resettled: number; outside?: number }> =
  {
    name: "settled by route",
    units: { reception: "percent", resettled: "percent", outside: "percent" },
    source: REPORT_2018,
    status: "cited",
    rows: [
      { year: 2015, reception: 75, resettled: 20, outside: 3, source: REPORT_2015 },
      { year: 2018, reception: 42, resettled: 51, outside: 8 },
      {
        year: 2019,
        reception: 34,
        resettled: 57,
        source: "https://www.imdi.no/om-imdi/aktuelt-na/flyktninger-bosettes-raskere/",
        note: "January to August",
      },
    ],
  };

const SSB_UKRAINIANS =
  "https://www.ssb.no/befolkning/innvandrere/statistikk/personer-med-flyktningbakgrunn/artikler/nesten-atte-av-ti-nyankomne-flyktninger-er-fra-ukraina";

/** Ukrainians settled in 2022 by sex and age, by Statistics Norway's definition (not IMDi's). */
export const ukrainiansSettled2022: Table<{
  group: "adultMen" | "adultWomen" | "under18" | "all";
  persons: number;
}> = {
  name: "Ukrainians settled in 2022",
  units: { persons: "persons" },
  source: SSB_UKRAINIANS,
  status: "cited",
  note: "rounded by the source, which is why the parts add to 29 200",
  rows: [
    { group: "adultMen", persons: 5500 },
    { group: "adultWomen", persons: 13_700 },
    { group: "under18", persons: 10_000 },
    { group: "all", persons: 29_000 },
  ],
};

/** Ukrainian applicants of 2022 up to two dates: the mix moved from mothers with children towards men. */
export const ukrainianApplicants2022: Table<{
  until: string;
  men: number;
  women: number;
  childrenInFamily?: number;
  unaccompaniedMinors?: number;
  children?: number;
}> = {
  name: "Ukrainian applicants of 2022 up to a date",
  units: {
    men: "persons",
    women: "persons",
    childrenInFamily: "persons",
    unaccompaniedMinors: "persons",
    children: "persons",
  },
  source: "Prop. 107 L (2021–2022), https://www.regjeringen.no",
  status: "cited",
  rows: [
    { until: "28 April 2022", men: 1752, women: 7684, childrenInFamily: 5329, unaccompaniedMinors: 257 },
    {
      until: "19 October 2022",
      men: 5953,
      women: 14_413,
      children: 9784,
      source:
        "https://www.dagsavisen.no/nyheter/innenriks/2022/10/19/udi-over-30000-ukrainske-borgere-har-sokt-asyl-i-norge/",
      note: "children with and without family together",
    },
  ],
};

/** Ukrainians settled who are over 55, percent, and so without a right to the introduction programme. */
export const ukrainiansOver55: Table<{ year: number; over55: number }> = {
  name: "settled Ukrainians over 55",
  units: { over55: "percent" },
  source:
    "computed from IMDi's counts received 13 November 2024, by way of https://github.com/Samarbeidsdesken/p02-ukraina at fc298da7",
  status: "derived",
  rows: [
    { year: 2022, over55: 13.5 },
    { year: 2023, over55: 12.0 },
    { year: 2024, over55: 12.2, note: "to 13 November" },
  ],
};
