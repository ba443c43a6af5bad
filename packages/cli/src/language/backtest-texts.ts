const en = {
  methods: {
    regimes: "two regimes",
    studentT: "Student's t",
    resampled: "resampled changes",
    request: "the state's request",
    requestCalm: "request, calm foreseen",
    randomWalk: "random walk",
    lastYear: "same as last year",
  },
  // What the scores say.
  oneYearAhead: "One year ahead",
  yearsAhead: (years: number) => `${years} years ahead`,
  scores: (p: {
    ahead: string;
    thanNaive: string;
    better: number;
    years: number;
    thanWalk: string;
    bands: string;
  }) =>
    `${p.ahead} the two regimes score ${p.thanNaive} than "same as last year" (better in ${p.better} of ${p.years} years) ` +
    `and ${p.thanWalk} than a random walk. ${p.bands}`,
  noBetter: "no better",
  betterBy: (percent: number) => `${percent} % better`,
  worseBy: (percent: number) => `${percent} % worse`,
  insideBand: (inside: number, promised: number) => `${inside} in that of ${promised} %`,
  bands: (forecasts: number, counts: string, verdict: string) =>
    `Of ${forecasts} outcomes these lay inside the bands: ${counts}. ${verdict}`,
  noneTooNarrow: "No band is too narrow beyond chance.",
  tooNarrow: (bands: string) => `Too narrow beyond chance: ${bands}.`,

  // Headings and notes of the text.
  title: "Does the model fit what happened?",
  against: (scenario: string) =>
    `Published figures against the example ${scenario}. The project's docs/backtest.md says what each part is.`,
  forecasts: "Settlement in Norway, forecast at the end of each year 2010-2023",
  aboutScores:
    'Score: mean CRPS of the logarithm, then of persons; smaller is better. Skill, percent: 1 less the score over that of "same as last year" in the same years; below 0 is worse. 50, 80 and 95 %: outcomes inside those bands.',
  plans: "The state's plans of settlement, made the autumn before",
  ranges: "Published low-high ranges of asylum and refugees",
  fill: "How far municipalities filled their decisions, over the prediction",
  aboutFill:
    "Median: of log(settled/predicted); above 0 more came than predicted. As decided: the score of predicting that every decision is filled.",
  retention: "Still in the first municipality, percent",
  national: "National settlement put through the integration grant",
  published: "Against published figures",
  aboutPublished:
    "* Reunification was estimated from these two, so they do not test it. Under five years here: refugees and their family on 1 January 2021. Five-year cost: the survey of 2016 at the municipal deflator; the scenario puts its services lower on purpose (staffing.costLevel), as later surveys fell.",
  coverage: "The integration grant over five years against the cost of a person",
  drammen: "Drammen by the model's rules, had the council decided as asked",
  aboutDrammen: "2024: settled up to 13 November. The council decided on 125, which no rule foretells.",
  defaults: "How each default was obtained",

  // Tables.
  yearAheadCorner: (years: number) => `${years} ${years === 1 ? "year" : "years"} ahead`,
  forecastHeads: ["years", "score", "skill", "50 %", "80 %", "95 %", "persons", "skill"],
  for: "for",
  planHeads: ["planned", "revised", "settled", "log error", "after revision"],
  rangesCorner: "ranges",
  rangeHeads: ["inside", "of", "percent", "95 % interval"],
  all: "all",
  withoutUkraine: "without Ukraine",
  ukraine: "Ukraine",
  yearAhead: "a year ahead or more",
  decided: "persons decided",
  fillHeads: ["years", "median", "score", "as decided", "50 %", "80 %", "95 %"],
  andMore: (from: number) => `${from} and more`,
  households: "households",
  household: {
    all: "all",
    single: "single",
    couple: "couple",
    family: "family",
    loneParent: "loneParent",
    elder: "elder",
  } as Readonly<Record<string, string>>,
  retentionHeads: ["years after", "model", "nine in ten", "published", "settled"],
  year: "year",
  nationalHeads: ["persons", "settled alone", "year 4–5 %", "NOK bn", "all grants"],
  checkHeads: ["year", "unit", "published", "model", "model over\npublished %"],
  checks: {
    "trigger the grant": "trigger the grant",
    "of them in year 4 or 5": "of them in year 4 or 5",
    "under five years here": "under five years here",
    persons: "persons",
    percent: "percent",
    NOK: "NOK",
  } as Readonly<Record<string, string>>,
  fiveYearCost: "five-year cost of a person",
  coverageHeads: ["grant NOK", "cost NOK", "coverage %", "published %"],
  over: (low: string) => `over ${low}`,
  drammenRows: {
    asked: "asked for",
    revised: "asked for, revised",
    modelAsked: "  the model's",
    decided: "decided",
    modelDecided: "  the model's, as asked",
    settled: "settled",
    modelSettled: "  the model's",
    nineInTen: "  nine worlds in ten",
  },

  // The page.
  yearAheadHeading: "Settlement in Norway, forecast a year ahead",
  yearAheadPicture: "Forecasts of persons settled in Norway by method and year against what came.",
  yearAheadCaption:
    "Made at the end of the year before, from what was known then. Bars: 95, 80 and 50 % of the forecast; small dot: its median.",
  plansHeading: "The state’s plans",
  plansPicture: "The state's plans of settlement, their revisions and what came, by year.",
  plansCaption: "Asked for in the autumn before, revised in the year, and settled. Logarithmic scale.",
  fillHeading: "How far decisions were filled",
  fillPicture: "Settled over predicted by the size of the decision, a dot a municipal year.",
  fillCaption: "A dot a year of a municipality; 1 is as predicted.",
  retentionHeading: "Who stays",
  retentionPicture:
    "Percent still in the first municipality by years after settlement and household, with published figures.",
  retentionCaption:
    "Line: median over worlds; band: nine worlds in ten. By household the published figures are of those settled in 2005, of whom fewer stayed than of later ones.",
  grantsHeading: "Grants and costs",
  grantsPicture: "Persons for whom the integration grant is paid by year, by the rules and as published.",
  grantsCaption: "National settlement put through the rules of the integration grant.",
  publishedPicture: "The model's figures in percent of the published ones.",
  publishedCaption: "At 100 the model and the published figure agree.",
  drammenHeading: "Drammen 2021–2024",
  drammenPicture:
    "Drammen 2021 to 2024: asked for, revised, decided and settled, and settled by the model's rules.",
  drammenCaption:
    "The model’s rules with national need as it came and a council that decides as asked. In 2024 the council decided on 125.",
  made: "How this was made",
  command: "Command",
  version: "Version",
  numbersBeside: "The numbers behind this page are in backtest.json beside it.",
  scoreCaption:
    "Mean CRPS (smaller is better), skill against “same as last year”, and outcomes inside the bands.",
  method: "Method",
  scoreHeads: ["Ahead", "Forecasts", "CRPS, log", "Skill", "50 %", "80 %", "95 %", "CRPS, persons"],
  progress: "{bar} {percentage} % of the back-test, {eta_formatted} left",

  // What cannot be used.
  outWithSeries: "--out goes without --series: a fitted series is printed. Leave one of the two out.",
  modelWithoutSeries: (model: string) =>
    `--model ${model} goes with --series: the back-test tries all models. Leave it out.`,
  noModel: (p: { text: string; hint: string; known: string }) =>
    `--model: no arrival model "${p.text}" is fitted to a series.${p.hint} They are ${p.known}.`,
};

