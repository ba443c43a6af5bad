const en = {
  progress: "{bar} {percentage} % of {total} worlds so far, {eta_formatted} left",
  nothingKept: "Nothing was kept. With --resume <file> an analysis can be interrupted and resumed.",
  goesOn: (path: string) => `What is done stands in ${path}: the same command goes on from there.`,
  found: (path: string, trials: number) =>
    `${path} holds ${trials === 1 ? "one piece" : `${trials} pieces`} of work that need not be done again.`,
  damaged: (path: string, lines: number) =>
    `${path} has ${lines === 1 ? "one damaged line" : `${lines} damaged lines`}, as after a crash: what stood there is done again.`,

  unreadable: (path: string, why: string) => `--resume: ${path} cannot be read: ${why}`,
  noJournal: (path: string) =>
    `--resume: ${path} is there already and is no journal of an analysis, so nothing was written to it. ` +
    "Name a file that is not there yet, or one that --resume has begun.",
  ofAnother: (p: { path: string; what: string; found: string; expected: string }) =>
    `--resume: ${p.path} is the journal of another analysis: ${p.what} is "${p.found}" there and "${p.expected}" here. ` +
    "Name another file, or go on with the command that began it.",
  parts: {
    formatVersion: "the version of its form",
    glidepath: "the version of Glidepath",
    node: "the major version of Node.js",
    command: "the command",
    scenario: "the scenario",
    seed: "the seed",
  },
  scenarioChanged: (path: string) =>
    `--resume: ${path} is the journal of a scenario of the same name that says something else, or has changed since. ` +
    "Name another file, or undo the change.",
};

const nb: typeof en = {
  progress: "{bar} {percentage} % av {total} forløp så langt, {eta_formatted} igjen",
  nothingKept: "Ingenting er tatt vare på. Med --resume <file> kan en analyse avbrytes og gjenopptas.",
  goesOn: (path) => `Det som er gjort, står i ${path}: samme kommando fortsetter derfra.`,
  found: (path, trials) =>
    `${path} har ${trials === 1 ? "én bit" : `${trials} biter`} av arbeidet, som ikke trenger å gjøres på nytt.`,
  damaged: (path, lines) =>
    `${path} har ${lines === 1 ? "én skadet linje" : `${lines} skadede linjer`}, som etter et avbrudd midt i skrivingen: ` +
    "det som stod der, gjøres på nytt.",

  unreadable: (path, why) => `--resume: ${path} kan ikke leses: ${why}`,
  noJournal: (path) =>
    `--resume: ${path} finnes allerede og er ikke journalen til en analyse, så ingenting er skrevet til den. ` +
    "Oppgi en fil som ikke finnes ennå, eller en som --resume har begynt på.",
  ofAnother: (p) =>
    `--resume: ${p.path} er journalen til en annen analyse: ${p.what} er «${p.found}» der og «${p.expected}» her. ` +
    "Oppgi en annen fil, eller fortsett med kommandoen som begynte på den.",
  parts: {
    formatVersion: "versjonen av filformatet",
    glidepath: "versjonen av Glidepath",
    node: "hovedversjonen av Node.js",
    command: "kommandoen",
    scenario: "scenariet",
    seed: "frøet",
  },
  scenarioChanged: (path) =>
    `--resume: ${path} er journalen til et scenario med samme navn og annet innhold, eller scenariet er endret siden. ` +
    "Oppgi en annen fil, eller gjør om endringen.",
};

/** What is said while a long analysis is conducted, and of its journal. */
export const studyTexts = { en, nb };
