import { consecutive } from "../consecutive.js";
import type { Provenance, YearValue } from "../figure.js";
import { nationalSeries } from "../norway/national-series.js";
import { DRAMMEN_PAPER } from "../norway/sources.js";

/** A number that was published about a coming year, or the rest of a running one. */
export interface PublishedPlan extends Partial<Provenance> {
  readonly targetYear: number;
  /** When, as exactly as is known. */
  readonly published: string;
  /** From publication to the end of the target year. */
  readonly horizonMonths: number;
  /** The published number: persons, or applications. */
  readonly plan: number;
  /** Lower end of the published range, where there was one; persons, or applications. */
  readonly low?: number;
  /** Upper end of the published range, where there was one; persons, or applications. */
  readonly high?: number;
}

/** Plans of one kind, one row for each published number, and what came of them. */
export interface ForecastRecord extends Provenance {
  readonly country: "NO" | "SE" | "DK";
  readonly name: string;
  readonly unit: string;
  readonly units: { readonly horizonMonths: string };
  readonly plans: readonly PublishedPlan[];
  /** By target year. A year without an outcome is not over, or its outcome is not known. */
  readonly outcomes: readonly YearValue[];
}

const horizons = { units: { horizonMonths: "months" }, unit: "persons", status: "cited" } as const;

const IMDI_2011 = "https://www.imdi.no/arkiv/arkiverte-publikasjoner/2012/arsrapport-for-bosetting-2011/";
const AFTENPOSTEN_2017 =
  "http://www.aftenposten.no/norge/Sjekk-hvor-mange-flyktninger-din-kommune-er-tildelt-i-2017-606425b.html";
const FJORDABLADET_2017 =
  "http://www.fjordabladet.no/nyhende/2017/08/30/Redusert-busettingsbehov-15222946.ece";
const FJORDABLADET_2020 =
  "https://www.fjordabladet.no/npk/innenriks/2020/10/30/Kommunane-blir-bedne-om-%C3%A5-ta-imot-5.025-flyktningar-i-2021-22908592.ece";
const UTROP_2019 = "https://utrop.no/utgivelse/2019/utg-01-10-01-2019/2019-01-nyheter-og-analyse/34352";
const IMDI_REQUEST = "https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/imdis-anmodning/";
const AFTENPOSTEN_2016 =
  "https://www.aftenposten.no/norge/i/0VrdJ/ny-nedjustering-i-prognosene-forventer-10000-asylsoekere-i-aar";
const FINANSAVISEN_2016 =
  "https://finansavisen.no/nyheter/politikk/2016/03/reduserer-asylsoekeranslag-for-2016-kraftig";
const AFTENPOSTEN_JUNE_2017 =
  "https://www.aftenposten.no/norge/i/lqAmL/udi-halverer-prognosene-for-antall-asylsoekere";
const AFTENBLADET_2022 =
  "https://www.aftenbladet.no/innenriks/i/5Gdd6X/udi-venter-faerre-ukrainske-flyktninger-planlegger-for-45000";
const UDI_SEPTEMBER_2022 = "https://www.udi.no/en/latest/justerer-opp-scenarioet-til-40.000/";
const UDI_NOVEMBER_2022 = "https://www.udi.no/aktuelt/regner-med-40.000-ogsa-i-2023/";
const UDI_2024 = "https://udi.no/aktuelt/udi-anslar-farre-fordrevne-fra-ukraina-i-2024/";
const UDI_NOTE_2026 = "https://www.udi.no/statistikk-og-analyse/statistikknotater/anslag-per-mars-2026";
const DANISH_QUOTAS = "http://uim.dk/arbejdsomrader/Integration/visiteringskvoter";
const DANISH_2018 =
  "https://www.nyidanmark.dk/da/Nyheder/2018/04/Kommunerne-skal-modtage-1000-flygtninge-i-2018";
const DANISH_2020 = "https://finanz.dk/udlaendingestyrelsen-fastsaetter-kommunekvoter-for-2020/";
const DANISH_2021 =
  "https://uim.dk/nyhedsarkiv/2020/oktober/udlaendingestyrelsen-fastsaetter-kommunekvoter-for-2021/";
const AFFARSVARLDEN_2016 =
  "https://www.affarsvarlden.se/bors-ekonominyheter/migrationsverket-sanker-prognos-6703237";
