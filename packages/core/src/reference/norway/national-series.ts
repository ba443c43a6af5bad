import { consecutive } from "../consecutive.js";
import type { Series, Table, YearValue } from "../figure.js";
import {
  COMPUTED_FROM_IMDI_TABLE,
  DRAMMEN_PAPER,
  EUROSTAT_SERIES,
  SAMARBEIDSDESKEN_COUNTS,
  SECONDARY_IMDI_2026,
  UNHCR_SERIES,
} from "./sources.js";

const UDI_2022 = "https://www.udi.no/aktuelt/40-000-soknader-om-beskyttelse-i-2022/";
const UDI_2023 = "https://udi.no/aktuelt/okning-i-asylsokere-fra-andre-land-enn-ukraina/";
const UDI_2021 = "https://www.udi.no/aktuelt/svak-okning-i-antall-asylsokere/";
const UDI_UKRAINE_2024 = "https://www.udi.no/aktuelt/72-000-fra-ukraina/";
const UDI_NOTE_2026 = "https://www.udi.no/statistikk-og-analyse/statistikknotater/anslag-per-mars-2026";
const IMDI_2011 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2012/arsrapport-for-bosetting-2011/";
const IMDI_2015 = "http://www.imdi.no/om-imdi/rapporter/2016/arsrapport-for-busetting-2015/";
const IMDI_2016 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2017/arsrapport-for-busetting-2016/";
const IMDI_2018 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/arsrapport-for-busetting-2018/";
const SSB_MONITOR = "https://www.ssb.no/befolkning/artikler-og-publikasjoner/";
const SSB_YEARBOOK = "https://www.ssb.no/a/aarbok/tab/tab-094.html";

/** The same provenance for several years. */
function from(source: string, values: readonly YearValue[]): readonly YearValue[] {
  return values.map((value) => ({ ...value, source }));
}

/** Those of one year that were summed over the municipalities of IMDi's table. */
function summed(values: readonly YearValue[]): readonly YearValue[] {
  return values.map((value) => ({ source: COMPUTED_FROM_IMDI_TABLE, status: "derived", ...value }));
}

const persons = { unit: "persons", status: "cited" } as const;

/**
 * National counts by calendar year, in persons. Read one year with `valueIn`.
 *
 * @example valueIn(norway.nationalSeries.settled, 2023)?.value // 33701
 */
