import type { Figure } from "../figure.js";

const SSB_MOVES_2019 = "https://www.ssb.no/befolkning/flytting/artikler/mer-bofaste-flyktninger";
const SSB_BACKGROUND_2021 = "https://www.ssb.no/befolkning/statistikker/flyktninger/aar";
const SSB_REUNIFIED_2017 =
  "https://www.ssb.no/befolkning/artikler-og-publikasjoner/flere-flyktninger-blir-gjenforent-med-familie";
const SSB_FAMILY_2015 =
  "https://www.ssb.no/befolkning/artikler-og-publikasjoner/hvor-mange-far-familien-til-norge";
const SSB_MOVES_2020 = "https://statbank.ssb.no/befolkning/statistikker/flytting/aar";

/**
 * Published counts that say how many come to those who are settled by agreement, and how many leave
 * the country: what the persons who trigger the integration grant can be estimated from, or checked
 * against.
 *
 * @example norway.comingAndLeaving.familyPerRefugee.value // 0.32 family members per refugee of 1990–2015
 */
export const comingAndLeaving = {
  /** Refugees and family of refugees who were settled in ten years and still lived in the country. */
  settled2010To2019WithFamily: {
    value: 95_000,
    unit: "persons",
    source: SSB_MOVES_2019,
    status: "cited",
    note: "rounded by the source; resident on 1 January 2020. IMDi counts 78 731 settled by agreement",
  },
  /** Persons with a refugee background, family too, who had lived in the country for under five years. */
  underFiveYears2021: {
    value: 47_725,
    unit: "persons",
    source: SSB_BACKGROUND_2021,
    status: "derived",
    note: "resident on 1 January 2021 for 0–4 years: the sum over six parts of the world",
  },
  reunifiedWithRefugees2017: {
    value: 4200,
    unit: "persons",
    source: SSB_REUNIFIED_2017,
    status: "derived",
    note: "35 % of about 12 000 family reunifications; with refugees of whatever length of stay",
  },
  reunifiedWithRefugees2016: {
    value: 3650,
    unit: "persons",
    source: SSB_REUNIFIED_2017,
    status: "derived",
    note: "4 200/1.15: there were 15 % more in 2017",
  },
  permitsToFamilyOfProtected2015: {
    value: 2700,
    unit: "persons",
    source:
      "https://www.udi.no/statistikk-og-analyse/tall-og-fakta/tall-og-fakta-2015/faktaskriv-2015/hvem-kom-for-a-bo-sammen-med-familien/",
    status: "cited",
    note: "permits, which come before arrivals",
  },
  familyPerRefugee: {
    value: 0.32,
    unit: "family members per refugee",
    source: SSB_FAMILY_2015,
    status: "cited",
    note: "45 100 to the 141 300 refugees of 1990–2015, whenever they came; 0.37 to those of 1990–2010",
  },
  /** Share of those with individual protection who leave the country in a year. */
  leavingTheCountry: {
    value: 1.3,
    unit: "percent per year",
    source: `${SSB_MOVES_2020}; ${SSB_MOVES_2019}`,
    status: "derived",
    note: "387 emigrations of Syrian citizens in 2020 over the 29 800 Syrians settled in 2010–2019",
  },
} as const satisfies Readonly<Record<string, Figure>>;