const SCB =
  "https://www.scb.se/hitta-statistik/statistik-efter-amne/befolkning/befolkningens-sammansattning/befolkningsstatistik/pong/tabell-och-diagram/asylsokande/asylsokande/?menu=open";

/** Outcomes that stand among the national series, with what they say of their source. */
function observed(
  series: { readonly source: string; readonly values: readonly YearValue[] } & Partial<Provenance>,
  years: readonly number[],
): readonly YearValue[] {
  return series.values
    .filter((value) => years.includes(value.year))
    .map((value) => ({ source: series.source, status: series.status ?? "cited", ...value }));
}

/** The first announcement falls about 20 months before the end of the target year, the others at an assumed distance. */
function danish(
  targetYear: number,
  plans: readonly number[],
  source = DANISH_QUOTAS,
): readonly PublishedPlan[] {
  const horizonMonths = [20, 8, 3] as const;
  return plans.map((plan, index) => ({
    targetYear,
    published: `announcement ${index + 1}`,
    horizonMonths: horizonMonths[index] ?? 3,
    plan,
    source,
  }));
}

/**
 * What was published in advance about settlement and asylum, against what came. Read the errors
 * with `planErrors`, and those of one plan a year with `autumnPlanErrors`.
 *
 * @example nordic.forecasts.norwegianSettlement.plans.find((plan) => plan.targetYear === 2022)!.plan // 5500; 31 258 came
 */
