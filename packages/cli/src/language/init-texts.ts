const en = {
  // The dialogue.
  intro:
    "Questions about the municipality. Enter alone takes what stands in brackets; all of it can be changed in the file.",
  whichMunicipality: "Which municipality?",
  whichCountry: "In which country, norway or sweden? For Sweden there is only the case of 2017.",
  norway: "norway",
  isNearestMeant: (name: string, nearest: string) =>
    `No figures are published here of ${name}, but of ${nearest}. Is ${nearest} meant?`,
  yes: "yes",
  neitherYesNorNo: (text: string) => `"${text}" is neither yes nor no. Write one of them.`,
  firstYear: (published: string) =>
    `First plan year: the first whose number is still open. The persons settled in the five years before it are needed.${published}`,
  knownTo: (municipality: string, year: number) => ` Of ${municipality} they are known to ${year}.`,
  settledBefore: (p: { example: string; guessed: string; unknown: string }) =>
    `Persons settled in each of the five years before the plan; write those that differ, such as ${p.example}.${p.guessed}${p.unknown}`,
  yearAssumed: (year: number, note: string | undefined) => ` ${year} is assumed: ${note}.`,
  neededYears: (years: string) => ` Not known, and needed: ${years}.`,
  stillMissing: (years: string, example: string) =>
    `${years} is still missing. Write ${example} with its number.`,
  requestedBefore: (first: number | undefined, last: number | undefined) =>
    `Persons that the state asked for in each year, ${first} to ${last}; for years that are not known, none.`,
  decidedBefore: (first: number | undefined, last: number | undefined) =>
    `Persons that the municipality decided to settle, ${first} to ${last}; for years that are not known, none.`,
  none: "none",
  asked: (year: number) => `Persons that the state asks for in ${year}.`,
  notKnownDrawn: "not known, drawn",
  from: (year: number) => `Where a gradual change starts: persons to settle in ${year}.`,
  to: "Where it ends, and where a sharp change goes at once: persons a year.",
  years: "Over how many years the gradual change goes, the first and the last included.",
  afterPlan: (year: number) =>
    `Persons to settle in every year after the plan (from ${year} on), whatever was decided before.`,
  dwellingsOwned: "Dwellings that the municipality owns for settlement; the rest are leased.",
  dwellingsPerYear: "Further dwellings that can be found in a year. Nobody settles without one.",
  fund: "The reserve fund when the plan starts, NOK.",
  fundLater: "0, to be put in later",
  published: "published",
  anythingFrom: (min: number | undefined, max: number | undefined) => `anything from ${min} to ${max}`,
  madeUp: "made up, in proportion to the persons settled",
  caseAsked: (year: number) => `Newcomers assigned to the municipality in ${year}.`,
  caseAfterPlan: "Newcomers in every year after the plan.",
  caseDwellingsOwned: "Dwellings that the municipality owns for settlement.",
  caseDwellingsPerYear: "Further dwellings that can be found in a year.",
  caseFund: "The reserve fund when the plan starts, SEK.",
  minors: (p: { first: number | undefined; last: number | undefined; published: string }) =>
    `Unaccompanied minors settled in each year, ${p.first} to ${p.last}, if they are to be told apart: ` +
    `all five years, 0 where there were none.${p.published}`,
  minorsPublished: (counts: string) => ` Published: ${counts}.`,
  inYear: (persons: number, year: number) => `${persons} in ${year}`,
  notApart: "not told apart",
  minorsMissing: (years: string) => `${years} is still missing. Write 0 where there were none.`,
  answersEnded: "The answers ended too soon, and nothing was written. Try again.",
  nobodyToAsk: "There is nobody to ask.",

  // What is said in the end.
  nothingAssumed: (municipality: string) => `Nothing is assumed of ${municipality} itself.`,
  assumedOf: (municipality: string) =>
    `Assumed of ${municipality} itself, so put in your own (the file says TO FILL IN there):`,
  assumedNow: (p: { key: string; what: string; standsIn: string }) =>
    `${p.key}: ${p.what}. Now ${p.standsIn}.`,
  written: (p: { path: string; name: string; years: string }) =>
    `${p.path} is written: ${p.name}, plan years ${p.years}.`,
  next: "Next:",
  theScenario: "The scenario",

  // What cannot be used.
  noCountry: (p: { where: string; text: string; hint: string; known: string }) =>
    `${p.where}No scenario can be started for "${p.text}".${p.hint} Write ${p.known}.`,
  or: (one: string, other: string) => `${one} or ${other}`,
  nameMissing: (where: string) => `${where}A name is missing. Write one, such as Hamar.`,
  noName: (where: string, name: string, most: number) =>
    `${where}"${name}" is no name of a municipality. Write letters, at most ${most}, such as Hamar.`,
  noNumber: (p: { where: string; text: string; least: number; most: number; example: number }) =>
    `${p.where}"${p.text}" cannot stand here. Write a whole number from ${p.least} to ${p.most}, such as ${p.example}.`,
  noPair: (where: string, pair: string) =>
    `${where}"${pair}" is no pair of a year and a number. ` +
    "Write them with a colon, and commas between pairs: 2022:148,2023:212.",
  yearTwice: (where: string, year: string) => `${where}${year} stands there twice. Give each year once.`,
  notForSweden: (option: string) =>
    `${option} is for Norway: in Sweden newcomers are assigned by law, and the policies are about minors. Leave it out.`,
  firstYearOfSweden: (year: number, only: number) =>
    `--first-year: ${year} cannot be for Sweden, whose one case is a change of the law in ${only}. Leave it out.`,
  firstYearOfNorway: (year: number, earliest: number, latest: number) =>
    `--first-year: ${year} cannot be for Norway. Write a year from ${earliest} to ${latest}.`,
  notBeforePlan: (p: { option: string; year: number; first: number | undefined; last: number | undefined }) =>
    `${p.option}: ${p.year} is not one of the five years before the plan, ${p.first} to ${p.last}. ` +
    "Leave it out, or give another --first-year.",
  nobodyNamed:
    "--municipality: there is nobody to ask and no name is given. Write --municipality Hamar, or run it in a terminal.",
  settledUnknown: (years: string, example: string) =>
    `--settled: the persons settled in ${years} are not known, and the five years before the plan are ` +
    `needed. Write --settled ${example} with their numbers.`,
  nothingPublished: (p: { name: string; hint: string; example: string }) =>
    `--settled: no figures are published here of "${p.name}".${p.hint}` +
    ` Write the persons settled in the five years before the plan: --settled ${p.example} with their numbers.`,
  nearestIfNot: (nearest: string) => ` Did you mean "${nearest}"? If not:`,
  notYaml: (path: string, endings: string) =>
    `${path}: a commented scenario is YAML. Let the name end in ${endings}.`,
  noFolder: (path: string, folder: string) =>
    `${path}: there is no folder ${folder}. Make it, or name another file.`,
  isFolder: (path: string) => `${path} is a folder. Name a file in it.`,
  isThere: (path: string) =>
    `${path} is there already and is not overwritten. Name another file, or write --force to replace it.`,
  notLookedAt: (path: string, why: string) => `${path} cannot be looked at: ${why}. Name another file.`,
};

