import { consecutive } from "../consecutive.js";
import type { Series, YearValue } from "../figure.js";
import { UNHCR_SERIES } from "../norway/sources.js";

const SCB =
  "https://www.scb.se/hitta-statistik/statistik-efter-amne/befolkning/befolkningens-sammansattning/befolkningsstatistik/pong/tabell-och-diagram/asylsokande/asylsokande/?menu=open";
const SCB_SHORT =
  "https://scb.se/hitta-statistik/sverige-i-siffror/manniskorna-i-sverige/asylsokande-i-sverige";
const COUNTY_BOARDS_2020 =
  "http://extra.lansstyrelsen.se/integration/sv/nyheter/2019/sidor/beslutade-kommuntal-f%C3%B6r-2020.aspx/";
const ORDINANCE_2017 =
  "SFS 2016:874, first decision for 2017 (https://open.karnovgroup.se/kommunalratt/SFS2016-0874)";
const ORDINANCE_2020 = "SFS 2019:599 (https://open.karnovgroup.se/kommunalratt/SFS2019-0599)";
const ORDINANCE_2022 = "SFS 2021:870 (https://www.lagboken.se, SFS 2021:870)";
const MIGRATION_AGENCY_2022 =
  "https://www.migrationsverket.se/Om-Migrationsverket/Pressrum/Nyhetsarkiv/Nyhetsarkiv-2022/2022-11-18-Farre-nyanlanda-anvisas-till-kommuner-nasta-ar.html";
const SKANE_2021 =
  "https://www.lansstyrelsen.se/skane/om-oss/nyheter-och-press/nyheter---skane/2020-10-23-fordelningen-av-nyanlanda-i-skane-for-2021.html";
const SKANE_2022 =
  "https://www.lansstyrelsen.se/skane/om-oss/nyheter-och-press/nyheter---skane/2021-10-22-fordelningen-av-nyanlanda-i-skane-for-2022.html";
const SKANE_2019 =
  "https://www.lansstyrelsen.se/skane/om-oss/nyheter-och-press/nyheter---skane/2018-11-09-drygt-tusen-personer-anvisas-till-skanska-kommuner-2019.html";
const JONKOPING_2015 =
  "https://www.lansstyrelsen.se/jonkoping/tjanster/publikationer/2016/201611-mottagande-och-etablering-av-nyanlanda-2015.html";
const BLOG_2013 = "https://blogg.bengterikj.se/2013/09/15/invandringens-pris-221/";

const persons = { unit: "persons", status: "cited" } as const;
const quotedMigrationAgency = {
  source: BLOG_2013,
  note: "quoted by another source: a private blog giving the Migration Agency's numbers",
} as const;

/** The same provenance for several years. */
function from(provenance: Omit<YearValue, "year" | "value">, values: readonly YearValue[]) {
  return values.map((value) => ({ ...provenance, ...value }));
}

/**
 * Swedish counts by calendar year. Read one year with `valueIn`.
 *
 * @example valueIn(sweden.nationalSeries.assigned, 2017)?.value // 23600
 */
