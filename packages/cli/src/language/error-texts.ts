const en = {
  didYouMean: (name: string) => ` Did you mean "${name}"?`,
  couldNotCompute: (reason: string) => `Could not compute: ${reason}`,
  debug: (message: string) => `${message} (GLIDEPATH_DEBUG=1 shows where.)`,

  maxRunsAlone: (maxRuns: number) =>
    `--max-runs ${maxRuns} limits --precision; for a number of worlds write --runs ${maxRuns}.`,
  runsAndPrecision: (runs: number, precision: string) =>
    `--runs ${runs} and --precision ${precision} both say how many worlds to run; leave one out. --max-runs limits --precision.`,
  precisionAndSobol: (precision: string) =>
    `--precision ${precision} takes independent worlds, and those of --points sobol are not; leave one out.`,
  precisionOfOne: (precision: string) =>
    `--precision ${precision} is that of a difference: name at least two policies.`,

  noPoliciesToCompare: "The scenario has no policies to compare. Describe some under its key policies.",
  noPolicies: "The scenario has no policies. Describe some under its key policies.",
  severalPolicies: (option: string, names: string) =>
    `The scenario has several policies. Name one with ${option}: ${names}.`,
  policyNameMissing: "There is a name missing. Write names separated by single commas.",
  policyTwice: (name: string) => `"${name}" stands there twice. Name each policy once.`,
  noSuchPolicy: (name: string, hint: string, known: string) =>
    `The scenario has no policy "${name}".${hint} It has ${known}.`,

  noSuchExample: (p: { name: string; extensions: string; hint: string; known: string }) =>
    `There is no example "${p.name}", and as a file it would have to end in ${p.extensions}.${p.hint} The examples are ${p.known}.`,
  scenarioTooLarge: (path: string, size: number, most: number) =>
    `${path} is too large for a scenario: ${size} bytes, where at most ${most} are read.`,
  scenarioUnreadable: (path: string, why: string) => `The scenario ${path} cannot be read: ${why}`,
  notUtf8: (path: string) => `${path} is not UTF-8 text. Save it as UTF-8 and try again.`,
  noSuchFile: "there is no such file. Check the name and the folder.",
  mayNotRead: "you may not read it. Change its permissions or choose another file.",
  isFolder: "it is a folder. Name a file in it.",
  notAYear: (where: string, text: string) =>
    `${where}: the year is "${text}". Write a calendar year such as 2019.`,
  settledNoNumber: (where: string, year: string, text: string) =>
    `${where}: the persons settled in ${year} are "${text}", which is no number. ` +
    "Write digits, with a decimal point if need be, such as 65.",
  settledBelowNone: (where: string, year: string, persons: string) =>
    `${where}: ${persons} persons settled in ${year} are fewer than none. Write a number from 0 on.`,
  noSuchGroup: (p: { where: string; name: string; hint: string; known: string }) =>
    `${p.where}: there is no group "${p.name}".${p.hint} Groups are ${p.known}.`,
  settledTwice: (where: string, name: string) =>
    `${where}: ${name} stands there twice. Give each year once, or once for each group.`,
  settledNoPair: (where: string) =>
    `${where} is no pair of a year and a number. Write a year, a colon and the persons settled, such as 2019:65,2020:56.`,

  precisionValue:
    "Write an amount in the scenario's currency, in digits alone, for instance 500000; or sign.",
  runValue: "Write the number of a world: a whole number from 0, in digits alone, for instance 8123.",
  runsValue: (most: number) => `Write a whole number from 1 to ${most}, in digits alone, for instance 10000.`,
  workersValue: (most: number) =>
    `Write a whole number from 1 to ${most}, in digits alone, or leave the option out.`,
  numberValue: (most: number) => `Write a number from 0 to ${most}, such as 0.1.`,
  yearValue: "Write a calendar year, such as 2024.",
  worstValue: (most: number) =>
    `Write a share of the worlds above 0% and up to ${most}%, for instance 5% or 0.05.`,

  folderIsFile: "it is a file",
  placeIsFolder: "it is a folder",
  placeIsDevice: "it is a device",
  folderUnwritable: (path: string, why: string, option: string) =>
    `The folder ${path} cannot be written in: ${why}. Change its permissions or name another with ${option}.`,
  fileUnwritable: (path: string, why: string) =>
    `${path} cannot be written: ${why}. Check that the folder is there, that you may write in it and ` +
    "that the disk has room, or name another place.",
  tooMuchMemory: (p: { runs: number; policies: number; gigabytes: string; most: number }) =>
    `${p.runs} worlds of ${p.policies} policies need about ${p.gigabytes} GB of memory, more than there is. ` +
    `Name fewer policies, or write --runs ${p.most} or fewer.`,
};

