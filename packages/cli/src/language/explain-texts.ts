const en = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  /** How a number is known. */

  samePolicyTwice: (policy: string) =>
    `--against names the policy "${policy}" itself. Name another, or leave it out.`,
  severalWorlds: (options: readonly string[]) =>
    `${options.join(" and ")} each name a world. Give one of them.`,
  runsWithoutChoice: "--runs is the number of worlds to choose from, and --run names one. Leave --runs out.",

  title: (scenario: string, run: number, seed: string) => `${scenario}: world ${run} of seed "${seed}"`,
  byNumber: (run: number) => `World ${run} was named by its number.`,
  netOf: (policy: string) => `the net of "${policy}"`,
  differenceOf: (policy: string, against: string) => `the difference of net, "${policy}" minus "${against}",`,
  inTheMiddle: "in the middle",
  atTheWorst: (percent: string) => `at the worst ${percent}`,
  chosen: (p: {
    last: string;
    what: string;
    years: string;
    place: string;
    amount: string;
    worlds: string;
    runs: string;
  }) =>
    `Chosen among worlds 0 to ${p.last} by ${p.what} over ${p.years}: the one ${p.place}. There it ` +
    `is ${p.amount}, and as low or lower in ${p.worlds} of the ${p.runs} worlds.`,
  again: "The same world again:",
  amounts: (thousands: string) =>
    `Amounts are nominal ${thousands}. Each is rounded by itself, so that a sum may differ from ` +
    "that of the numbers shown in its last digit; --json has every digit.",

  world: (priceBase: number) => `The world: persons, and prices (${priceBase} = 1)`,
  persons: "persons",
  nationalNeed: "national need",
  stateAsks: "state asks",
  afterRevision: "after revision",
  scarcity: "need/decided, %",
  minorsNational: "minors, national",
  minorsAsked: "minors asked",
  priceLevel: "price level",
  scarcityMeans:
    "need/decided: those in need of a municipality, of all whom municipalities decided to settle, at most 100 %. " +
    "Where it is lower, fewer come.",

  decidedAndSettled: (policy: string) => `Decided and settled: ${policy}`,
  decided: "decided",
  knownFrom: "known from",
  inForceFirst: "in force 1 Jan.",
  inForceLast: "in force 31 Dec.",
  filled: "filled, %",
  settled: "settled",
  noDwelling: "no dwelling",
  residents: "residents, mean",
  minorsDecided: "minors decided",
  minorsInForce: "minors in force",
  minorsSettled: "minors settled",

  dwellings: (policy: string) => `Dwellings: ${policy}`,
  places: "places on 1 Jan.",
  meanDwellings: "dwellings, mean",
  emptyDwellings: "of these empty",

  accounts: (side: string, thousands: string) => `Accounts: ${side}, ${thousands}`,
  grants: "Grants",
  plusRents: "+ rents",
  minusCosts: "− costs",
  isNet: "= net",
  ofCostsAdjustment: "Of costs, adjustment",
  fundAtEnd: "Fund at year-end",

  fund: (side: string, thousands: string) => `Reserve fund: ${side}, ${thousands}`,
  fundAtStart: "Fund at the start",
  plusInterest: "+ interest on it",
  plusNet: "+ net",
  isFundAtEnd: "= fund at year-end",

  drawn: (shown: number, all: number) =>
    `Drawn in this world: the ${shown} furthest from their middle of ${all} uncertain numbers`,
  middle: ", in the middle",
  unusual: (p: { higher: boolean; percent: string; middle: string }) =>
    `, ${p.higher ? "higher" : "lower"} than in ${p.percent} % of worlds (middle ${p.middle})`,
  moreThan99: "more than 99",

  happened: "What happened",
  underPolicy: (policy: string, sentence: string) => `under "${policy}" ${sentence}`,
  inMonth: (event: string, month: string) => `${event} in ${month}`,
  revised: (p: { month: string; first: string; revised: string; minors: boolean }) =>
    `the state revised its request in ${p.month}, from ${p.first} to ${p.revised} ` +
    `${p.minors ? "unaccompanied minors" : "persons"}`,
  lawChanged: (label: string, factor: string) => `the law changed: ${label}, ${factor} times as before`,
  protectionEnded: "temporary protection ended",
  centreOpened: (residents: string) => `a reception centre opened for ${residents} persons`,
  centreClosed: "the reception centre was closed",
  departed: (decided: string, announced: string) =>
    `the council departed from its plan: ${decided} instead of ${announced}`,
  dwellingsLacking: (persons: string) => `dwellings were lacking for ${persons} who were to come`,
  fundDry: "the reserve fund fell below zero",

  section: (title: string, side: string, thousands: string) => `${title}: ${side}, ${thousands}`,
  grantsByRule: "Grants by rule",
  allGrants: "All grants",
  unmadeLaw: "of which law not yet made",
  ended: (from: string) => `${from} (none)`,
  rule: (p: { label: string; reference: string; amounts: string; growth: string; change: string }) =>
    `${p.label}: ${p.reference}amounts of ${p.amounts}; between and after them ${p.growth} % a year.${p.change}`,
  lawPaid: (from: number, factor: string) => ` From ${from} the law paid ${factor} times as much.`,

  costsNeeded: "Costs of what was needed",
  costsIdle: "Idle capacity",
  costsOverflow: "Short: bought in, above own price",
  costsTransition: "Transition: severance and hiring",
  allCosts: "All costs",
  parts: {
    needed: "Needed",
    idle: "Idle capacity",
    overflow: "Short: bought in",
    transition: "Transition",
  },
  costs: "Costs",
  beside: {
    dwellings: "Dwellings",
    costlyNeeds: "Costly needs",
    districts: "Concentration in districts",
    levers: "Levers",
  },
  together: "Together",
  none: "  none",
  staffed: (side: string) => `Staffed services in December, units: ${side}`,
  hadAndNeeded: "had / needed",
};