export const nationalSeries = {
  /** Asylum seekers (asylsökande), as Statistics Sweden counts them. */
  asylumSeekers: {
    ...persons,
    name: "asylum seekers",
    source: SCB,
    values: [
      ...consecutive(
        2002,
        [
          33_016, 31_355, 23_161, 17_530, 24_322, 36_207, 24_353, 24_194, 31_819, 29_648, 43_887, 54_259,
          81_301, 162_877, 28_939, 25_666, 21_502, 21_958, 12_991, 11_425, 16_825,
        ],
      ),
      ...from({ source: SCB_SHORT }, consecutive(2023, [12_644, 9645])),
    ],
  },
  /** New first-instance asylum applications as UNHCR counts them: one definition throughout. */
  asylumApplicationsUnhcr: {
    ...persons,
    name: "asylum applications, UNHCR",
    source: UNHCR_SERIES,
    values: consecutive(
      2000,
      [
        16_272, 23_498, 32_996, 31_343, 23_157, 17_533, 24_294, 36_351, 24_339, 24_181, 31_807, 29_635,
        43_863, 54_237, 75_092, 156_330, 22_411, 21_511, 17_967, 18_635, 10_308, 7525, 12_092, 8417, 6773,
        4961,
      ],
    ),
  },
  /** Unaccompanied minors (ensamkommande barn) among the asylum seekers. */
  unaccompaniedMinorApplications: {
    ...persons,
    name: "applications of unaccompanied minors",
    source: SCB,
    values: consecutive(
      2002,
      [
        550, 561, 388, 398, 820, 1264, 1510, 2250, 2393, 2657, 3578, 3852, 7049, 35_369, 2199, 1336, 944, 902,
        500, 507, 630,
      ],
    ),
  },
  /** Newcomers to be assigned to municipalities under the Settlement Act (bosättningslagen, from 1 March 2016). */
  assigned: {
    ...persons,
    name: "assigned under the Settlement Act",
    source: COUNTY_BOARDS_2020,
    values: [
      {
        year: 2016,
        value: 21_700,
        source:
          "https://www.pressmachine.se/pressrelease/view/sa-har-kommunerna-klarat-mottagandet-av-nyanlanda-9503",
        note: "about 300 of them were still waiting more than six months later",
      },
      { year: 2017, value: 23_600, note: "30 600 in the first decision" },
      {
        year: 2018,
        value: 15_200,
        source:
          "https://nyheteridag.se/stockholm-toppar-sa-manga-nyanlanda-maste-ditt-lan-ta-emot-nasta-ar/ (13 November 2018)",
        note: "quoted by another source",
      },
      {
        year: 2019,
        value: 9000,
        source: "https://www.regeringen.se/pressmeddelanden/2018/10/regeringen-beslutar-om-lanstal-for-2019/",
        note: "8 300 had been received by late November",
      },
      {
        year: 2020,
        value: 7100,
        source: ORDINANCE_2020,
        note: "5 000 of them resettled refugees; 72 of 290 municipalities get none",
      },
      { year: 2022, value: 7500, source: ORDINANCE_2022 },
      {
        year: 2023,
        value: 3300,
        source: MIGRATION_AGENCY_2022,
        note: "the agency's proposal of November 2022",
      },
    ],
  },
  /** The same as first decided or proposed, where it was changed before or during the year. */
  assignedFirst: {
    ...persons,
    name: "assigned under the Settlement Act, first number",
    source: ORDINANCE_2017,
    values: [
      { year: 2017, value: 30_600 },
      { year: 2023, value: 8200, source: MIGRATION_AGENCY_2022, note: "proposed in August 2022" },
    ],
  },
  /** The share of the county of Skåne. */
  assignedSkane: {
    ...persons,
    name: "assigned to Skåne",
    source: SKANE_2021,
    values: [
      { year: 2017, value: 2793, note: "3 811 in the first decision" },
      { year: 2018, value: 1800 },
      { year: 2019, value: 1032 },
      { year: 2020, value: 769, source: ORDINANCE_2020 },
      { year: 2021, value: 809 },
      { year: 2022, value: 921, source: ORDINANCE_2022 },
    ],
  },
  assignedSkaneFirst: {
    ...persons,
    name: "assigned to Skåne, first number",
    source: ORDINANCE_2017,
    values: [{ year: 2017, value: 3811 }],
  },
  /** Those expected to settle in Skåne on their own beside the assigned (självbosatta). */
  selfSettledSkaneExpected: {
    ...persons,
    name: "expected to settle in Skåne on their own",
    source: SKANE_2021,
    note: "an estimate made the autumn before",
    values: [
      {
        year: 2019,
        value: 2800,
        source: SKANE_2019,
        note: "a little more by the source; made the autumn before",
      },
      { year: 2021, value: 1600 },
      { year: 2022, value: 750, source: SKANE_2022 },
    ],
  },
  /** Children among the assigned. */
  childrenAmongAssigned: {
    name: "children among the assigned",
    unit: "percent",
    source: COUNTY_BOARDS_2020,
    status: "cited",
    values: [{ year: 2019, value: 50, note: "a little less by the source" }],
  },
  /** Those who find a home themselves, of all newcomers received, as expected the autumn before. */
  selfSettledShareExpected: {
    name: "expected to settle on their own",
    unit: "percent of all received",
    source:
      "http://extra.lansstyrelsen.se/integration/sv/nyheter/2019/sidor/2020-%C3%A5rs-l%C3%A4nstal-f%C3%B6r-nyanl%C3%A4nda-beslutade.aspx/",
    status: "cited",
    values: [{ year: 2020, value: 67, note: "more than two in three by the source" }],
  },
  /** All newcomers received in municipalities (kommunmottagna), assigned or not. */
  received: {
    ...persons,
    name: "received in municipalities",
    source: SKANE_2022,
    values: [
      ...from(
        quotedMigrationAgency,
        consecutive(2005, [8918, 27_920, 23_894, 20_316, 18_675, 15_212, 13_271, 18_791]),
      ),
      { year: 2016, value: 69_000, note: "a little less by the source" },
      { year: 2020, value: 14_000, note: "a little more by the source" },
    ],
  },
  /** Places that municipalities agreed to, before the Settlement Act made reception compulsory. */
  agreedPlaces: {
    name: "places under municipal agreements",
    unit: "places",
    source: JONKOPING_2015,
    status: "cited",
    values: consecutive(2013, [21_769, 23_614, 18_005]),
  },
  /** Of these, places to which the state could assign somebody. */
  assignablePlaces: {
    name: "assignable places under municipal agreements",
    unit: "places",
    source: JONKOPING_2015,
    status: "cited",
    values: consecutive(2013, [7602, 8321, 10_575]),
  },
} as const satisfies Readonly<Record<string, Series>>;