const nb: typeof en = {
  didYouMean: (name) => ` Mente du «${name}»?`,
  couldNotCompute: (reason) => `Beregningen lot seg ikke gjøre: ${reason}`,
  debug: (message) => `${message} (GLIDEPATH_DEBUG=1 viser hvor.)`,

  maxRunsAlone: (maxRuns) =>
    `--max-runs ${maxRuns} setter en grense for --precision; skriv --runs ${maxRuns} for et bestemt antall forløp.`,
  runsAndPrecision: (runs, precision) =>
    `--runs ${runs} og --precision ${precision} bestemmer begge hvor mange forløp som kjøres; utelat én av dem. --max-runs setter en grense for --precision.`,
  precisionAndSobol: (precision) =>
    `--precision ${precision} krever uavhengige forløp, og det er ikke de som --points sobol gir; utelat én av dem.`,
  precisionOfOne: (precision) => `--precision ${precision} gjelder en forskjell: nevn minst to alternativer.`,

  noPoliciesToCompare:
    "Scenariet har ingen alternativer å sammenligne. Beskriv noen under nøkkelen policies.",
  noPolicies: "Scenariet har ingen alternativer. Beskriv noen under nøkkelen policies.",
  severalPolicies: (option, names) => `Scenariet har flere alternativer. Velg ett med ${option}: ${names}.`,
  policyNameMissing: "Det mangler et navn. Skriv navn med ett komma mellom hvert.",
  policyTwice: (name) => `«${name}» står der to ganger. Nevn hvert alternativ én gang.`,
  noSuchPolicy: (name, hint, known) =>
    `Scenariet har ikke noe alternativ «${name}».${hint} Det har ${known}.`,

  noSuchExample: (p) =>
    `Det finnes ikke noe eksempel «${p.name}», og en fil må ha et navn som slutter på ${p.extensions}.${p.hint} Eksemplene er ${p.known}.`,
  scenarioTooLarge: (path, size, most) =>
    `${path} er for stor til å være et scenario: ${size} byte, og det leses høyst ${most}.`,
  scenarioUnreadable: (path, why) => `Scenariet ${path} kan ikke leses: ${why}`,
  notUtf8: (path) => `${path} er ikke tekst i UTF-8. Lagre filen som UTF-8 og prøv igjen.`,
  noSuchFile: "filen finnes ikke. Se etter om navnet og mappen stemmer.",
  mayNotRead: "du har ikke lesetilgang. Endre rettighetene eller velg en annen fil.",
  isFolder: "det er en mappe. Oppgi en fil i den.",
  notAYear: (where, text) => `${where}: året er «${text}». Skriv et kalenderår, for eksempel 2019.`,
  settledNoNumber: (where, year, text) =>
    `${where}: antallet bosatte i ${year} er «${text}», som ikke er et tall. ` +
    "Skriv siffer, om nødvendig med desimalpunktum, for eksempel 65.",
  settledBelowNone: (where, year, persons) =>
    `${where}: ${persons} bosatte i ${year} er færre enn ingen. Skriv et tall fra 0 og oppover.`,
  noSuchGroup: (p) =>
    `${p.where}: det er ingen gruppe som heter «${p.name}».${p.hint} Gruppene er ${p.known}.`,
  settledTwice: (where, name) =>
    `${where}: ${name} står der to ganger. Oppgi hvert år én gang, eller én gang for hver gruppe.`,
  settledNoPair: (where) =>
    `${where} er ikke et årstall og et antall. Skriv årstall, kolon og antall bosatte, for eksempel 2019:65,2020:56.`,

  precisionValue: "Skriv et beløp i scenariets valuta, bare med siffer, for eksempel 500000; eller sign.",
  runValue: "Skriv nummeret på et forløp: et heltall fra 0, bare med siffer, for eksempel 8123.",
  runsValue: (most) => `Skriv et heltall fra 1 til ${most}, bare med siffer, for eksempel 10000.`,
  workersValue: (most) => `Skriv et heltall fra 1 til ${most}, bare med siffer, eller utelat valget.`,
  numberValue: (most) => `Skriv et tall fra 0 til ${most}, for eksempel 0.1.`,
  yearValue: "Skriv et kalenderår, for eksempel 2024.",
  worstValue: (most) =>
    `Skriv en andel av forløpene over 0% og opp til ${most}%, for eksempel 5% eller 0.05.`,

  folderIsFile: "det er en fil",
  placeIsFolder: "det er en mappe",
  placeIsDevice: "det er en enhet",
  folderUnwritable: (path, why, option) =>
    `Det kan ikke skrives i mappen ${path}: ${why}. Endre rettighetene, eller oppgi en annen mappe med ${option}.`,
  fileUnwritable: (path, why) =>
    `${path} kan ikke skrives: ${why}. Se etter at mappen finnes, at du har skrivetilgang og at det er plass ` +
    "på disken, eller velg et annet sted.",
  tooMuchMemory: (p) =>
    `${p.runs} forløp av ${p.policies} alternativer trenger omtrent ${p.gigabytes} GB minne, og så mye er det ikke. ` +
    `Ta med færre alternativer, eller skriv --runs ${p.most} eller lavere.`,
};

/** What is said of input that cannot be used and of work that cannot be done, by every command. */
export const errorTexts = { en, nb };
