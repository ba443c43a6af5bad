import type { Series } from "../figure.js";
import { AMOUNTS_2019, AMOUNTS_2020, AMOUNTS_2022, AMOUNTS_2024, KRONOBERG_2018 } from "./sources.js";

const RISE_2016 =
  "https://www.regeringen.se/artiklar/2015/09/hojd-schablonersattning-till-kommunerna-och-borttagande-av-prestationsbaserad-ersattning/";
const RISE_2019 =
  "https://www.regeringen.se/pressmeddelanden/2018/12/hojd-ersattning-till-kommunerna-for-mottagandet-av-nyanlanda/";
const ORDINANCE_2021 = "SFS 2020:1247, 11 § of the ordinance (2010:1122), in force from 1 January 2021";
const CURRENT_PAGE =
  "https://www.migrationsverket.se/Andra-aktorer/Kommuner/Statlig-ersattning/Ersattning-for-personer-med-uppehallstillstand-som-betalas-ut-utan-ansokan.html";

/** How the grant is spread over time. */
export const establishmentGrantMonths = {
  value: 24,
  unit: "months from the month after reception",
  source: CURRENT_PAGE,
  status: "cited",
  note: "in part payments; shared between municipalities if the person moves within them",
} as const;

const common = {
  unit: "SEK per person over 24 months",
  source: AMOUNTS_2019,
  status: "cited",
  note: "by year of reception: whoever was received before a rise keeps the older amount",
} as const;

const proposed2016 = { source: RISE_2016, note: "the amount proposed in the budget for 2016" } as const;
const before2016 = {
  source: RISE_2016,
  note: "the amount before the rise of 2016; beside it stood a payment by results, abolished with the rise",
} as const;
const latest = {
  source: `${CURRENT_PAGE}; ${AMOUNTS_2024}`,
  note: "the page read does not show its year: it is of 2023 or 2024, and the amounts of 2024 are those of 2023. Ages: under 66, and 66 and over",
} as const;

/**
 * The Swedish standard payment for a newcomer with a residence permit (schablonersättning for
 * mottagande av nyanlända), by year of reception, 2015–2024. It does not depend on places or on
 * decisions: it follows the person for 24 months, then ends. The age limit was 65 until 2022, and 66
 * with the amounts of 2023 and 2024. Read it with `valueIn`.
 *
 * @example valueIn(sweden.establishmentGrant.younger, 2021)?.value // 149600 SEK
 */
export const establishmentGrant = {
  /** Those below the age limit, children too. */
  younger: {
    ...common,
    name: "establishment grant, under 65",
    values: [
      { ...before2016, year: 2015, value: 83_100 },
      { ...proposed2016, year: 2016, value: 125_000 },
      {
        year: 2017,
        value: 126_400,
        source: RISE_2019,
        status: "derived",
        note: "133 200 in 2018 less the rise of 6 800 from 2017",
      },
      { year: 2018, value: 133_200, source: KRONOBERG_2018 },
      { year: 2019, value: 142_600 },
      { year: 2020, value: 146_100, source: AMOUNTS_2020 },
      { year: 2021, value: 149_600, source: ORDINANCE_2021 },
      { year: 2022, value: 151_800, source: AMOUNTS_2022 },
      { ...latest, year: 2023, value: 165_000 },
      { ...latest, year: 2024, value: 165_000 },
    ],
  },
  /** Those at or above it. */
  older: {
    ...common,
    name: "establishment grant, 65 and over",
    values: [
      { ...before2016, year: 2015, value: 52_000 },
      { ...proposed2016, year: 2016, value: 78_200 },
      {
        year: 2017,
        value: 79_100,
        source: RISE_2019,
        status: "derived",
        note: "80 300 in 2018 less the rise of 1 200 from 2017",
      },
      { year: 2018, value: 80_300, source: KRONOBERG_2018 },
      { year: 2019, value: 82_100 },
      { year: 2020, value: 82_100, source: AMOUNTS_2020 },
      { year: 2021, value: 84_000, source: ORDINANCE_2021 },
      { year: 2022, value: 85_200, source: AMOUNTS_2022 },
      { ...latest, year: 2023, value: 92_600 },
      { ...latest, year: 2024, value: 92_600 },
    ],
  },
} as const satisfies Readonly<Record<"younger" | "older", Series>>;
