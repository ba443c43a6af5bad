// Sources that several files of this folder cite.

/** Requested, decided and settled by municipality, from IMDi (the state's directorate of integration). */
export const IMDI_MUNICIPAL_TABLE =
  "IMDi's municipal table of requested, decided and settled (bosatt_anmodede), by way of https://github.com/evensrii/Telemark at 2f2c2110";

/** Sums and shares computed over that table. */
export const COMPUTED_FROM_IMDI_TABLE =
  "computed from IMDi's municipal table of requested, decided and settled 1995–2023 (via github.com/evensrii/Telemark)";

/** IMDi's counts of 2022–2024, as received and published by a newsroom of regional papers. */
export const SAMARBEIDSDESKEN_COUNTS =
  "IMDi's municipal counts received 13 November 2024, by way of https://github.com/Samarbeidsdesken/p02-ukraina at fc298da7 (app_flyktninger_oppsummert.xlsx)";

/** The fact box of the same project that retells IMDi's grant rates for 2024. */
export const SAMARBEIDSDESKEN_RATES =
  "https://github.com/Samarbeidsdesken/p02-ukraina (app.py at 5ccc8f9 of 8 March 2024, retelling IMDi's page)";

/** The committee paper on settlement in 2024 (sak om bosetting av flyktninger). */
export const DRAMMEN_PAPER = "Drammen kommune, Hovedutvalg arbeid, aktivitet og inkludering, 31 January 2024";

export const SECONDARY_IMDI_2026 = "secondary source quoting IMDi (2026)";

export const IMDI_RATES_2017 =
  "https://www.imdi.no/planlegging-og-bosetting/kommunens-arbeid/bosetting-og-kommuneokonomi/ (as it stood in 2017)";

export const KS_BUDGET_2023 =
  "https://www.ks.no/fagomrader/okonomi/statsbudsjettet-2023/kan-bli-vanskelig-a-bosette-flyktninger/";

export const UNHCR_SERIES =
  "UNHCR Refugee Data Finder, new first-instance applications, by way of https://github.com/PopulationStatistics/refugees v2025.12.1";

export const EUROSTAT_SERIES =
  "Eurostat migr_asyappctza (rounded to 5), by way of https://github.com/iom/gdidata";
