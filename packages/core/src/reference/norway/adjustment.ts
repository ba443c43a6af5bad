import type { Figure, FigureSet, Series, Table } from "../figure.js";
import { tabulate } from "../tabulate.js";
import { DRAMMEN_PAPER } from "./sources.js";

const NOTICE_LAW = "https://arbeidsmiljoloven.com/paragraf/oppsigelsesfrister/ (aml. § 15-3)";
const NOTICE_AGREEMENT =
  "https://melo.no/juridisk-innsikt/arbeidsrett/arbeidsmiljolovens-regler-om-oppsigelsestid/";

/** Months of notice by law (oppsigelsesfrist), from the first day of the month after the notice. */
export const noticeByLaw: Table<{ fromYearsOfService: number; fromAge?: number; notice: number }> = {
  name: "notice by law",
  units: { fromYearsOfService: "years of service", fromAge: "years of age", notice: "months" },
  source: NOTICE_LAW,
  status: "cited",
  rows: [
    { fromYearsOfService: 0, notice: 1 },
    { fromYearsOfService: 5, notice: 2 },
    { fromYearsOfService: 10, notice: 3 },
    { fromYearsOfService: 10, fromAge: 50, notice: 4 },
    { fromYearsOfService: 10, fromAge: 55, notice: 5 },
    { fromYearsOfService: 10, fromAge: 60, notice: 6 },
  ],
};

/** Notice in the municipal sector's agreement, for both sides, from the day of the notice. */
export const noticeInMunicipalAgreement: Figure = {
  value: 3,
  unit: "months",
  source: NOTICE_AGREEMENT,
  status: "cited",
};

/** Notice in a trial period. */
export const noticeInTrialPeriod: Figure = {
  value: 14,
  unit: "days",
  source: NOTICE_AGREEMENT,
  status: "cited",
};

/** Employees of one occupation who left in a period. */
export interface Turnover {
  /** Such as `nurse` or `adviser`. */
  occupation: string;
  /** As published. */
  period: string;
  /** Percent per year of those employed. */
  leaving: number;
}

/**
 * Staff who leave the municipal sector in a year, percent, by occupation. Up to about this rate
 * a service shrinks without dismissals.
 *
 * @example norway.yearlyTurnover.rows.find((row) => row.occupation === "adviser")!.leaving // 10.2 percent
 */
export const yearlyTurnover: Table<Turnover> = {
  name: "yearly exit from the municipal sector",
  units: { leaving: "percent per year" },
  source: "https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/publisert-turnoverstatistikk/",
  status: "cited",
  rows: [
    ...tabulate<Turnover>()(
      ["occupation", "period", "leaving"],
      [
        ["all", "2017–18", 12.2],
        ["all", "2020–21", 12.8],
        ["all", "2021–22", 13.6],
        ["assistant", "2021–22", 27.6],
        ["environmental therapist (miljøterapeut)", "2021–22", 13.8],
        ["nurse", "2021–22", 13.9],
        ["health worker", "2021–22", 11.6],
        ["skilled worker", "2021–22", 10.9],
        ["adviser", "2021–22", 10.2],
        ["pedagogical leader", "2021–22", 8.8],
        ["teacher (adjunkt)", "2021–22", 7.9],
        ["teacher (adjunkt with extra education)", "2021–22", 6.6],
        ["teacher (lektor with extra education)", "2021–22", 7.7],
      ],
    ),
    {
      occupation: "all, aged 55–60",
      period: "2020–21",
      leaving: 5.2,
      source:
        "https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/turnover-i-kommuner-og-fylkeskommuner/",
    },
  ],
};

/** How fast one municipality could hire: Arendal 2016, when asked for 35 unaccompanied minors. */
export const hiringInArendal2016: FigureSet<{ readonly hired: number; readonly months: number }> = {
  name: "hiring in Arendal in 2016",
  units: { hired: "persons", months: "months" },
  source: "https://www.nrk.no/sorlandet/faerre-flyktninger-gir-hodebry-for-kommunene-1.13872737",
  status: "cited",
  values: { hired: 26, months: 3 },
};

/**
 * What agencies charged for a nurse in 2022, NOK per hour (invoices to hospitals in Finnmark). No
 * such prices are known for refugee services.
 */
export const agencyNursePrices: Table<{
  hours: "ordinary" | "eveningNightWeekend" | "overtime";
  low: number;
  high: number;
}> = {
  name: "agency prices for nurses in 2022",
  units: { low: "NOK per hour", high: "NOK per hour" },
  source: "https://sykepleien.no/2022/07/se-hva-bemanningsbyraene-fakturerer-vikarer",
  status: "cited",
  rows: [
    { hours: "ordinary", low: 640, high: 1000 },
    { hours: "eveningNightWeekend", low: 940, high: 1440 },
    { hours: "overtime", low: 1200, high: 1570 },
  ],
};

/** Pay of a travelling nurse relative to a permanent one. */
export const agencyNursePay: Figure = {
  value: 2,
  unit: "times the pay of a permanent nurse",
  source: "https://journalen.oslomet.no/2024/05/vikar-tjener-over-million",
  status: "cited",
  note: "an upper end: the source says that pay can be twice as high",
};

