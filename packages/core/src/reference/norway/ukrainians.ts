import type { Figure, Table } from "../figure.js";

const SSB_2022 =
  "https://www.ssb.no/befolkning/innvandrere/statistikk/personer-med-flyktningbakgrunn/artikler/nesten-atte-av-ti-nyankomne-flyktninger-er-fra-ukraina";

/** Ukrainians settled in 2022 by sex: the median man is a boy of 18. */
export const ukrainianSexAndAge2022: Table<{ sex: "female" | "male"; persons: number; medianAge: number }> = {
  name: "Ukrainians settled in 2022 by sex",
  units: { persons: "persons", medianAge: "years of age" },
  source: SSB_2022,
  status: "cited",
  note: "by Statistics Norway's definition, not IMDi's",
  rows: [
    { sex: "female", persons: 18_400, medianAge: 34 },
    { sex: "male", persons: 10_600, medianAge: 18 },
  ],
};

const dagsavisen2024 = {
  unit: "percent",
  source:
    "https://www.dagsavisen.no/nyheter/innenriks/2024/01/12/ny-imdi-rapport-en-av-tre-ukrainske-flyktninger-vil-bli-boende-i-norge/",
  status: "cited",
  note: "of those with protection in 2023",
} as const;

/** Who those with temporary protection are, and how many hold it. */
export const ukrainians = {
  women2023: { ...dagsavisen2024, value: 60 },
  workingAge2023: {
    ...dagsavisen2024,
    value: 66.7,
    note: "two in three are 18–65, of those with protection in 2023",
  },
  higherEducation2023: { ...dagsavisen2024, value: 59 },
  over66AmongSettled: {
    value: 4,
    unit: "percent",
    source: "https://github.com/Samarbeidsdesken/p02-ukraina (app.py at fc298da7)",
    status: "cited",
    note: "about 4 by the source, settled 2022–2024",
  },
  youngMenInSeptember2025: {
    value: 700,
    unit: "persons registered in the month",
    source: "https://www.dagsavisen.no/nyheter/stor-okning-i-ukrainske-flyktninger/9983855",
    status: "cited",
    note: "more than 700 men of 18–22, where it had been about 100 a month before Ukraine let them leave",
  },
  grantedByFebruary2025: {
    value: 88_500,
    unit: "persons",
    source: "https://grannar.no/2025/02/berre-ein-av-ti-ukrainarar-vil-tilbake-etter-krigen/",
    status: "cited",
    note: "granted so far, not those who are still there",
  },
  holdingInJanuary2026: {
    value: 83_000,
    unit: "persons",
    source:
      "https://www.forskning.no/flyktninger-krig-og-fred-oslomet/kun-1-av-10-ukrainere-vil-tilbake/2605879",
    status: "cited",
    note: "about 83 000 by the source",
  },
} as const satisfies Readonly<Record<string, Figure>>;
