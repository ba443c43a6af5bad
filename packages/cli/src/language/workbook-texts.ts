const en = {
  sheets: {
    summary: "Summary",
    byYear: "By year",
    differences: "Differences",
    assumptions: "Assumptions",
    method: "Method",
  },
  heads: {
    policy: "Policy",
    pair: "Difference (the first minus the second)",
    line: "Line",
    measure: "What",
    key: "Key in results.json",
    unit: "Unit",
    period: "Year",
    mean: "Mean, or share",
    standardError: "Standard error",
    low: "95 % interval from",
    high: "to",
    /** Ends of the interval of a quantile. */
    from: (quantile: string) => `${quantile} from`,
    to: (quantile: string) => `${quantile} to`,
    assumption: "Key in the scenario",
    value: "Value",
    drawn: "Drawn anew in each world",
    status: "Status",
    source: "Source",
    note: "Note",
  },
  quantiles: { p5: "5 %", p25: "25 %", p50: "50 % (median)", p75: "75 %", p95: "95 %" },
  planYears: (years: string) => `Plan years ${years}`,
  wholeRun: (years: string) => `Whole run ${years}`,
  units: {
    nominal: (currency: string) => `${currency}, prices of each year`,
    fixed: (currency: string, base: string) => `${currency}, prices of ${base}`,
    present: (currency: string, year: string) => `${currency}, value at the start of ${year}`,
    persons: "persons",
    share: "share of worlds",
    ofVariance: "share of the variance",
    perPersonYear: (currency: string) => `${currency} a person-year`,
    factor: "factor",
    correlation: "from −1 to 1",
    worlds: "worlds",
  },
  figures: {
    requested: "Asked for by the state",
    decided: "Decided",
    settled: "Settled",
    minorsRequested: "Unaccompanied minors, asked for",
    minorsDecided: "Unaccompanied minors, decided",
    minorsSettled: "Unaccompanied minors, settled",
    withoutDwelling: "Not settled for lack of dwellings",
    grants: "Grants",
    unmadeLaw: "of grants: growth and law after the last published amounts",
    rents: "Rents",
    costs: "Costs",
    adjustmentCost: "of costs: adjustment",
    net: "Net",
    netReal: "Net in fixed prices",
    netPresentValue: "Net, present value",
    fund: "Reserve fund at year-end",
    dwellingsLimit: "Chance that dwellings limit settlement",
    fundDryBy: "Chance that the fund has run dry by then",
    level: "of net: level (how many people live here)",
    adjustment: "of net: adjustment to numbers known in time",
    surprise: "of net: surprise (numbers known late)",
    shareBetter: "Share of worlds in which the first is better",
    shareTied: "Share of worlds in which both have the same net",
    netOfWorst: "Net, mean of the worst twentieth of worlds",
    netPerPersonYear: "Net for each person-year more in the municipality",
    shareOfRise: "Share of worlds in which national need rises",
    netGivenRise: "Net where national need rises",
    shareOfFall: "Share of worlds in which national need falls",
    netGivenFall: "Net where national need falls",
    matchedFactor: "As many settled: factor on the second's numbers",
    matchedResidual: "As many settled: persons that remain between them",
    matchedNet: "As many settled: net",
    matchedAdjustmentCost: "As many settled: adjustment cost",
    varianceByParameters: "Variance of net that uncertain numbers explain",
    correlation: "Correlation of both in the same worlds",
    independentRuns: "Worlds that each would have needed apart",
  },
  yes: "yes",
  no: "no",
  budgetTitle: (scenario: string) => `${scenario}: table for the budget paper`,
  budgetUnits: (currency: string) => `Amounts in whole ${currency}; means over worlds.`,
  rounded: (currency: string) =>
    `Shown rounded to whole ${currency}, to tenths of a person and of a per cent. The cells hold all decimals: what is ` +
    "shown may differ from the sum of what is shown by its last digit. Net is grants and rents less costs. The fund, " +
    "and the chance that it has run dry, are those at the end of the year or of the span.",
  differences: (base: string) => `Each policy minus ${base}, in the same worlds`,
  lowOf: (line: string) => `${line}, 95 % interval from`,
  highOf: (line: string) => `${line}, 95 % interval to`,
  policies: "Policies",
  inWords: "In words",
  how: "How this was made",
  facts: {
    scenario: "Scenario",
    question: "Question",
    description: "Description",
    version: "Program",
    seed: "Seed",
    worlds: "Worlds",
    stopping: "When it stopped",
    points: "Uncertain numbers drawn from",
    years: "Years",
    planYears: "Plan years",
    currency: "Currency",
    priceBase: "Fixed prices are those of",
    accuracy: "Error of quantiles, as a share of them",
    hash: "Hash of the results",
    command: "Command that makes it again",
    files: "Files beside this one",
    more: "More of it",
  },
  askedRuns: "After the number of worlds asked for",
  points: { random: "random streams", sobol: "scrambled Sobol points" },
  exact: "exact: every world is kept",
  files:
    "report.html (the report), results.json and results.csv (the same numbers, unrounded), paths.parquet (every world: a row " +
    "for each policy, world and year)",
  filesWithoutPaths: (most: string) =>
    `report.html (the report), results.json and results.csv (the same numbers, unrounded). There is no paths.parquet: beyond ` +
    `${most} worlds single worlds are not kept.`,
  noPaths: (most: string, runs: number) =>
    `No paths.parquet: beyond ${most} worlds single worlds are not kept. Write --runs ${runs} or fewer for it.`,
  more: "docs/guides/results.md and docs/method/index.md of this version of Glidepath",
  howToRead: "How to read the sheets",
  reading: {
    amounts: {
      term: "Amounts",
      text:
        "In whole units of the currency, nominal (in the money of the year in which they fall) unless the unit says otherwise. " +
        "Cells hold all decimals and show them rounded.",
    },
    sums: {
      term: "Sums",
      text:
        "Net = grants + rents − costs; adjustment is part of costs; level + adjustment + surprise = the difference of net. Plan " +
        "years and whole run are sums over their years. All of this holds for means, to the øre; quantiles do not add.",
    },
    mean: {
      term: "Mean",
      text: "Over all worlds. Persons and amounts have decimals because they are means.",
    },
    error: {
      term: "Standard error; 95 % interval",
      text:
        "How well the mean is known from so many worlds: the error of having tried no more. The interval holds the mean of " +
        "infinitely many worlds in 95 of 100 cases. It does not cover what the scenario holds fixed or leaves out.",
    },
    quantiles: {
      term: "5 % to 95 %",
      text:
        "Quantiles over worlds: in nine worlds of ten the number lies between the first and the last. From and to are the " +
        "ends of a quantile's own 95 % interval; empty where so few worlds cannot give one.",
    },
    shares: {
      term: "Shares",
      text: "Of worlds, with the 95 % interval of Wilson; stored from 0 to 1. The better policy has the higher net; where both have the same, each counts half.",
    },
    differences: {
      term: "Differences",
      text:
        "The first policy minus the second, world by world: above zero, net is better under the first. With as many people " +
        "settled, the second's numbers are multiplied by the factor.",
    },
    assumptions: {
      term: "Assumptions",
      text:
        "Every number of the scenario with its source: cited (read in a published source), derived (computed from such), assumed (chosen without evidence that settles it) or own (the municipality’s, or without a status). What is assumed is to be looked at first; what is drawn anew in each " +
        "world is part of the spread, the rest is not.",
    },
  },
};