export const nationalSeries = {
  /** Individual asylum applications (asylsøknader), without collective protection. */
  asylumApplications: {
    ...persons,
    name: "individual asylum applications",
    source: UDI_2021,
    values: [
      ...from(
        SSB_YEARBOOK,
        consecutive(
          1997,
          [
            2273, 8543, 10_160, 10_843, 14_782, 17_480, 15_613, 7950, 5402, 5320, 6528, 14_431, 17_226,
            10_064, 9053, 9785,
          ],
        ),
      ),
      ...from(EUROSTAT_SERIES, consecutive(2013, [11_920, 11_440])),
      ...consecutive(2015, [31_150, 3460, 3560, 2655, 2305, 1389, 1656]),
      { year: 2022, value: 4919, source: UDI_2022 },
      { year: 2023, value: 5375, source: UDI_2023 },
      { year: 2024, value: 4895, source: EUROSTAT_SERIES },
      { year: 2025, value: 3329, source: UNHCR_SERIES, note: "UNHCR's count; Norway's own may differ" },
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
        10_835, 14_757, 17_449, 15_951, 7916, 5378, 5294, 6503, 14_413, 17_205, 10_047, 9033, 9778, 11_450,
        10_957, 30_503, 3180, 3356, 2491, 2164, 1309, 1578, 4350, 5165, 4821, 3329,
      ],
    ),
  },
  /** Applications for temporary collective protection (midlertidig kollektiv beskyttelse). */
  collectiveProtectionApplications: {
    ...persons,
    name: "applications for collective protection",
    source: UDI_2022,
    note: "the whole of 2024 was not found: 14 094 from January to September",
    values: [
      { year: 2022, value: 35_095 },
      {
        year: 2023,
        value: 35_345,
        source: UDI_UKRAINE_2024,
        status: "derived",
        note: "70 440 up to 5 January 2024 (preliminary) less 35 095",
      },
      { year: 2025, value: 13_445, source: UDI_NOTE_2026 },
    ],
  },
  collectiveProtectionGranted: {
    ...persons,
    name: "granted collective protection",
    source: UDI_2022,
    values: [{ year: 2022, value: 33_554 }],
  },
  /** Refugees from Ukraine who came. */
  ukrainianArrivals: {
    ...persons,
    name: "arrivals from Ukraine",
    source: UDI_UKRAINE_2024,
    values: consecutive(2022, [35_920, 36_461]),
  },
  /** Resettled refugees who came (overføringsflyktninger). */
  resettledArrivals: {
    ...persons,
    name: "resettled refugees",
    source: UDI_2023,
    values: [{ year: 2023, value: 2242 }],
  },
  /** Asylum applications of unaccompanied minors (enslige mindreårige). */
  unaccompaniedMinorApplications: {
    ...persons,
    name: "applications of unaccompanied minors",
    source: UDI_2022,
    values: [
      { year: 2002, value: 894, source: "https://www.utrop.no/nyheter/nytt/3364/" },
      {
        year: 2013,
        value: 1070,
        source:
          "https://www.udi.no/statistikk-og-analyse/tall-og-fakta/arsrapport-20132/kven-kom-som-einslege-mindrearige-asylsokjarar/",
      },
      {
        year: 2014,
        value: 1200,
        source:
          "https://www.udi.no/statistikk-og-analyse/tall-og-fakta/tall-og-fakta-2014/kven-kom-som-einslege-mindrearige-asylsokjarar/",
        note: "rounded by the source",
      },
      { year: 2015, value: 5480 },
      {
        year: 2016,
        value: 320,
        source:
          "https://www.udi.no/statistikk-og-analyse/statistikk/asylsoknader-enslige-mindrearige-asylsokere-2016/",
      },
      {
        year: 2017,
        value: 191,
        source:
          "https://www.bufdir.no/Statistikk_og_analyse/Oppvekst/Barn_pa_flukt/Enslige_mindrearige_asylsokere_EMA/",
      },
      {
        year: 2018,
        value: 159,
        source:
          "https://www.udi.no/statistikk-og-analyse/statistikk/asylsoknader-enslige-mindrearige-asylsokere-2018/",
      },
      { year: 2020, value: 89, source: UDI_2021 },
      { year: 2021, value: 181 },
      { year: 2022, value: 694 },
    ],
  },
  /** Refugees settled in municipalities (bosatt), as IMDi counts them. */
  settled: {
    ...persons,
    name: "settled",
    source: IMDI_2018,
    values: [
      ...from(IMDI_2011, consecutive(2009, [6087, 5797, 5486])),
      ...summed([
        { year: 2012, value: 5757 },
        { year: 2013, value: 6511 },
        { year: 2014, value: 7784, note: "24 suppressed municipalities (under 5) not counted" },
      ]),
      { year: 2015, value: 11_342, source: IMDI_2015 },
      { year: 2016, value: 15_291, source: IMDI_2016 },
      ...consecutive(2017, [11_078, 4903]),
      ...summed([
        { year: 2019, value: 4782, note: "19 suppressed municipalities not counted" },
        {
          year: 2020,
          value: 2759,
          note: "a lower bound: 166 suppressed municipalities not counted, of which most were not asked",
        },
      ]),
      ...from(DRAMMEN_PAPER, consecutive(2021, [4489, 31_258, 33_701])),
      { year: 2024, value: 25_618, source: SECONDARY_IMDI_2026, note: "quoted by another source" },
      {
        year: 2025,
        value: 12_596,
        source: SECONDARY_IMDI_2026,
        note: "preliminary, quoted by another source",
      },
    ],
  },
  settledUkrainians: {
    ...persons,
    name: "settled from Ukraine",
    source: DRAMMEN_PAPER,
    values: [
      {
        year: 2022,
        value: 27_115,
        source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
        status: "derived",
        note: "suppressed municipalities not counted",
      },
      { year: 2023, value: 29_730 },
    ],
  },
  /** The same by Statistics Norway's definition, which is wider than IMDi's. */
  settledUkrainiansStatisticsNorway: {
    ...persons,
    name: "settled from Ukraine, Statistics Norway",
    source:
      "https://imdi.no/om-integrering-i-norge/indikatorer-for-integrering-2024/integrering-av-flyktninger-fra-ukraina (quoting Kirkeberg 2024)",
    values: consecutive(2022, [31_000, 32_400]),
  },
  settledUnaccompaniedMinors: {
    ...persons,
    name: "settled unaccompanied minors",
    source: IMDI_2018,
    values: [
      { year: 2011, value: 629, source: IMDI_2011 },
      { year: 2015, value: 691, source: IMDI_2015 },
      { year: 2016, value: 1599, source: IMDI_2016 },
      ...consecutive(2017, [759, 194]),
      ...[
        { year: 2022, value: 181 },
        { year: 2023, value: 266 },
      ].map((value) => ({
        ...value,
        source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
        status: "derived" as const,
        note: "a lower bound: suppressed municipalities not counted",
      })),
    ],
  },
  /** Cohorts of settled refugees that Statistics Norway followed: still resident after five years, so not IMDi's count. */
  settledCohorts: {
    ...persons,
    name: "settled cohorts, Statistics Norway",
    source: `${SSB_MONITOR}monitor-for-sekundarflytting`,
    note: "rounded by the source",
    values: [
      {
        year: 2005,
        value: 4619,
        source: "https://www.ssb.no/a/samfunnsspeilet/utg/201201/06/tab-2012-03-07-01.html",
        note: "exact",
      },
      { year: 2006, value: 5100, source: `${SSB_MONITOR}monitor-for-sekundaerflytting--106974` },
      ...consecutive(2007, [5000, 6000]),
    ],
  },
  /** The state's request (anmodning) as first published, usually the autumn before. */
  requestedFirst: {
    ...persons,
    name: "requested, first",
    source: "https://www.imdi.no/planlegging-og-bosetting/anmodning-og-vedtak/",
    values: [
      { year: 2016, value: 18_517, note: "of which 4 637 unaccompanied minors" },
      {
        year: 2017,
        value: 12_988,
        source:
          "http://www.aftenposten.no/norge/Sjekk-hvor-mange-flyktninger-din-kommune-er-tildelt-i-2017-606425b.html",
      },
      {
        year: 2018,
        value: 4400,
        source:
          "https://www.fvn.no/nyheter/lokalt/i/vEj5L/Norske-kommuner-skal-bosette-4400-flyktninger-neste-ar",
      },
      {
        year: 2020,
        value: 5120,
        source:
          "https://www.fjordabladet.no/npk/innenriks/2020/10/30/Kommunane-blir-bedne-om-%C3%A5-ta-imot-5.025-flyktningar-i-2021-22908592.ece",
      },
      {
        year: 2021,
        value: 5025,
        source: "https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/imdis-anmodning/",
      },
      {
        year: 2022,
        value: 5500,
        source:
          "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2022/kommunene-blir-bedt-om-a-bosette-35-000-flyktninger-i-2022/",
        note: "before the war; 35 000 from 18 March",
      },
      {
        year: 2023,
        value: 35_000,
        source: "https://www.imdi.no/oppmodar-om-bosetting/",
        note: "raised to 38 000 in the year",
      },
      { year: 2024, value: 37_000, source: DRAMMEN_PAPER },
      {
        year: 2025,
        value: 18_900,
        source:
          "https://grannar.no/2024/11/kommunane-blir-bedne-om-a-busetje-18-900-flyktningar-til-neste-ar/",
        note: "of which 15 500 from Ukraine and about 750 unaccompanied minors",
      },
      {
        year: 2026,
        value: 13_000,
        source:
          "https://www.document.news/news/2026/02/norway-plans-to-settle-13000-refugees-several-municipalities-say-no",
        note: "quoted by another source; 9 853 decided by April 2026",
      },
    ],
  },
  /** The state's request after revisions in the year. */
  requestedFinal: {
    unit: "persons",
    name: "requested, after revisions",
    source: COMPUTED_FROM_IMDI_TABLE,
    status: "derived",
    values: [
      ...consecutive(
        1995,
        [
          4625, 1677, 2376, 3090, 14_100, 9012, 13_782, 8979, 8694, 5396, 4979, 4539, 5524, 5710, 8576,
          11_500, 6580, 8881, 9899, 10_973, 11_185, 18_517, 12_714, 5350, 5350,
        ],
      ),
      { year: 2020, value: 3602, note: "cut in the autumn; 145 suppressed municipalities not counted" },
      { year: 2021, value: 5025 },
      { year: 2022, value: 35_000 },
      { year: 2023, value: 38_000, note: "as of about September 2023" },
      {
        year: 2024,
        value: 36_985,
        source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
        note: "as of 13 November 2024",
      },
    ],
  },
  /** What the municipalities decided to settle (vedtak). */
  decided: {
    unit: "persons",
    name: "decided",
    source: COMPUTED_FROM_IMDI_TABLE,
    status: "derived",
    values: [
      ...consecutive(
        1995,
        [
          3711, 1867, 2115, 2570, 7620, 5570, 6528, 7106, 5600, 4819, 4648, 4310, 4698, 4925, 7039, 7344,
          5679, 6159, 6596, 8084, 11_714, 16_523, 12_158, 5263, 5259, 4838, 4973, 35_355,
        ],
      ),
      {
        year: 2023,
        value: 32_732,
        note: "as of about September 2023, incomplete: IMDi had 35 499 on 3 October",
      },
      {
        year: 2024,
        value: 28_327,
        source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
        note: "351 municipalities, as of 13 November 2024",
      },
    ],
  },
  /** Persons for whom integration grant is paid, in all five residence years. */
  triggeringIntegrationGrant: {
    ...persons,
    name: "persons who trigger the integration grant",
    source: "https://digib.no/11516",
    values: [
      { year: 2016, value: 56_642, status: "derived", note: "64 062/1.131" },
      { year: 2017, value: 64_062 },
    ],
  },
} as const satisfies Readonly<Record<string, Series>>;

