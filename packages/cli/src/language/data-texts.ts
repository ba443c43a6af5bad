import type { FigureCountry } from "@glidepath/core/reference";

const en = {
  countries: {
    norway: "Norway",
    nordic: "Nordic countries",
    sweden: "Sweden",
    denmark: "Denmark",
  } satisfies Record<FigureCountry, string>,
  kinds: {
    figure: "figure",
    figures: "figures",
    series: "series",
    rule: "rule",
    table: "table",
    set: "set",
    forecasts: "forecasts",
  },
  /** How a figure is known; the letter stands for it behind the status of most. */
  heads: ["name", "years", "unit", "status", "source"],
  country: (p: { country: string; entries: number; numbers: number }) =>
    `${p.country}: ${counted(p.entries, "entry", "entries")}, ${p.numbers} numbers`,
  numbers: (count: number) => counted(count, "number", "numbers"),
  in: (units: string) => `in ${units}`,
  abolishedFrom: (from: string) => `abolished from ${from}`,
  abolished: "abolished",
  legend:
    "Status: cited was read in a source, derived computed from such, assumed chosen without evidence that settles it. " +
    "+d: some of its numbers are derived; +a: some are assumed. " +
    "glidepath data --figure <path> prints the numbers of an entry with all sources and notes.",
  sources: "Sources",
  notes: "Notes",
  missing: "What is missing",
  instead: (instead: string, where: string) => `Instead: ${instead} (${where})`,
  noSuchEntry: (path: string, guesses: readonly string[]) =>
    `--figure: there is no entry "${path}".` +
    `${guesses.length === 0 ? "" : ` Did you mean ${guesses.join(" or ")}?`}` +
    ' Paths are like "norway.municipalDeflator"; glidepath data lists them all.',
  nothingFound: (text: string, country: string | undefined) =>
    `No entry${country === undefined ? "" : ` of ${country}`} holds ${text}. Try fewer or shorter words.`,
};

const nb: typeof en = {
  countries: { norway: "Norge", nordic: "Nordiske land", sweden: "Sverige", denmark: "Danmark" },
  kinds: {
    figure: "tall",
    figures: "flere tall",
    series: "tidsserie",
    rule: "regel",
    table: "tabell",
    set: "tallsett",
    forecasts: "prognoser",
  },
  heads: ["navn", "år", "enhet", "grunnlag", "kilde"],
  country: (p) => `${p.country}: ${counted(p.entries, "oppføring", "oppføringer")}, ${p.numbers} tall`,
  numbers: (count) => `${count} tall`,
  in: (units) => `i ${units}`,
  abolishedFrom: (from) => `opphevet fra ${from}`,
  abolished: "opphevet",
  legend:
    "Grunnlag: «fra kilde» er lest i en kilde, «utledet» er beregnet av slike tall, «antatt» er valgt uten kunnskap som avgjør det. " +
    "+u: noen av tallene er utledet; +a: noen er antatt. " +
    "glidepath data --figure <path> viser tallene i en oppføring med alle kilder og merknader. " +
    "Navn, enheter, kilder og merknader står slik de er skrevet, på engelsk.",
  sources: "Kilder",
  notes: "Merknader",
  missing: "Dette mangler",
  instead: (instead, where) => `I stedet: ${instead} (${where})`,
  noSuchEntry: (path, guesses) =>
    `--figure: det finnes ingen oppføring «${path}».` +
    `${guesses.length === 0 ? "" : ` Mente du ${guesses.join(" eller ")}?`}` +
    " Stier er som «norway.municipalDeflator»; glidepath data viser alle.",
  nothingFound: (text, country) =>
    `Ingen oppføring${country === undefined ? "" : ` under ${country}`} inneholder ${text}. Prøv færre eller kortere ord.`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The published figures that come with the program. */
export const dataTexts = { en, nb };
