import type { Language } from "../words/language.js";

const en = {
  nation: "Norway",
  coverage: (year: number, over?: number) =>
    `grant over cost, ${year}${over === undefined ? "" : ` (published: over ${over} %)`}`,
  survey: (year: number) => `five-year cost, survey of 2016 in ${year} prices`,
  /** Of what core checks. */
  checks: {} as Readonly<Record<string, string>>,
};

const nb: typeof en = {
  nation: "Norge",
  coverage: (year, over) =>
    `tilskudd over kostnad, ${year}${over === undefined ? "" : ` (publisert: over ${over} %)`}`,
  survey: (year) => `femårskostnad, undersøkelsen for 2016 i ${year}-priser`,
  checks: {
    "trigger the grant": "utløser tilskuddet",
    "of them in year 4 or 5": "av dem i år 4 eller 5",
    "under five years here": "under fem år her",
  },
};

/** What rows are called whose names stand in no scenario. */
export const rowWords: Readonly<Record<Language, typeof en>> = { en, nb };