const nb: typeof en = {
  intro: "Spørsmål om kommunen. Enter alene tar det som står i klammer; alt kan endres i filen etterpå.",
  whichMunicipality: "Hvilken kommune?",
  whichCountry: "I hvilket land, Norge eller Sverige? For Sverige finnes bare eksempelet fra 2017.",
  norway: "Norge",
  isNearestMeant: (name, nearest) =>
    `Her er det ingen publiserte tall for ${name}, men for ${nearest}. Er det ${nearest} du mener?`,
  yes: "ja",
  neitherYesNorNo: (text) => `«${text}» er verken ja eller nei. Skriv ett av dem.`,
  firstYear: (published) =>
    `Første planår: det første der tallet ennå ikke er bestemt. Antallet bosatte i de fem årene før må være med.${published}`,
  knownTo: (municipality, year) => ` For ${municipality} er de kjent til og med ${year}.`,
  settledBefore: (p) =>
    `Bosatte personer i hvert av de fem årene før planen; skriv dem som avviker, for eksempel ${p.example}.${p.guessed}${p.unknown}`,
  yearAssumed: (year, note) => ` ${year} er antatt: ${note}.`,
  neededYears: (years) => ` Ikke kjent, og må oppgis: ${years}.`,
  stillMissing: (years, example) => `${years} mangler fortsatt. Skriv ${example} med riktig tall.`,
  requestedBefore: (first, last) =>
    `Personer staten anmodet om i hvert år, ${first} til ${last}; år som ikke er kjent, utelates.`,
  decidedBefore: (first, last) =>
    `Personer kommunen vedtok å bosette, ${first} til ${last}; år som ikke er kjent, utelates.`,
  none: "ingen",
  asked: (year) => `Personer staten anmoder om i ${year}.`,
  notKnownDrawn: "ikke kjent, trekkes",
  from: (year) => `Der en gradvis endring begynner: personer som skal bosettes i ${year}.`,
  to: "Der den ender, og dit en brå endring går med én gang: personer i året.",
  years: "Over hvor mange år den gradvise endringen går, det første og det siste medregnet.",
  afterPlan: (year) =>
    `Personer som skal bosettes i hvert år etter planen (fra ${year}), uansett hva som er vedtatt før.`,
  dwellingsOwned: "Boliger som kommunen eier til bosetting; resten leies.",
  dwellingsPerYear: "Flere boliger som kan skaffes i løpet av et år. Ingen bosettes uten bolig.",
  fund: "Disposisjonsfondet når planen begynner, i kroner.",
  fundLater: "0, settes inn senere",
  published: "publisert",
  anythingFrom: (min, max) => `noe mellom ${min} og ${max}`,
  madeUp: "oppdiktet, i forhold til antallet bosatte",
  caseAsked: (year) => `Nyankomne som anvises til kommunen i ${year}.`,
  caseAfterPlan: "Nyankomne i hvert år etter planen.",
  caseDwellingsOwned: "Boliger som kommunen eier til bosetting.",
  caseDwellingsPerYear: "Flere boliger som kan skaffes i løpet av et år.",
  caseFund: "Disposisjonsfondet når planen begynner, SEK.",
  minors: (p) =>
    `Enslige mindreårige bosatt i hvert år, ${p.first} til ${p.last}, hvis de skal skilles ut: ` +
    `alle fem år, 0 der det ikke var noen.${p.published}`,
  minorsPublished: (counts) => ` Publisert: ${counts}.`,
  inYear: (persons, year) => `${persons} i ${year}`,
  notApart: "skilles ikke ut",
  minorsMissing: (years) => `${years} mangler fortsatt. Skriv 0 der det ikke var noen.`,
  answersEnded: "Svarene tok slutt for tidlig, og ingenting ble skrevet. Prøv igjen.",
  nobodyToAsk: "Det er ingen å spørre.",

  nothingAssumed: (municipality) => `Ingenting er antatt om ${municipality} selv.`,
  assumedOf: (municipality) =>
    `Antatt om ${municipality} selv, så sett inn egne tall (i filen står det FYLL INN der):`,
  assumedNow: (p) => `${p.key}: ${p.what}. Nå: ${p.standsIn}.`,
  written: (p) => `${p.path} er skrevet: ${p.name}, planårene ${p.years}.`,
  next: "Neste skritt:",
  theScenario: "Scenariet",

  noCountry: (p) => `${p.where}Det kan ikke lages et scenario for «${p.text}».${p.hint} Skriv ${p.known}.`,
  or: (one, other) => `${one} eller ${other}`,
  nameMissing: (where) => `${where}Navnet mangler. Skriv det, for eksempel Hamar.`,
  noName: (where, name, most) =>
    `${where}«${name}» er ikke navnet på en kommune. Skriv bokstaver, høyst ${most}, for eksempel Hamar.`,
  noNumber: (p) =>
    `${p.where}«${p.text}» kan ikke stå her. Skriv et heltall fra ${p.least} til ${p.most}, for eksempel ${p.example}.`,
  noPair: (where, pair) =>
    `${where}«${pair}» er ikke et årstall og et antall. ` +
    "Skriv dem med kolon, og med komma mellom parene: 2022:148,2023:212.",
  yearTwice: (where, year) => `${where}${year} står der to ganger. Oppgi hvert år én gang.`,
  notForSweden: (option) =>
    `${option} gjelder Norge: i Sverige anvises nyankomne etter loven, og alternativene gjelder enslige mindreårige. Utelat det.`,
  firstYearOfSweden: (year, only) =>
    `--first-year: ${year} går ikke for Sverige, der det ene eksempelet er en lovendring i ${only}. Utelat det.`,
  firstYearOfNorway: (year, earliest, latest) =>
    `--first-year: ${year} går ikke for Norge. Skriv et år fra ${earliest} til ${latest}.`,
  notBeforePlan: (p) =>
    `${p.option}: ${p.year} er ikke ett av de fem årene før planen, ${p.first} til ${p.last}. ` +
    "Utelat det, eller oppgi et annet år med --first-year.",
  nobodyNamed:
    "--municipality: det er ingen å spørre, og navnet er ikke oppgitt. Skriv --municipality Hamar, eller kjør programmet i en terminal.",
  settledUnknown: (years, example) =>
    `--settled: antallet bosatte i ${years} er ikke kjent, og de fem årene før planen må være med. ` +
    `Skriv --settled ${example} med tallene.`,
  nothingPublished: (p) =>
    `--settled: her er det ingen publiserte tall for «${p.name}».${p.hint}` +
    ` Skriv antallet bosatte i de fem årene før planen: --settled ${p.example} med tallene.`,
  nearestIfNot: (nearest) => ` Mente du «${nearest}»? Hvis ikke:`,
  notYaml: (path, endings) => `${path}: et scenario med kommentarer er YAML. La navnet slutte på ${endings}.`,
  noFolder: (path, folder) => `${path}: mappen ${folder} finnes ikke. Lag den, eller velg en annen fil.`,
  isFolder: (path) => `${path} er en mappe. Oppgi en fil i den.`,
  isThere: (path) =>
    `${path} finnes fra før og blir ikke overskrevet. Velg en annen fil, eller skriv --force for å erstatte den.`,
  notLookedAt: (path, why) => `${path} kan ikke undersøkes: ${why}. Velg en annen fil.`,
};

/** What `glidepath init` asks and says. */
export const initTexts = { en, nb };