const nb: typeof en = {
  sheets: {
    summary: "Sammendrag",
    byYear: "År for år",
    differences: "Forskjeller",
    assumptions: "Forutsetninger",
    method: "Metode",
  },
  heads: {
    policy: "Alternativ",
    pair: "Forskjell (det første minus det andre)",
    line: "Post",
    measure: "Størrelse",
    key: "Nøkkel i results.json",
    unit: "Enhet",
    period: "År",
    mean: "Gjennomsnitt eller andel",
    standardError: "Standardfeil",
    low: "95\u00a0%-intervall fra",
    high: "til",
    from: (quantile) => `${quantile} fra`,
    to: (quantile) => `${quantile} til`,
    assumption: "Nøkkel i scenariet",
    value: "Verdi",
    drawn: "Trekkes på nytt i hvert forløp",
    status: "Grunnlag",
    source: "Kilde",
    note: "Merknad",
  },
  quantiles: { p5: "5 %", p25: "25 %", p50: "50 % (midten)", p75: "75 %", p95: "95 %" },
  planYears: (years) => `Planårene ${years}`,
  wholeRun: (years) => `Hele perioden ${years}`,
  units: {
    nominal: (currency) => `${currency}, løpende priser`,
    fixed: (currency, base) => `${currency}, faste ${base}-priser`,
    present: (currency, year) => `${currency}, nåverdi ved starten av ${year}`,
    persons: "personer",
    share: "andel av forløpene",
    ofVariance: "andel av variansen",
    perPersonYear: (currency) => `${currency} per personår`,
    factor: "ganger",
    correlation: "fra −1 til 1",
    worlds: "forløp",
  },
  figures: {
    requested: "Anmodet om av staten",
    decided: "Vedtatt",
    settled: "Bosatt",
    minorsRequested: "Enslige mindreårige, anmodet om",
    minorsDecided: "Enslige mindreårige, vedtatt",
    minorsSettled: "Enslige mindreårige, bosatt",
    withoutDwelling: "Ikke bosatt fordi det mangler boliger",
    grants: "Tilskudd",
    unmadeLaw: "herav vekst og regler etter de siste kunngjorte satsene",
    rents: "Husleie",
    costs: "Kostnader",
    adjustmentCost: "herav omstilling",
    net: "Netto",
    netReal: "Netto i faste priser",
    netPresentValue: "Netto, nåverdi",
    fund: "Disposisjonsfond ved utgangen av året",
    dwellingsLimit: "Sjansen for at boliger begrenser bosettingen",
    fundDryBy: "Sjansen for at fondet har vært tomt innen da",
    level: "herav nivå (hvor mange som bor her)",
    adjustment: "herav omstilling til tall som er kjent i god tid",
    surprise: "herav overraskelse (tall som ble kjent sent)",
    shareBetter: "Andel av forløpene der det første er best",
    shareTied: "Andel av forløpene der begge har samme netto",
    netOfWorst: "Netto, gjennomsnitt av den dårligste tjuendedelen av forløpene",
    netPerPersonYear: "Netto for hvert personår mer i kommunen",
    shareOfRise: "Andel av forløpene der det nasjonale behovet stiger",
    netGivenRise: "Netto der det nasjonale behovet stiger",
    shareOfFall: "Andel av forløpene der det nasjonale behovet faller",
    netGivenFall: "Netto der det nasjonale behovet faller",
    matchedFactor: "Like mange bosatte: det andres tall ganges med",
    matchedResidual: "Like mange bosatte: personer som likevel skiller dem",
    matchedNet: "Like mange bosatte: netto",
    matchedAdjustmentCost: "Like mange bosatte: omstilling",
    varianceByParameters: "Del av variansen i netto som usikre tall forklarer",
    correlation: "Korrelasjon mellom de to i de samme forløpene",
    independentRuns: "Forløp som hvert av dem ville trengt for seg",
  },
  yes: "ja",
  no: "nei",
  budgetTitle: (scenario) => `${scenario}: tabell til økonomiplanen`,
  budgetUnits: (currency) => `Beløp i hele ${currency}; gjennomsnitt over forløpene.`,
  rounded: (currency) =>
    `Vist avrundet til hele ${currency}, tideler av en person og tideler av en prosent. Cellene har alle desimaler: det som ` +
    "vises, kan avvike fra summen av det som vises, i siste siffer. Netto er tilskudd og husleie minus kostnader. " +
    "Fondet, og sjansen for at det har vært tomt, gjelder ved utgangen av året eller perioden.",
  differences: (base) => `Hvert alternativ minus ${base}, i de samme forløpene`,
  lowOf: (line) => `${line}, 95\u00a0%-intervall fra`,
  highOf: (line) => `${line}, 95\u00a0%-intervall til`,
  policies: "Alternativene",
  inWords: "Med ord",
  how: "Slik er dette laget",
  facts: {
    scenario: "Scenariet",
    question: "Spørsmålet",
    description: "Beskrivelse",
    version: "Programmet",
    seed: "Frø",
    worlds: "Forløp",
    stopping: "Når det stanset",
    points: "Usikre tall er trukket fra",
    years: "År",
    planYears: "Planårene",
    currency: "Valuta",
    priceBase: "Faste priser er prisene i",
    accuracy: "Feil i kvantilene, som andel av dem",
    hash: "Resultatenes kontrollsum",
    command: "Kommandoen som lager det på nytt",
    files: "Filer ved siden av denne",
    more: "Mer om dette",
  },
  askedRuns: "Etter det antallet forløp som var bedt om",
  points: { random: "tilfeldige strømmer", sobol: "stokkede Sobol-punkter" },
  exact: "nøyaktig: alle forløp er tatt vare på",
  files:
    "report.html (rapporten), results.json og results.csv (de samme tallene, uten avrunding), paths.parquet (hvert forløp: en " +
    "rad for hvert alternativ, forløp og år)",
  filesWithoutPaths: (most) =>
    `report.html (rapporten), results.json og results.csv (de samme tallene, uten avrunding). paths.parquet mangler: over ` +
    `${most} forløp blir enkeltforløp ikke tatt vare på.`,
  noPaths: (most, runs) =>
    `Ingen paths.parquet: over ${most} forløp blir enkeltforløp ikke tatt vare på. Skriv --runs ${runs} eller færre for å få den.`,
  more: "docs/guides/results.md og docs/method/index.md i denne versjonen av Glidepath",
  howToRead: "Slik leses arkene",
  reading: {
    amounts: {
      term: "Beløp",
      text:
        "I hele enheter av valutaen, i løpende priser (pengene i det året de faller) når enheten ikke sier noe annet. Cellene " +
        "har alle desimaler og viser dem avrundet.",
    },
    sums: {
      term: "Summer",
      text:
        "Netto = tilskudd + husleie − kostnader; omstilling er en del av kostnadene; nivå + omstilling + overraskelse = " +
        "forskjellen i netto. Planårene og hele perioden er summer over sine år. Alt dette gjelder gjennomsnitt, på øret; " +
        "kvantiler kan ikke legges sammen.",
    },
    mean: {
      term: "Gjennomsnitt",
      text: "Over alle forløp. Personer og beløp har desimaler fordi de er gjennomsnitt.",
    },
    error: {
      term: "Standardfeil; 95\u00a0%-intervall",
      text:
        "Hvor godt gjennomsnittet er kjent fra så mange forløp: feilen av å ha prøvd så mange og ikke flere. Intervallet rommer gjennomsnittet av " +
        "uendelig mange forløp i 95 av 100 tilfeller. Det dekker ikke det scenariet holder fast eller utelater.",
    },
    quantiles: {
      term: "5 % til 95 %",
      text:
        "Kvantiler over forløpene: i ni av ti forløp ligger tallet mellom den første og den siste. Fra og til er endene av " +
        "kvantilens eget 95\u00a0%-intervall; tomt der så få forløp ikke kan gi noen ende.",
    },
    shares: {
      term: "Andeler",
      text: "Av forløpene, med Wilsons 95\u00a0%-intervall; lagret fra 0 til 1. Best er det som har høyest netto; er begge like, teller hvert av dem halvt.",
    },
    differences: {
      term: "Forskjeller",
      text:
        "Det første alternativet minus det andre, forløp for forløp: over null er netto best med det første. Ved like mange " +
        "bosatte er tallene i det andre ganget med en faktor.",
    },
    assumptions: {
      term: "Forutsetninger",
      text:
        "Hvert tall i scenariet med kilden sin: sitert (lest i en publisert kilde), utledet (regnet ut av slike), antatt (valgt uten kunnskap som avgjør det) eller egen (kommunens egen, eller uten angivelse). Se først på det som er antatt. Det som trekkes på nytt i hvert forløp, er med " +
        "i spennet; resten er det ikke.",
    },
  },
};

/** The sheets of the workbook, and what is said where it is written. */
export const workbookTexts = { en, nb };