export const forecasts = {
  /** The state's need or request (anmodning) for settlement. */
  norwegianSettlement: {
    ...horizons,
    country: "NO",
    name: "refugees to be settled",
    source: IMDI_2011,
    plans: [
      {
        targetYear: 2009,
        published: "2008–2009",
        horizonMonths: 12,
        plan: 8200,
        note: "target of the national committee",
      },
      {
        targetYear: 2010,
        published: "2009, autumn budget",
        horizonMonths: 14,
        plan: 8000,
        source:
          "https://www.statsbudsjettet.no/Revidert-budsjett-2010/stikkordsliste/Integreringstilskuddet-/",
        status: "derived",
        note: "6 500 in May 2010, which was 1 500 fewer",
      },
      { targetYear: 2010, published: "2010", horizonMonths: 8, plan: 6700 },
      { targetYear: 2011, published: "2010–2011", horizonMonths: 12, plan: 6500 },
      {
        targetYear: 2016,
        published: "2015-11",
        horizonMonths: 13,
        plan: 18_517,
        source: "https://www.imdi.no/planlegging-og-bosetting/anmodning-og-vedtak/",
      },
      { targetYear: 2016, published: "2016-06", horizonMonths: 6, plan: 16_000, source: AFTENPOSTEN_2017 },
      {
        targetYear: 2017,
        published: "2016, before June",
        horizonMonths: 18,
        plan: 21_000,
        source: AFTENPOSTEN_2017,
      },
      { targetYear: 2017, published: "2016-10", horizonMonths: 14, plan: 12_988, source: AFTENPOSTEN_2017 },
      {
        targetYear: 2017,
        published: "2017, spring",
        horizonMonths: 8,
        plan: 12_000,
        source:
          "https://www.drammen.kommune.no/no/Budsjettportal-Drammen-kommune/Tertialrapporter-Drammen-kommune/1tertial2017/P13-Sosiale-tjenester/",
      },
      { targetYear: 2017, published: "2017-08", horizonMonths: 4, plan: 11_080, source: FJORDABLADET_2017 },
      { targetYear: 2018, published: "2017-08", horizonMonths: 16, plan: 4440, source: FJORDABLADET_2017 },
      {
        targetYear: 2018,
        published: "2017-10",
        horizonMonths: 14,
        plan: 4400,
        source:
          "https://www.fvn.no/nyheter/lokalt/i/vEj5L/Norske-kommuner-skal-bosette-4400-flyktninger-neste-ar",
      },
      { targetYear: 2018, published: "2018", horizonMonths: 6, plan: 5350, source: UTROP_2019 },
      { targetYear: 2019, published: "2018, autumn", horizonMonths: 13, plan: 5350, source: UTROP_2019 },
      {
        targetYear: 2019,
        published: "2019-09",
        horizonMonths: 3,
        plan: 5000,
        source: "https://www.imdi.no/om-imdi/aktuelt-na/flyktninger-bosettes-raskere/",
      },
      { targetYear: 2020, published: "2019-11", horizonMonths: 14, plan: 5120, source: FJORDABLADET_2020 },
      { targetYear: 2020, published: "2020-10", horizonMonths: 2, plan: 3600, source: FJORDABLADET_2020 },
      { targetYear: 2021, published: "2020-10", horizonMonths: 14, plan: 5025, source: IMDI_REQUEST },
      { targetYear: 2021, published: "2021, summer", horizonMonths: 6, plan: 3790, source: IMDI_REQUEST },
      {
        targetYear: 2022,
        published: "2021-11",
        horizonMonths: 13,
        plan: 5500,
        source:
          "https://www.driva.no/nyheter/2021/11/11/S%C3%A5-mange-flyktninger-er-Surnadal-Sunndal-Heim-Rindal-og-Molde-bedt-om-%C3%A5-ta-i-mot-24809265.ece",
      },
      {
        targetYear: 2022,
        published: "2022-03",
        horizonMonths: 9,
        plan: 35_000,
        source:
          "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2022/kommunene-blir-bedt-om-a-bosette-35-000-flyktninger-i-2022/",
      },
      {
        targetYear: 2023,
        published: "2022-11",
        horizonMonths: 13,
        plan: 35_000,
        source: "https://www.imdi.no/oppmodar-om-bosetting/",
      },
      {
        targetYear: 2023,
        published: "2023, summer",
        horizonMonths: 5,
        plan: 38_000,
        source: "https://www.avisenagder.no/ma-bosette-38-000-flyktninger/s/5-99-1231088",
      },
      { targetYear: 2024, published: "2023-11", horizonMonths: 13, plan: 37_000, source: DRAMMEN_PAPER },
      {
        targetYear: 2025,
        published: "2024-11",
        horizonMonths: 13,
        plan: 18_900,
        source:
          "https://grannar.no/2024/11/kommunane-blir-bedne-om-a-busetje-18-900-flyktningar-til-neste-ar/",
      },
      {
        targetYear: 2026,
        published: "2025–2026",
        horizonMonths: 12,
        plan: 13_000,
        source:
          "https://www.document.news/news/2026/02/norway-plans-to-settle-13000-refugees-several-municipalities-say-no",
        note: "quoted by another source",
      },
    ],
    outcomes: observed(
      nationalSeries.settled,
      [2009, 2010, 2011, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    ),
  },
  /** The immigration directorate's prognoses of asylum applications (asylprognoser). */
  norwegianAsylum: {
    ...horizons,
    country: "NO",
    name: "asylum applications",
    source: AFTENPOSTEN_2016,
    plans: [
      {
        targetYear: 2016,
        published: "2015, late",
        horizonMonths: 12,
        low: 10_000,
        plan: 60_000,
        high: 100_000,
      },
      {
        targetYear: 2016,
        published: "2015, autumn budget",
        horizonMonths: 14,
        low: 10_000,
        plan: 33_000,
        high: 60_000,
        source: FINANSAVISEN_2016,
        note: "of September 2015 by the article",
      },
      {
        targetYear: 2016,
        published: "2016-03",
        horizonMonths: 9,
        low: 5000,
        plan: 25_000,
        high: 50_000,
        source: FINANSAVISEN_2016,
      },
      { targetYear: 2016, published: "2016-06", horizonMonths: 6, low: 4000, plan: 10_750, high: 25_000 },
      {
        targetYear: 2016,
        published: "2016-10",
        horizonMonths: 3,
        plan: 3550,
        source:
          "http://www.vg.no/nyheter/innenriks/udi/nye-prognoser-3550-asylsoekere-til-norge-i-2016/a/23822476/",
      },
      {
        targetYear: 2018,
        published: "2017-06",
        horizonMonths: 18,
        low: 2000,
        plan: 6000,
        high: 12_000,
        source: AFTENPOSTEN_JUNE_2017,
      },
      {
        targetYear: 2018,
        published: "2018-01",
        horizonMonths: 12,
        plan: 3000,
        source:
          "http://www.altaposten.no/lokalt/NTB/NTB_innenriks/2018/01/04/UDI-Fortsatt-usikkerhet-om-antall-asyls%C3%B8kere-i-2018-15847077.ece",
      },
    ],
    outcomes: observed(nationalSeries.asylumApplications, [2016, 2018]),
  },
  /** The same for 2017 without those relocated from Italy and Greece, and for 2024 without Ukrainians. */
  norwegianOrdinaryAsylum: {
    ...horizons,
    country: "NO",
    name: "ordinary asylum applications",
    source: AFTENPOSTEN_JUNE_2017,
    plans: [
      {
        targetYear: 2017,
        published: "2017-01",
        horizonMonths: 12,
        low: 3000,
        plan: 7000,
        high: 12_000,
        source:
          "http://www.altaposten.no/lokalt/NTB/NTB_innenriks/2017/01/27/UDI-venter-mer-enn-dobbelt-s%C3%A5-mange-asyls%C3%B8kere-i-%C3%A5r-14125742.ece",
      },
      { targetYear: 2017, published: "2017-06", horizonMonths: 6, low: 2000, plan: 3000, high: 10_000 },
      {
        targetYear: 2024,
        published: "2024-01",
        horizonMonths: 12,
        low: 2000,
        plan: 5000,
        high: 10_000,
        source:
          "https://www.adressa.no/nyheter/innenriks/i/y6Wgjr/over-5000-asylsoekere-fra-andre-land-enn-ukraina-til-norge-i-fjor-ikke-vaert-flere-siden-2015",
      },
    ],
    outcomes: [
      {
        year: 2017,
        value: 2308,
        source: "https://www.udi.no/aktuelt/svak-okning-i-antall-asylsokere/",
        status: "derived",
        note: "3 560 less 1 252 relocated",
      },
      ...observed(nationalSeries.asylumApplications, [2024]),
    ],
  },
  /** Refugees from Ukraine. The ranges run from the lowest to the highest of three scenarios. */
  norwegianUkrainians: {
    ...horizons,
    country: "NO",
    name: "refugees from Ukraine",
    source: UDI_NOVEMBER_2022,
    plans: [
      {
        targetYear: 2022,
        published: "2022-03-15",
        horizonMonths: 9,
        plan: 30_000,
        source:
          "https://www.nrk.no/vestland/noreg-justerer-opp-tala-pa-kor-mange-ukrainske-flyktningar-som-kjem-1.15920449",
      },
      {
        targetYear: 2022,
        published: "2022-04",
        horizonMonths: 9,
        low: 20_000,
        plan: 60_000,
        high: 120_000,
        source: AFTENBLADET_2022,
      },
      {
        targetYear: 2022,
        published: "2022-05-10",
        horizonMonths: 8,
        low: 20_000,
        plan: 45_000,
        high: 120_000,
        source: AFTENBLADET_2022,
      },
      {
        targetYear: 2022,
        published: "2022-09-15",
        horizonMonths: 3.5,
        low: 30_000,
        plan: 40_000,
        high: 100_000,
        source: UDI_SEPTEMBER_2022,
      },
      {
        targetYear: 2022,
        published: "2022-11-08",
        horizonMonths: 2,
        low: 33_000,
        plan: 40_000,
        high: 100_000,
      },
      {
        targetYear: 2023,
        published: "2022-09-15",
        horizonMonths: 15.5,
        low: 1000,
        plan: 30_000,
        high: 120_000,
        source: UDI_SEPTEMBER_2022,
      },
      {
        targetYear: 2023,
        published: "2022-11-08",
        horizonMonths: 14,
        low: 10_000,
        plan: 40_000,
        high: 120_000,
      },
      {
        targetYear: 2023,
        published: "2023-07",
        horizonMonths: 6,
        low: 25_000,
        plan: 35_000,
        high: 45_000,
        source: "https://www.l-a.no/nyheter/i/P4LlAp/15-600-asylsoekere-til-norge-foerste-halvaar",
        status: "derived",
        note: "the plan is the middle of the range",
      },
      {
        targetYear: 2024,
        published: "2023-10, state budget",
        horizonMonths: 15,
        plan: 20_000,
        source:
          "https://www.dagsavisen.no/nyheter/innenriks/2024/04/10/kraftig-fall-i-antallet-ukrainske-flyktninger-til-norge/",
      },
      {
        targetYear: 2024,
        published: "2023-12",
        horizonMonths: 13,
        plan: 30_000,
        source: "https://www.faktisk.no/artikler/z82k4/dette-vet-vi-om-ukrainske-flyktninger-i-norge",
        status: "derived",
        note: "implied: 100 000 by the end of 2024, from 70 000",
      },
      {
        targetYear: 2024,
        published: "2024-04",
        horizonMonths: 9,
        low: 10_000,
        plan: 30_000,
        high: 120_000,
        source: UDI_2024,
        status: "derived",
        note: "the plan is the middle of the middle scenario",
      },
      {
        targetYear: 2024,
        published: "2024-05-08",
        horizonMonths: 8,
        low: 10_000,
        plan: 25_000,
        high: 100_000,
        source: UDI_2024,
        status: "derived",
        note: "the plan is the middle of the middle scenario",
      },
    ],
    outcomes: observed(nationalSeries.ukrainianArrivals, [2022, 2023]),
  },
  norwegianCollectiveProtection: {
    ...horizons,
    country: "NO",
    name: "applications for collective protection",
    source: UDI_NOTE_2026,
    plans: [
      {
        targetYear: 2026,
        published: "2026-01",
        horizonMonths: 12,
        plan: 13_300,
        status: "derived",
        note: "9 600 after a cut of 3 700",
      },
      { targetYear: 2026, published: "2026-03", horizonMonths: 9, plan: 9600 },
    ],
    outcomes: [],
  },
  /** Refugees to be allocated to municipalities (landstal). Horizons are approximate. */
  danishAllocation: {
    ...horizons,
    country: "DK",
    name: "refugees allocated to municipalities",
    source: DANISH_QUOTAS,
    note: "the first number is set by 1 May of the year before; the horizons of revisions are assumed",
    plans: [
      ...danish(2010, [2200]),
      ...danish(2011, [2850]),
      ...danish(2012, [3000]),
      ...danish(2013, [3000]),
      ...danish(2014, [3000, 4400]),
      ...danish(2015, [12_000]),
      ...danish(2016, [12_000, 17_000, 7500]),
      ...danish(2017, [15_000, 8500, 4000]),
      ...danish(2018, [3000, 1000], DANISH_2018),
      ...danish(2019, [1000, 750], DANISH_2020),
    ],
    outcomes: [
      ...consecutive(2010, [2068, 2242, 2511, 3780, 6048, 10_592, 7172]),
      ...consecutive(2017, [2100, 840, 730]).map((value) => ({ ...value, source: DANISH_2021 })),
    ],
  },
  /** The migration agency's prognoses (Migrationsverkets prognoser). */
  swedishAsylum: {
    ...horizons,
    country: "SE",
    name: "asylum seekers",
    source: AFFARSVARLDEN_2016,
    plans: [
      {
        targetYear: 2015,
        published: "2015-01",
        horizonMonths: 12,
        low: 80_000,
        plan: 92_500,
        high: 105_000,
        source: "https://sverigesradio.se/artikel/6058912",
        status: "derived",
        note: "the plan is the middle of the range",
      },
      {
        targetYear: 2016,
        published: "2015-10",
        horizonMonths: 14,
        low: 100_000,
        plan: 135_000,
        high: 170_000,
      },
      {
        targetYear: 2016,
        published: "2016-02-04",
        horizonMonths: 11,
        low: 70_000,
        plan: 100_000,
        high: 140_000,
      },
      {
        targetYear: 2017,
        published: "2016-02-04",
        horizonMonths: 23,
        low: 55_000,
        plan: 75_000,
        high: 105_000,
      },
    ],
    outcomes: consecutive(2015, [162_877, 28_939, 25_666]).map((value) => ({ ...value, source: SCB })),
  },
  swedishUnaccompaniedMinors: {
    ...horizons,
    country: "SE",
    name: "applications of unaccompanied minors",
    source: AFFARSVARLDEN_2016,
    plans: [
      {
        targetYear: 2016,
        published: "2015-10",
        horizonMonths: 14,
        low: 29_000,
        plan: 34_500,
        high: 40_000,
        status: "derived",
        note: "the plan is the middle of the range",
      },
      {
        targetYear: 2016,
        published: "2016-02-04",
        horizonMonths: 11,
        low: 12_000,
        plan: 18_000,
        high: 27_000,
        source: "http://www.hoglandsnytt.se/migrationsverket-140-000-asylsokande-i-ar/",
      },
      { targetYear: 2017, published: "2016-02-04", horizonMonths: 23, low: 9000, plan: 14_000, high: 20_000 },
    ],
    outcomes: consecutive(2016, [2199, 1336]).map((value) => ({ ...value, source: SCB })),
  },
} as const satisfies Readonly<Record<string, ForecastRecord>>;
