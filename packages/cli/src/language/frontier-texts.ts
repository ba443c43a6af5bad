import type { AdjustmentSpeed, Announced } from "@glidepath/core";

const en = {
  lengthsValue: "Write whole years from 1 to 50 separated by commas, for instance 1,2,4.",
  choicesValue: (choices: string) => `Write some of ${choices}, separated by commas.`,
  twice: (value: string) => `${value} stands there twice. Name each once.`,

  asked: (p: { policy: string; from: string; ends: string; years: string; percent: string }) =>
    `Which ramps like ${p.policy}, from ${p.from} to ${p.ends} persons, are on the frontier of net over ${p.years} on ` +
    `average and in the worst ${p.percent} of worlds?`,
  speeds: {
    slow: "When services adjust slowly",
    asGiven: "At the speeds that the scenario allows for",
    fast: "When services adjust fast",
  } satisfies Record<AdjustmentSpeed, string>,
  allSpeeds: "However fast services adjust",
  oneSpeed: "Of the plans tried",
  announced: { yearly: "yearly", ahead: "ahead" } satisfies Record<Announced, string>,
  plan: (years: number, announced: string) => `${years === 1 ? "at once" : `${years} years`}, ${announced}`,
  planTo: (plan: string, persons: string) => `${plan}, to ${persons}`,

  onFrontier: (p: { speed: string; plans: string; dominated: number; open: string }) =>
    `${p.speed}, ${p.plans === "" ? "no plan is surely on the frontier" : `on the frontier surely: ${p.plans}`}` +
    `${p.open === "" ? "" : `; perhaps: ${p.open}`}${p.dominated === 0 ? "." : `; ${p.dominated} dominated.`}`,
  asManyHead: (least: string, most: string) =>
    `But they settle from ${least} to ${most} people. Where only a plan that settles at least as many can dominate:`,
  tooFew: (runs: string) =>
    `So few worlds cannot tell the worst apart: of ${runs} too few are in the tail, and none is called dominated. Write --runs 2000.`,
  open: "What is perhaps on the frontier more worlds may tell: --runs.",

  tableHead: (speed: string, millions: string) => `${speed} (amounts in ${millions})`,
  figures: (figures: string) => `Set for it: ${figures}. A condition, not a choice.`,
  frontierFinding: "On average and in the worst worlds",
  heatFinding: "Net on average, by length and announcement",
  years: "years of the ramp",
  when: "announced",
  planHead: "plan",
  net: "net",
  worst: (percent: string) => `worst ${percent}`,
  people: "people",
  letGo: "let go",
  chance: "chance",
  frontier: "frontier?",
  asMany: "as many?",
  standings: { efficient: "yes", perhaps: "perhaps", dominated: "no" },
  about: (p: { worlds: string; percent: string; deficit: string; plan: string }) =>
    `All in the same ${p.worlds} worlds. people: settled over ${p.plan}. let go: what the capacity given ` +
    `notice costs in a year. chance: that ${p.deficit}. frontier?: no where another plan is surely better both on ` +
    "average and in the worst worlds; as many?: the same where only plans that settle at least as many count. " +
    `What is told holds all together with ${p.percent} confidence.`,
  moneyAlone: (sentence: string) => `This weighs money alone: ${sentence}`,
};

const nb: typeof en = {
  lengthsValue: "Skriv hele år fra 1 til 50 med komma mellom, for eksempel 1,2,4.",
  choicesValue: (choices) => `Skriv noen av ${choices}, med komma mellom.`,
  twice: (value) => `${value} står der to ganger. Oppgi hver én gang.`,

  asked: (p) =>
    `Hvilke nedtrappinger lik ${p.policy}, fra ${p.from} til ${p.ends} personer, ligger på fronten for netto over ${p.years} i ` +
    `gjennomsnitt og i de ${p.percent} dårligste forløpene?`,
  speeds: {
    slow: "Når tjenestene tilpasser seg langsomt",
    asGiven: "Med de hastighetene scenariet åpner for",
    fast: "Når tjenestene tilpasser seg raskt",
  },
  allSpeeds: "Uansett hvor raskt tjenestene tilpasser seg",
  oneSpeed: "Av planene som er prøvd",
  announced: { yearly: "årlig", ahead: "i forkant" },
  plan: (years, announced) => `${years === 1 ? "straks" : `${years} år`}, ${announced}`,
  planTo: (plan, persons) => `${plan}, til ${persons}`,

  onFrontier: (p) =>
    `${p.speed}, ${p.plans === "" ? "ligger ingen plan sikkert på fronten" : `ligger sikkert på fronten: ${p.plans}`}` +
    `${p.open === "" ? "" : `; kanskje: ${p.open}`}${p.dominated === 0 ? "." : `; ${p.dominated} dominert.`}`,
  asManyHead: (least, most) =>
    `Men de bosetter fra ${least} til ${most} personer. Der bare en plan som bosetter minst like mange, kan dominere:`,
  tooFew: (runs) =>
    `Så få forløp kan ikke skille de dårligste: av ${runs} er for få i halen, og ingen plan kalles dominert. Skriv --runs 2000.`,
  open: "Det som kanskje ligger på fronten, kan flere forløp avgjøre: --runs.",

  tableHead: (speed, millions) => `${speed} (beløp i ${millions})`,
  figures: (figures) => `Satt for dette: ${figures}. En forutsetning, ikke et valg.`,
  frontierFinding: "I gjennomsnitt og i de dårligste forløpene",
  heatFinding: "Netto i gjennomsnitt, etter lengde og når den er kjent",
  years: "år nedtrappingen tar",
  when: "kjent",
  planHead: "nedtrapping",
  net: "netto",
  worst: (percent) => `verste ${percent}`,
  people: "bosatte",
  letGo: "oppsagt",
  chance: "risiko",
  frontier: "front?",
  asMany: "antall?",
  standings: { efficient: "ja", perhaps: "kanskje", dominated: "nei" },
  about: (p) =>
    `Alle i de samme ${p.worlds} forløpene. bosatte: i ${p.plan}. oppsagt: hva kapasiteten som sies opp, ` +
    `koster i året. risiko: sannsynligheten for at ${p.deficit}. front?: nei der en annen plan sikkert er bedre både i ` +
    "gjennomsnitt og i de dårligste forløpene; antall?: det samme der bare planer som bosetter minst like mange, teller. " +
    `Det som er avgjort, holder samlet med ${p.percent} sikkerhet.`,
  moneyAlone: (sentence) => `Dette veier penger alene: ${sentence}`,
};

/** The frontier of plans. */
export const frontierTexts = { en, nb };