const nb: typeof en = {
  methods: {
    regimes: "to regimer",
    studentT: "Students t",
    resampled: "gjentatte endringer",
    request: "statens anmodning",
    requestCalm: "anmodning, rolige år",
    randomWalk: "tilfeldig gang",
    lastYear: "samme som i fjor",
  },
  oneYearAhead: "Ett år fram",
  yearsAhead: (years) => `${years} år fram`,
  scores: (p) =>
    `${p.ahead} treffer de to regimene ${p.thanNaive} enn «samme som i fjor» (bedre i ${p.better} av ${p.years} år) ` +
    `og ${p.thanWalk} enn en tilfeldig gang. ${p.bands}`,
  noBetter: "ikke bedre",
  betterBy: (percent) => `${percent} % bedre`,
  worseBy: (percent) => `${percent} % dårligere`,
  insideBand: (inside, promised) => `${inside} i båndet på ${promised} %`,
  bands: (forecasts, counts, verdict) =>
    `Av ${forecasts} utfall lå så mange innenfor båndene: ${counts}. ${verdict}`,
  noneTooNarrow: "Ingen bånd er smalere enn tilfeldigheter kan forklare.",
  tooNarrow: (bands) => `Smalere enn tilfeldigheter kan forklare: ${bands}.`,

  title: "Stemmer modellen med det som skjedde?",
  against: (scenario) =>
    `Publiserte tall mot eksempelet ${scenario}. docs/backtest.md i prosjektet forteller hva hver del er.`,
  forecasts: "Bosetting i Norge, med prognoser laget ved slutten av hvert år 2010–2023",
  aboutScores:
    "Poeng: gjennomsnittlig CRPS for logaritmen, så for personer; mindre er bedre. Gevinst, prosent: 1 minus poengene delt på poengene til «samme som i fjor» i de samme årene; under 0 er dårligere. 50, 80 og 95 %: utfall innenfor disse båndene.",
  plans: "Statens planer for bosetting, laget høsten før",
  ranges: "Publiserte spenn fra lavt til høyt for asylsøkere og flyktninger",
  fill: "Hvor mye av vedtakene kommunene fylte, i forhold til det som var ventet",
  aboutFill:
    "Median: av log(bosatt/ventet); over 0 kom det flere enn ventet. Som vedtatt: poengene til en prognose om at hvert vedtak blir fylt.",
  retention: "Fortsatt i den første kommunen, prosent",
  national: "Bosettingen i hele landet ført gjennom integreringstilskuddet",
  published: "Mot publiserte tall",
  aboutPublished:
    "* Familiegjenforening er anslått fra disse to, så de prøver den ikke. Under fem år her: flyktninger og deres familie 1. januar 2021. Kostnad over fem år: undersøkelsen fra 2016 med kommunal deflator; scenariet legger tjenestene lavere med hensikt (staffing.costLevel), siden senere undersøkelser falt.",
  coverage: "Integreringstilskuddet over fem år mot kostnaden for en person",
  drammen: "Drammen etter modellens regler, om kommunestyret hadde vedtatt som anmodet",
  aboutDrammen:
    "2024: bosatt til og med 13. november. Kommunestyret vedtok 125, og det kan ingen regel forutse.",
  defaults: "Hvordan hver standardverdi er funnet",

  yearAheadCorner: (years) => `${years} år fram`,
  forecastHeads: ["år", "poeng", "gevinst", "50 %", "80 %", "95 %", "personer", "gevinst"],
  for: "år",
  planHeads: ["planlagt", "revidert", "bosatt", "logfeil", "etter revisjon"],
  rangesCorner: "spenn",
  rangeHeads: ["innenfor", "av", "prosent", "95\u00a0%-intervall"],
  all: "alle",
  withoutUkraine: "uten Ukraina",
  ukraine: "Ukraina",
  yearAhead: "minst ett år fram",
  decided: "personer i vedtaket",
  fillHeads: ["antall år", "medianen", "poeng", "som vedtatt", "50 %", "80 %", "95 %"],
  andMore: (from) => `${from} og mer`,
  households: "husstander",
  household: {
    all: "alle",
    single: "enslige",
    couple: "par",
    family: "familier",
    loneParent: "eneforsørgere",
    elder: "eldre",
  },
  retentionHeads: ["år etter", "modell", "ni av ti", "publisert", "bosatt"],
  year: "år",
  nationalHeads: ["personer", "bare bosatte", "år 4–5 %", "mrd. kr", "alle tilskudd"],
  checkHeads: ["år", "enhet", "publisert", "modell", "modell i %\nav publisert"],
  checks: {
    "trigger the grant": "utløser tilskuddet",
    "of them in year 4 or 5": "av dem i år 4 eller 5",
    "under five years here": "under fem år her",
    persons: "personer",
    percent: "prosent",
    NOK: "kr",
  },
  fiveYearCost: "kostnad per person, fem år",
  coverageHeads: ["tilskudd, kr", "kostnad, kr", "dekning %", "publisert %"],
  over: (low) => `mer enn ${low}`,
  drammenRows: {
    asked: "anmodet",
    revised: "anmodet, revidert",
    modelAsked: "  modellen",
    decided: "vedtatt",
    modelDecided: "  modellen, som anmodet",
    settled: "bosatt",
    modelSettled: "  modellen",
    nineInTen: "  ni av ti forløp",
  },

  yearAheadHeading: "Bosetting i Norge, prognoser ett år fram",
  yearAheadPicture: "Prognoser for antallet bosatte i Norge etter metode og år, mot det som kom.",
  yearAheadCaption:
    "Laget ved slutten av året før, ut fra det som var kjent da. Søyler: 95, 80 og 50 % av prognosen; liten prikk: medianen.",
  plansHeading: "Statens planer",
  plansPicture: "Statens planer for bosetting, revisjonene og det som kom, etter år.",
  plansCaption: "Anmodet høsten før, revidert i løpet av året, og bosatt. Logaritmisk skala.",
  fillHeading: "Hvor mye av vedtakene som ble fylt",
  fillPicture: "Bosatte delt på ventet antall etter vedtakets størrelse, en prikk for hvert år i en kommune.",
  fillCaption: "En prikk for hvert år i en kommune; 1 er som ventet.",
  retentionHeading: "Hvem som blir",
  retentionPicture:
    "Prosent som fortsatt bor i den første kommunen, etter år siden bosetting og husstand, med publiserte tall.",
  retentionCaption:
    "Linje: medianen av forløpene; bånd: ni av ti forløp. Etter husstand gjelder de publiserte tallene dem som ble bosatt i 2005, og av dem ble færre enn av senere kull.",
  grantsHeading: "Tilskudd og kostnader",
  grantsPicture: "Personer det betales integreringstilskudd for etter år, etter reglene og som publisert.",
  grantsCaption: "Bosettingen i hele landet ført gjennom reglene for integreringstilskuddet.",
  publishedPicture: "Modellens tall i prosent av de publiserte.",
  publishedCaption: "Ved 100 er modellens tall og det publiserte like.",
  drammenHeading: "Drammen fra 2021 til 2024",
  drammenPicture:
    "Drammen fra 2021 til 2024: anmodet, revidert, vedtatt og bosatt, og bosatt etter modellens regler.",
  drammenCaption:
    "Modellens regler med landets behov slik det ble, og et kommunestyre som vedtar som anmodet. I 2024 vedtok kommunestyret 125.",
  made: "Hvordan siden er laget",
  command: "Kommando",
  version: "Versjon",
  numbersBeside: "Tallene bak denne siden står i backtest.json ved siden av.",
  scoreCaption:
    "Gjennomsnittlig CRPS (mindre er bedre), gevinst mot «samme som i fjor», og utfall innenfor båndene.",
  method: "Metode",
  scoreHeads: [
    "År fram",
    "Prognoser",
    "CRPS, logaritme",
    "Gevinst",
    "50 %",
    "80 %",
    "95 %",
    "CRPS, personer",
  ],
  progress: "{bar} {percentage} % av etterprøvingen, {eta_formatted} igjen",

  outWithSeries: "--out brukes uten --series: en tilpasset tallserie skrives ut. Utelat det ene av de to.",
  modelWithoutSeries: (model) =>
    `--model ${model} hører til --series: etterprøvingen prøver alle modeller. Utelat det.`,
  noModel: (p) =>
    `--model: ingen modell for ankomster som heter «${p.text}», kan tilpasses en tallserie.${p.hint} De er ${p.known}.`,
};

/** What `glidepath backtest` says: sentences, tables and its page. */
export const backtestTexts = { en, nb };
