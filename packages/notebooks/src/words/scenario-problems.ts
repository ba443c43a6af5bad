import { type ProblemText, problemTexts } from "@glidepath/core";

const en: Readonly<Record<ProblemText, string>> = problemTexts;

const nb: typeof en = {
  heading: "{origin} har en feil:",
  headingOfSeveral: "{origin} har {count} feil:",
  expected: "Skal være {what}.",
  received: "Nå står det {what}.",
  fileTooLong: "Filen er for lang til å være et scenario.",
  tooManyEntries: "Filen har for mange linjer og oppføringer til å være et scenario.",
  entriesAtMost: "{count} linjer, kommaer, parenteser og streker",
  aliasesMultiply:
    "Filen gjentar deler av seg selv (med & og *) for mange ganger. Skriv dem ut, eller utelat dem.",
  insideItself: "En del av filen står inne i seg selv (med & og *). Skriv den ut.",
  notYaml: "Filen er ikke gyldig YAML. Leseren melder (på engelsk): {parser}",
  notYamlIndent:
    "Innrykket eller kolonet er feil: hver nøkkel står på sin egen linje med kolon og mellomrom, og det som hører under den, er rykket inn like langt. Leseren melder (på engelsk): {parser}",
  notYamlTab: "Bruk mellomrom og ikke tabulator til innrykk. Leseren melder (på engelsk): {parser}",
  notYamlTwice: "Den samme nøkkelen står to ganger. Fjern den ene. Leseren melder (på engelsk): {parser}",
  notYamlUnclosed:
    "Et anførselstegn eller en parentes er ikke lukket, eller et komma mangler. Leseren melder (på engelsk): {parser}",
  moreProblems: "Og {count} feil til.",
  moreSyntax: "Og {count} skrivefeil til.",
  nestedTooDeeply: "Filen har for mange nivåer inne i hverandre til å være et scenario.",
  severalDocuments: "Filen har flere dokumenter, skilt med ---. Et scenario er ett; fjern de andre.",
  characters: "{count} tegn",

  missing: "Denne nøkkelen mangler.",
  noSuchKey: "Her finnes det ingen slik nøkkel.",
  keyCannotStand: "Denne nøkkelen kan ikke stå her: {reason}.",
  nameReserved: "Dette navnet er opptatt. Velg et annet.",
  didYouMean: "Mente du «{name}»?",
  didYouMeanNumber: "Mente du {number}?",
  isReserved: "navnet er opptatt",
  isNoName: "et navn begynner med en bokstav fra a til z og har bare slike bokstaver, sifre, - og _",
  isNoYear: "den må være et kalenderår",
  isNoYearOrMonth: "den må være et kalenderår, eller en måned som «2017-07»",
  isNoMonth: "den må være en måned som «2024-02»",
  isNoPossibleName: "den er ikke et av navnene som er mulige",

  cannotBeUsed: "Verdien kan ikke brukes.",
  cannotBeUsedFor: "Verdien kan ikke brukes: {reason}.",
  cannotStandHere: "Verdien kan ikke stå her.",
  wrongKind: "Verdien er av feil slag.",
  tooSmall: "Verdien er for liten eller for kort.",
  tooLarge: "Verdien er for stor eller for lang.",
  tooMany: "Det er for mange: {count}.",
  notKnown: "Verdien er ikke kjent.",
  noSuchChoice: "Dette valget finnes ikke.",
  notNumber: "Dette er ikke et tall.",
  notNumberOrDistribution: "Dette er verken et tall eller en fordeling.",
  notList: "Dette er ikke en liste med tall.",
  outOfRange: "Tallet er utenfor det mulige området.",
  mustBeFixed: "Dette tallet må være likt i alle forløp. Oppgi en verdi.",
  mustBeWhole: "Dette må være et heltall.",
  listOf: "Listen har {count} tall.",
  noSuchDistribution: "Denne fordelingen finnes ikke.",
  unknownDistribution:
    "Det finnes ingen fordeling som heter {name}. Skriv normal, lognormal, triangular, pert, uniform, beta, studentT, discrete eller empirical.",
  notFinite: "{key} må være et endelig tall, og er {value}. Skriv et tall.",
  notPositive: "{key} må være et endelig tall over 0, og er {value}. Skriv et positivt tall.",
  withoutSpread:
    "{key} må være et endelig tall over 0, og er {value}. For et tall uten spredning: skriv tallet selv i stedet for en fordeling.",
  sigmaTooLarge:
    "sigma må være høyst {most}, og er {value}. Det er standardavviket til den naturlige logaritmen (0.1 er omtrent 10 %), ikke til verdien selv.",
  boundNotFinite:
    "{key} må være et endelig tall, og er {value}. Utelat {key} om det ikke skal være noen grense.",
  boundsEqual:
    "max må være større enn min, og min er {min} og max {max}. For et tall uten spredning: skriv tallet selv i stedet for en fordeling.",
  boundsExchanged: "max må være større enn min, og min er {min} og max {max}. Bytt om de to.",
  negativeBound:
    "{key} må være minst 0 i en lognormal fordeling, og er {value}. Utelat {key}, eller sett den høyere.",
  modeOutside:
    "mode må ligge mellom min og max, og min er {min}, mode {mode} og max {max}. Flytt mode, eller grensen den har passert.",
  negativeLambda: "lambda må være et endelig tall på minst 0, og er {value}. Utelat den for den vanlige, 4.",
  withoutValues: "values må ha minst ett tall, og har ingen. Skriv tallene.",
  valueNotFinite: "values må være endelige tall, og nummer {position} er {value}. Rett det, eller ta det ut.",
  weightsOfOtherLength:
    "weights må være like mange som values, og er {weights} for {values} verdier. Skriv én vekt for hver verdi.",
  negativeWeight:
    "weights må være endelige tall på minst 0, og nummer {position} er {value}. Bruk 0 for en verdi som ikke kan forekomme.",
  weightsAllZero: "weights kan ikke alle være 0, og det er {count} nuller. Utelat weights for like vekter.",
  truncatedAbove:
    "Avgrenset til høyst {max} er det igjen {mass} av sannsynligheten i hele fordelingen, mindre enn {least}. Gjør området større, eller flytt fordelingen dit det ligger.",
  truncatedBelow:
    "Avgrenset til minst {min} er det igjen {mass} av sannsynligheten i hele fordelingen, mindre enn {least}. Gjør området større, eller flytt fordelingen dit det ligger.",
  truncatedToInterval:
    "Avgrenset til mellom {min} og {max} er det igjen {mass} av sannsynligheten i hele fordelingen, mindre enn {least}. Gjør området større, eller flytt fordelingen dit det ligger.",
  distributionReaches:
    "Fordelingen rekker fra {lowest} til {highest}, og det er utenfor det tallet kan være. Gjør den smalere, eller avgrens den med min og max.",
  correlationOfOne:
    "Med en rangkorrelasjon på 1 eller -1 ville de to være ett tall. Velg en som er litt svakere, for eksempel 0.99.",
  correlationOutside: "En rangkorrelasjon ligger mellom -1 og 1.",

  oneOf: "en av {names}",
  aWholeNumber: "et heltall",
  aSection: "en del med egne nøkler",
  aPair: "en liste med to",
  aString: "en tekst",
  aNumber: "et tall",
  aBoolean: "true eller false",
  anArray: "en liste med verdier",
  aList: "en liste",
  aKindOf: "en verdi av slaget {type}",
  atLeast: "minst {limit}",
  atMost: "høyst {limit}",
  atLeastCharacters: "minst {limit} tegn",
  atMostCharacters: "høyst {limit} tegn",
  atLeastEntries: "minst {limit} verdier",
  atMostEntries: "høyst {limit} verdier",
  atLeastOneEntry: "minst én verdi",
  above: "mer enn {limit}",
  numberFromTo: "et tall fra {min} til {max} ({unit})",
  numberAtLeast: "et tall på minst {min} ({unit})",
  numberAtMost: "et tall på høyst {max} ({unit})",
  numberOf: "et tall ({unit})",
  listEach: "en liste, hver verdi {number}",
  numbersEach: "{count} tall, hvert {number}",
  numbersPerGrantYear: "{count} tall (plan.grantYears)",
  atMostNumbersPerGrantYear: "høyst {count} tall (plan.grantYears)",
  atMostGrantYears: "høyst {count} (plan.grantYears)",
  atMostPlanYear: "høyst {year} (plan.firstYear og plan.years)",
  sumOfOne: "en liste med sum 1",
  aCorrelation: "et tall mellom -1 og 1, for eksempel 0.5",
  personsByYear: "et helt antall personer, eller hele antall etter kalenderår, for eksempel { 2025: 6 }",
  pathNumbers: "for eksempel { 2025: 100 }",
  growthOfYear: "prisveksten det året, for eksempel 0.04",
  settledOfYear: "antall bosatte det året, for eksempel { settled: 60 }",
  keyOfDistribution: "hele nøkkelen til et tall som har en fordeling",
  keyOfDistributionSuchAs: "hele nøkkelen til et tall som har en fordeling, for eksempel {names}",

  sharesMustAddUp: "Andelene må bli 1 til sammen.",
  oneNumberPerGrantYear: "Listen må ha ett tall for hvert tilskuddsår.",
  noSuchIncome: "Denne inntekten finnes ikke.",
  policyNeeded: "Det trengs minst ett alternativ.",
  onlyLastEntryOpen: "Bare den siste linjen kan være uten upTo; de som følger etter, blir aldri brukt.",
  onlyLastClassOpen: "Bare den siste klassen kan være uten upTo; de som følger etter, blir aldri brukt.",
  entriesMustRise: "Størrelsene må stige fra linje til linje.",
  classesMustRise: "Størrelsene må stige fra klasse til klasse.",
  growthMustBeKnown:
    "Prisveksten må være kjent fra prices.baseYear {baseYear} til året før planen. Legg til {year}, eller velg et senere basisår.",
  costsCannotBeBrought:
    "Kostnadene kan ikke regnes om fra {priceYear} til prices.baseYear {baseYear}: prices.known.growth mangler {year}.",
  neverComes: "Dette er etter planårene, så endringen kommer aldri.",
  pathNeedsYear: "En bane (path) trenger antallet i minst ett år.",
  cannotAnnounceAhead: "Et antall som avhenger av det som skjer, kan ikke kunngjøres på forhånd.",
  knownFromNeedsYearly: "knownFrom hører bare sammen med announced: yearly. Fjern en av dem.",
  historyNeeded: "De {years} årene før planen trengs, fordi det fortsatt utbetales tilskudd for dem.",
  lastObservedBeforePlan: "Det siste kjente året må være året før planen.",
  changeNeeded: "Det trengs minst én årlig endring.",
  lowMiddleHighNeeded: "Det trengs minst ett år med low, middle og high.",
  pathsMustRise: "De tre banene må stige fra low over middle til high.",

  householdNeeded: "Det trengs minst ett slag husholdning.",
  minorsHouseholdNeeded: "Det trengs minst ett slag, for eksempel én person i en gruppe av mindreårige.",
  memberNeeded: "En husholdning trenger minst ett medlem.",
  minorsComeAlone: "Enslige mindreårige kommer én og én: én person i én gruppe.",
  householdNameTaken: "people.households har også dette navnet. Velg et annet.",
  noSuchGroup: "people.groups har ingen slik gruppe.",
  addOrRemove: "Legg den til der, eller fjern den her.",
  noSuchHousehold: "Dette slaget husholdning finnes ikke.",
  groupTwice: "Gruppen er nevnt to ganger. Fjern den ene.",
  sharesAllZero:
    "Andelene for alle slag husholdninger er 0, så ingen kunne komme. Gi minst ett av dem en andel.",
  sharesZeroIn: "I {year} er andelene for alle slag husholdninger 0. Gi minst ett av dem en andel.",
  nobodyMovesInAtOnce: "Ingen flytter inn i bosettingsåret: da ville de være bosatt her.",
  eldestFirst: "Årene til de eldste står først og er ikke flere.",
  growsBack: "Ingen blir del av en gruppe igjen som de har vokst ut av.",

  nameHasMeaning: "Dette navnet har sin egen betydning i metBy. Velg et annet.",
  amountsNeeded: "Et tilskudd trenger satser for minst ett år.",
  amountsBeforeEndNeeded: "En ordning som er avsluttet, trenger satsene fra tiden før.",
  wouldCountTwice: "Dette er nevnt to ganger og ville telle dobbelt. Fjern det ene.",
  nobodyFollowedSoLong: "Ingen følges så lenge.",
  tooManyAmounts: "Det er flere satser enn tilskuddsår.",
  noReceptionCentre:
    "Scenariet har ikke receptionCentre. Legg til den delen, eller nevn en bemannet tjeneste.",
  noSuchStaffedService: "Denne bemannede tjenesten finnes ikke.",

  noSuchService: "Denne tjenesten finnes ikke.",
  lastYearBeforeFirst: "Det siste året kommer før det første.",
  noLevers: "Scenariet har ingen tiltak (levers). Legg til den delen, eller fjern dette.",
  noSuchLever: "Dette tiltaket finnes ikke.",
  leverTwice: "Tiltaket er nevnt to ganger. Fjern det ene.",
  serviceChangedTwice: "«{lever}» endrer også tjenesten {service}. Slå de to sammen til ett tiltak.",

  sameKeys: "Begge nøklene er like. Nevn to forskjellige tall.",
  pairTwice: "correlations[{index}] har allerede dette paret. Fjern en av de to.",
  drawnForEach:
    "Dette tallet trekkes på nytt for hvert år eller hver person, så ingen forløp har én verdi for det. Fjern korrelasjonen.",
  numberIsFixed: "Dette tallet ligger fast. Gi det en fordeling, eller fjern korrelasjonen.",
  noNumberWithKey: "Scenariet har ikke noe tall med denne nøkkelen.",
  pair: "{one} og {other}",
  pairWithRank: "{one} og {other} {rank}",
  cannotGoTogether:
    "Ingen {count} tall kan henge sammen slik: {pairs}. Gjør dem svakere: ganget med {factor} går det.",
  cannotGoTogetherUnstated:
    "Ingen {count} tall kan henge sammen slik: {pairs}. Oppgi også {unstated}, som nå regnes som 0. Eller gjør dem svakere: ganget med {factor} går det.",
};

/** What is wrong with a scenario: the English sentences are core's. */
export const scenarioProblems = { en, nb };
