import type { Stage, Status } from "@glidepath/core";

const stages: Readonly<Record<Stage, string>> = {
  need: "national need",
  requests: "the state's requests",
  decision: "the decision",
  settlement: "who settles",
  people: "people and stays",
  grants: "grants",
  services: "services",
  dwellings: "dwellings",
  money: "prices and fund",
};
const statuses: Readonly<Record<Status, string>> = {
  cited: "cited",
  derived: "derived",
  assumed: "assumed",
  own: "own",
};

const en = {
  howSure: "How sure is this?",
  made: (worlds: string, seed: string) => `${worlds} worlds simulated in all, seed ${seed}.`,
  stages,
  statuses,
};

const nb: typeof en = {
  howSure: "Hvor sikkert er dette?",
  made: (worlds, seed) => `${worlds} forløp simulert i alt, frø ${seed}.`,
  stages: {
    need: "nasjonalt behov",
    requests: "anmodningene",
    decision: "vedtaket",
    settlement: "hvem som bosettes",
    people: "folk og botid",
    grants: "tilskudd",
    services: "tjenester",
    dwellings: "boliger",
    money: "priser og fond",
  },
  statuses: { cited: "fra kilde", derived: "avledet", assumed: "antatt", own: "eget" },
};

/** What all analyses say. */
export const analysisWords = { en, nb };