/** What all municipalities spent on agency staff in health and care. */
export const agencySpending: Series = {
  name: "municipal spending on agency staff",
  unit: "million NOK",
  source: "https://nyvev.nsf.no/artikkel/sykepleiervikarer-36-milliarder",
  status: "cited",
  values: [
    { year: 2012, value: 621.7 },
    ...[
      { year: 2017, value: 1056 },
      { year: 2018, value: 1155 },
    ].map((spent) => ({
      ...spent,
      source: "https://www.nsf.no/vis-artikkel/4538439/17036/Vikartjenester-for-115-",
    })),
    { year: 2021, value: 1756.2 },
    { year: 2022, value: 2629.2 },
  ],
};

const LEASE_LAW =
  "husleieloven § 9-3, by way of https://www.regjeringen.no/no/dokumenter/prop.-90-l-20222023/id2969382/?ch=14";

/** The shortest fixed term of a lease (tidsbestemt leie), in years, and what follows for empty dwellings. */
export const leaseTerms: Table<{ lease: string; years: number }> = {
  name: "lease terms",
  units: { years: "years" },
  source: LEASE_LAW,
  status: "cited",
  rows: [
    { lease: "ordinary dwelling, shortest fixed term", years: 3, note: "shorter for an objective reason" },
    { lease: "loft, basement or two-family house with the landlord in it, shortest fixed term", years: 1 },
    {
      lease: "ordinary dwelling, mean time left",
      years: 1.5,
      status: "derived",
      note: "half of the term, if leases of three years were started evenly",
    },
  ],
};

const DRAMMEN_2023 =
  "https://www.drammen.kommune.no/om-kommunen/aktuelt/skal-bosette-360-flyktninger-i-2023/";
const DRAMMEN_2022 =
  "https://www.drammen.kommune.no/om-kommunen/aktuelt/ukraina/247-flyktninger-bosatt-sa-langt/";

/** Settled persons for each dwelling, in Drammen: what was planned, and what came of it in 2022. */
export const personsPerDwelling: Series = {
  name: "persons per dwelling, Drammen",
  unit: "persons per dwelling",
  source: DRAMMEN_2023,
  status: "derived",
  values: [
    {
      year: 2022,
      value: 2.94,
      source: DRAMMEN_2022,
      note: "247 settled into 84 dwellings, if all live in those",
    },
    { year: 2023, value: 2.4, note: "150 dwellings for 360 persons" },
    { year: 2024, value: 2.5, source: DRAMMEN_PAPER, note: "100 dwellings for about 250 persons" },
  ],
};

/** Dwellings that Drammen found or meant to find. */
export const dwellingsFound: Table<{ year: number; dwellings: number; months: number }> = {
  name: "dwellings found in Drammen",
  units: { dwellings: "dwellings", months: "months" },
  source: DRAMMEN_2022,
  status: "cited",
  rows: [
    { year: 2022, dwellings: 84, months: 8, note: "by about August" },
    {
      year: 2023,
      dwellings: 12.5,
      months: 1,
      source: DRAMMEN_2023,
      status: "derived",
      note: "the middle of 10–15 needed a month",
    },
    { year: 2024, dwellings: 100, months: 12, source: DRAMMEN_PAPER, note: "what can be found in the year" },
  ],
};

/** Dwellings for refugees that the municipality owns: the rest are private leases, a buffer. Eid, 2017. */
export const municipalShareOfDwellings: Figure = {
  value: 45,
  unit: "percent",
  source: "http://www.fjordabladet.no/nyhende/2017/08/30/Redusert-busettingsbehov-15222946.ece",
  status: "derived",
  note: "the middle of 40–50",
};

/** Rent that Ringerike paid for empty dwellings (tomgangsleie) after settling 65 in 2015 and 114 in 2016. */
export const emptyDwellingsInRingerike: Figure = {
  value: 2_000_000,
  unit: "NOK over 2016–2020",
  source:
    "https://www.nettavisen.no/okonomi/kommunen-betalte-to-millioner-kroner-til-private-utleiere-for-tomme-leiligheter/f/5-95-370760",
  status: "cited",
  note: "more than this, to about twenty landlords",
};

const ALTAPOSTEN =
  "http://www.altaposten.no/lokalt/NTB/NTB_innenriks/2018/01/04/UDI-Fortsatt-usikkerhet-om-antall-asyls%C3%B8kere-i-2018-15847077.ece";

/** The state's reception centres (asylmottak): on short contracts, they followed the number of residents down. */
export const receptionCentres: Table<{ month: string; centres: number; residents?: number }> = {
  name: "reception centres",
  units: { centres: "centres", residents: "persons" },
  source: ALTAPOSTEN,
  status: "cited",
  rows: [
    { month: "2017-01", centres: 150, residents: 13_400 },
    { month: "2017-12", centres: 50, residents: 5100 },
    { month: "2018-03", centres: 27, source: "NRK, article 1.13850707" },
  ],
};