/** Counts of a part of a year, or over several. */
export const partialCounts: Table<{ what: string; period: string; count: number }> = {
  name: "counts over other periods than a year",
  units: { count: "persons" },
  source: SAMARBEIDSDESKEN_COUNTS,
  status: "cited",
  rows: [
    {
      what: "settled",
      period: "2024 to 13 November",
      count: 22_572,
      status: "derived",
      note: "sum over municipalities",
    },
    {
      what: "settled from Ukraine",
      period: "2024 to 13 November",
      count: 19_165,
      status: "derived",
      note: "suppressed municipalities not counted",
    },
    { what: "settled from Ukraine", period: "2022 to 13 November 2024", count: 76_126 },
    { what: "settled from elsewhere", period: "2022 to 13 November 2024", count: 10_965 },
    {
      what: "decided",
      period: "for 2023, by 3 October 2023",
      count: 35_499,
      source: "https://www.imdi.no/planlegging-og-bosetting/bosettingstall/",
    },
    {
      what: "applications for collective protection",
      period: "January–September 2024",
      count: 14_094,
      source:
        "https://udi.no./uk/statistics-and-analysis/statistics/application-for-temporary-collective-protection-in-norway-by-citizenship-and-month-2024",
    },
    {
      what: "applications for collective protection",
      period: "January–May 2026",
      count: 3686,
      source:
        "https://www.udi.no/ru/statistics-and-analysis/statistics/application-for-temporary-collective-protection-in-norway-by-citizenship-and-month-2026/",
    },
    {
      what: "applications for collective protection",
      period: "2022 to 30 September 2025",
      count: 96_540,
      source: "https://radioh.no/?p=1148997",
    },
  ],
};
