const en = {
  canBeUsed: (scenario: string) => `${scenario}: this scenario can be used.`,
  policies: (names: readonly string[]) => `Policies: ${names.length === 0 ? "none" : names.join(", ")}.`,
  restsOn: "What its numbers rest on",
  /** What a status means. */
  status: {
    cited: "read in a published source",
    derived: "computed from published figures",
    assumed: "chosen without evidence that settles it",
    own: "the municipality's own, or without a status",
  },
  drawnAnew: (count: number) => `; ${count} drawn anew in each world`,
  itsOwn: "Assumed of the municipality itself: put in its own numbers first",
  together: "Drawn together (rank correlation)",
  pair: (one: string, other: string) => `${one} and ${other}`,
  rank: (rank: number, pair: string) => `rank ${rank} between ${pair}`,
  nothingAssumed: "Nothing is marked as assumed.",
  assumed: "What is assumed",
};

const nb: typeof en = {
  canBeUsed: (scenario) => `${scenario}: dette scenariet kan brukes.`,
  policies: (names) => `Alternativer: ${names.length === 0 ? "ingen" : names.join(", ")}.`,
  restsOn: "Hva tallene bygger på",
  status: {
    cited: "lest i en publisert kilde",
    derived: "beregnet av publiserte tall",
    assumed: "valgt uten kunnskap som avgjør det",
    own: "kommunens egne, eller uten status",
  },
  drawnAnew: (count) => `; ${count} trekkes på nytt i hvert forløp`,
  itsOwn: "Antatt om kommunen selv: sett inn dens egne tall først",
  together: "Trekkes sammen (rangkorrelasjon)",
  pair: (one, other) => `${one} og ${other}`,
  rank: (rank, pair) => `rangkorrelasjon ${rank} mellom ${pair}`,
  nothingAssumed: "Ingenting er merket som antatt.",
  assumed: "Dette er antatt",
};

/** What a scenario that can be used rests on. */
export const checkTexts = { en, nb };
