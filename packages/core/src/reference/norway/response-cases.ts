import type { Figure } from "../figure.js";

/** One figure on what happened in a place when settlement rose or fell. */
export interface ResponseCase extends Figure {
  readonly place: string;
  readonly period: string;
  readonly what: string;
}

const RINGERIKE =
  "https://www.nettavisen.no/okonomi/kommunen-betalte-to-millioner-kroner-til-private-utleiere-for-tomme-leiligheter/f/5-95-370760";
const KRAGERO = "https://www.nrk.no/vestfoldogtelemark/tomme-plasser-koster-100-000-i-uka-1.13206410";
const VG_BILLS =
  "http://www.vg.no/nyheter/innenriks/asyl-debatten/kommuner-som-stilte-opp-i-asyldugnaden-sitter-igjen-med-millionregninger/a/23832711/";
const VG_NONE =
  "http://www.vg.no/nyheter/innenriks/asyl-debatten/sa-ja-til-aa-ta-imot-enslige-mindreaarige-50-kommuner-har-ikke-faatt-noen/a/23829767/";
const HOUSING_STUDY =
  "https://9pdf.net/article/flere-framgangsm%C3%A5ter-for-%C3%A5-skaffe-bolig-til.qmj8108w";
const SWINGS_STUDY =
  "https://9pdf.net/article/framover-h%C3%A5ndtere-svingninger-flere-flyktninger-raskere-hvordan-kommunene.qmj8108w";
const KOMMUNAL_RAPPORT_2020 =
  "https://kommunal-rapport.no/meninger/debatt/2020/01/bosetting-av-flyktninger-forventninger-og-realiteter";
const NAV_2024 =
  "https://arbeidogvelferd.nav.no/journal/2024/2/m-4257/Mange_nyankomne_flyktninger_ga_sterk_vekst_i_sosialhjelpsutgiftene";

function read(
  place: string,
  period: string,
  what: string,
  value: number,
  unit: string,
  source: string,
  note?: string,
): ResponseCase {
  return {
    place,
    period,
    what,
    value,
    unit,
    source,
    status: "cited",
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * What was written of Norwegian municipalities when settlement rose and fell, one figure a row: empty
 * dwellings, empty homes for minors, and the contrary, costs that followed. They are cases that made
 * the news or a study, not a sample.
 *
 * @example norway.responseCases.find((row) => row.place === "Kragerø")!.value // 11 of 15 places stood empty
 */
export const responseCases: readonly ResponseCase[] = [
  read(
    "Ringerike",
    "2016–2020",
    "rent paid for empty private flats",
    2_000_000,
    "NOK over 2016–2020",
    RINGERIKE,
    "more than this; it had settled 65 in 2015 and 114 in 2016, 34 more than requested, and guaranteed the rent",
  ),
  read("Ringerike", "2016–2020", "of it to one landlord", 806_111, "NOK over 2016–2020", RINGERIKE),
  read(
    "Ringerike",
    "2016–2020",
    "of it to one hotel",
    361_800,
    "NOK over 2016–2020",
    RINGERIKE,
    "92 percent of it in 2016 and 2017: empty dwellings cost most just after the fall",
  ),
  read(
    "Andøy",
    "2020",
    "rent for empty flats",
    1_400_000,
    "NOK per year",
    "https://www.vol.no/pluss/2020/09/08/Taper-14-millioner-kroner-p%C3%A5-tomme-boliger-22624030.ece",
    "about this, four years after it had decided to settle more than 200 in three years",
  ),
  read("Kragerø", "2016", "empty places for unaccompanied minors", 11, "places of 15", KRAGERO),
  read(
    "Kragerø",
    "2016",
    "what they cost",
    100_000,
    "NOK per week",
    KRAGERO,
    "about this: nine full-time staff and rent",
  ),
  read(
    "Gjøvik",
    "2016",
    "houses built for unaccompanied minors and not needed",
    9_000_000,
    "NOK",
    VG_BILLS,
    "more than this; 25 had been requested and 6 came",
  ),
  read(
    "Ringerike",
    "2016",
    "claimed for a unit for unaccompanied minors",
    3_000_000,
    "NOK",
    VG_BILLS,
    "34 staff in three shared houses; it had said yes to 25 and 18 came",
  ),
  read(
    "Norway",
    "2016-10",
    "said yes to unaccompanied minors and had received none",
    50,
    "municipalities",
    VG_NONE,
  ),
  read(
    "Nærøy",
    "2016",
    "unaccompanied minors decided",
    16,
    "persons",
    VG_NONE,
    "about 6 were signalled, and dismissals expected",
  ),
  read(
    "Norway",
    "2017",
    "the state's compensation for places prepared and never used",
    20_000_000,
    "NOK",
    "https://www.regjeringen.no/no/aktuelt/kunngjoring-av-ny-tilskuddsordning--kompensasjon-enslige-mindrearige-flyktninger/id2573587/",
  ),
  read(
    "Norway",
    "2017",
    "municipalities that believed they could go on settling many",
    67,
    "percent of municipalities",
    SWINGS_STUDY,
    "more than two in three, asked just before the fall: expectations lag",
  ),
  read(
    "Norway",
    "2016",
    "share of the settled in dwellings that the municipality controls",
    29,
    "percent of the settled",
    HOUSING_STUDY,
    "down from 35; nearly 11 000 of about 15 000 were settled in private rentals",
  ),
  read(
    "Norway",
    "2015–2017",
    "municipalities that use private rentals to a fairly or very large degree",
    67,
    "percent of 240 municipalities",
    HOUSING_STUDY,
    "82 percent of large and 79 percent of medium ones",
  ),
  read(
    "Norway",
    "2020",
    "request to half of the municipalities that were asked",
    10,
    "persons",
    KOMMUNAL_RAPPORT_2020,
    "in the end 12–15 participants in all: barely one language group and half an adviser",
  ),
  read(
    "Norway",
    "2016",
    "growth of measures and administration per person in the peak year",
    1.6,
    "percent growth from the year before",
    "https://digib.no/11586",
    "−1.0 percent in real terms, which the survey committee links to higher use of capacity",
  ),
  read(
    "Trondheim",
    "2014–2015",
    "teacher man-years cut in adult education",
    16,
    "man-years",
    "https://www.adressa.no/pluss/nyheter/article10883638.ece",
    "for 20 million NOK; not caused by a fall in settlement",
  ),
  read(
    "Norway",
    "2023",
    "social assistance paid to recipients from Ukraine",
    1.8,
    "billion NOK",
    NAV_2024,
    "of 9.7 billion in all",
  ),
];