const nb: typeof en = {
  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],

  samePolicyTwice: (policy) =>
    `--against nevner alternativet «${policy}» selv. Nevn et annet, eller utelat valget.`,
  severalWorlds: (options) => `${options.join(" og ")} velger et forløp hver for seg. Bruk ett av valgene.`,
  runsWithoutChoice: "--runs er tallet på forløp å velge blant, og --run nevner ett bestemt. Utelat --runs.",

  title: (scenario, run, seed) => `${scenario}: forløp ${run} med frø «${seed}»`,
  byNumber: (run) => `Forløp ${run} er valgt etter nummer.`,
  netOf: (policy) => `netto for «${policy}»`,
  differenceOf: (policy, against) => `forskjellen i netto, «${policy}» minus «${against}»,`,
  inTheMiddle: "i midten",
  atTheWorst: (percent) => `ved grensen til de ${percent} dårligste`,
  chosen: (p) =>
    `Valgt blant forløpene 0 til ${p.last} etter ${p.what} i ${p.years}: det som ligger ${p.place}. Der er beløpet ` +
    `${p.amount}, og like lavt eller lavere i ${p.worlds} av de ${p.runs} forløpene.`,
  again: "Det samme forløpet på nytt:",
  amounts: (thousands) =>
    `Beløp i løpende priser, ${thousands}. Hvert beløp er avrundet for seg, så en sum kan avvike i siste siffer fra ` +
    "summen av tallene som vises; --json har alle sifre.",

  world: (priceBase) => `Verden utenfor kommunen: personer, og priser (${priceBase} = 1)`,
  persons: "personer",
  nationalNeed: "behov i landet",
  stateAsks: "anmodning",
  afterRevision: "etter revisjon",
  scarcity: "behov/vedtak, %",
  minorsNational: "mindreårige, landet",
  minorsAsked: "anmodning, mindreårige",
  priceLevel: "prisnivå",
  scarcityMeans:
    "behov/vedtak: de som trenger en kommune, av alle dem kommunene har vedtatt å bosette, høyst 100 %. " +
    "Der andelen er lavere, kommer det færre.",

  decidedAndSettled: (policy) => `Vedtak og bosetting: ${policy}`,
  decided: "vedtatt",
  knownFrom: "kjent fra",
  inForceFirst: "gjelder 1. jan.",
  inForceLast: "gjelder 31. des.",
  filled: "fylt opp, %",
  settled: "bosatt",
  noDwelling: "uten bolig",
  residents: "bosatte i snitt",
  minorsDecided: "mindreårige, vedtatt",
  minorsInForce: "mindreårige, gjelder",
  minorsSettled: "mindreårige, bosatt",

  dwellings: (policy) => `Boliger: ${policy}`,
  places: "plasser 1. jan.",
  meanDwellings: "boliger i snitt",
  emptyDwellings: "herav tomme",

  accounts: (side, thousands) => `Regnskap: ${side}, ${thousands}`,
  grants: "Tilskudd",
  plusRents: "+ husleie",
  minusCosts: "− kostnader",
  isNet: "= netto",
  ofCostsAdjustment: "Herav omstilling",
  fundAtEnd: "Fondet ved årets slutt",

  fund: (side, thousands) => `Disposisjonsfond: ${side}, ${thousands}`,
  fundAtStart: "Fondet ved årets start",
  plusInterest: "+ renter",
  plusNet: "+ netto",
  isFundAtEnd: "= fondet ved årets slutt",

  drawn: (shown, all) =>
    `Trukket i dette forløpet: de ${shown} som ligger lengst fra midten, av ${all} usikre tall`,
  middle: ", i midten",
  unusual: (p) =>
    `, ${p.higher ? "høyere" : "lavere"} enn i ${p.percent} % av forløpene (midten ${p.middle})`,
  moreThan99: "over 99",

  happened: "Hva som skjedde",
  underPolicy: (policy, sentence) => `med «${policy}»: ${sentence}`,
  inMonth: (event, month) => `${event} i ${month}`,
  revised: (p) =>
    `staten endret anmodningen i ${p.month}, fra ${p.first} til ${p.revised} ` +
    `${p.minors ? "enslige mindreårige" : "personer"}`,
  lawChanged: (label, factor) => `regelverket ble endret: ${label}, ${factor} ganger det tidligere`,
  protectionEnded: "den midlertidige beskyttelsen tok slutt",
  centreOpened: (residents) => `et mottak åpnet for ${residents} personer`,
  centreClosed: "mottaket ble lagt ned",
  departed: (decided, announced) =>
    `kommunestyret gikk bort fra planen sin: ${decided} i stedet for ${announced}`,
  dwellingsLacking: (persons) => `det manglet boliger til ${persons} som skulle komme`,
  fundDry: "disposisjonsfondet falt under null",

  section: (title, side, thousands) => `${title}: ${side}, ${thousands}`,
  grantsByRule: "Tilskudd etter ordning",
  allGrants: "Alle tilskudd",
  unmadeLaw: "herav regler som ikke er vedtatt ennå",
  ended: (from) => `${from} (ingen)`,
  rule: (p) =>
    `${p.label}: ${p.reference}satser for ${p.amounts}; mellom og etter dem ${p.growth} % i året.${p.change}`,
  lawPaid: (from, factor) => ` Fra ${from} ga regelverket ${factor} ganger så mye.`,

  costsNeeded: "Kostnader til det som trengtes",
  costsIdle: "Ledig kapasitet",
  costsOverflow: "For lite: kjøpt inn, over egen pris",
  costsTransition: "Overgang: sluttvederlag og rekruttering",
  allCosts: "Alle kostnader",
  parts: {
    needed: "Det som trengtes",
    idle: "Ledig kapasitet",
    overflow: "For lite: kjøpt inn",
    transition: "Overgang",
  },
  costs: "Kostnader",
  beside: {
    dwellings: "Boliger",
    costlyNeeds: "Særlig kostnadskrevende",
    districts: "Opphopning i bydeler",
    levers: "Tiltak",
  },
  together: "Til sammen",
  none: "  ingen",
  staffed: (side) => `Bemannede tjenester i desember, enheter: ${side}`,
  hadAndNeeded: "hadde / trengte",
};

/** One world lived through again. */
export const explainTexts = { en, nb };
