const en = {
  title: (scenario: string) => `${scenario} – Glidepath`,
  theAnswer: "The answer",
  thePolicies: "The policies",
  morePrecisely: "More precisely",
  budgetPaper: "Table for the budget paper",
  netByYear: "Net by year",
  reserveFund: "The reserve fund",
  deficits: "The chance of a deficit",
  whoSettles: "Who settles",
  adjusting: "What it costs to adjust, by service",
  differences: "The differences",
  whereFrom: "Where the difference comes from",
  matters: "What matters most",
  restsOn: "What the figures rest on",
  register: "Register of assumptions",
  howMade: "How this was made",
  policy: "Policy",
  fanKey: "Line: median. Dots: mean. Dark band: half of the worlds. Light band: nine worlds of ten (5–95 %).",
  persons: "persons",
  total: "total",

  short: {
    over: (plan: boolean, years: string) => `over the ${plan ? "plan years" : "whole run"} ${years}`,
    better: (p: {
      span: string;
      better: string;
      other: string;
      amount: string;
      millions: string;
      sure: string;
    }) =>
      `${p.span} the budget is ${p.amount} ${p.millions} better off under ${p.better} than under ${p.other}${p.sure}`,
    sure: (interval: string, share: string) => ` (95 % interval ${interval}; better in ${share} of worlds)`,
    sureOfOne: " in the one world tried",
    sureOfAll: " in every world alike",
    same: (span: string, first: string, second: string) => `${span} ${first} and ${second} have the same net`,
    cannotTell: (p: { span: string; first: string; second: string; millions: string; interval: string }) =>
      `${p.span} one cannot tell which of ${p.first} and ${p.second} is better for the budget (${p.first} minus ` +
      `${p.second}: 95 % interval ${p.interval} ${p.millions})`,
    and: (first: string, second: string) => `${first}; ${second}`,
    but: (first: string, second: string) => `${first}, but ${second}`,
    asManySettle: "Both settle as many people in the plan years, so that no part of it is one of numbers.",
    settles: (p: { first: string; people: string; fewer: boolean; second: string; years: string }) =>
      `${p.first} settles ${p.people} ${p.fewer ? "fewer" : "more"} people in ${p.years} than ${p.second}`,
    onlyMinors: (p: { first: string; people: string; fewer: boolean; second: string; years: string }) =>
      `${p.first} settles ${p.people} ${p.fewer ? "fewer" : "more"} unaccompanied minors in ${p.years} than ${p.second}, and ` +
      "as many others",
    matched: (settles: string, claim: string) => `${settles}; with as many settled, ${claim}`,
    matchedButMinors: (settles: string, claim: string) =>
      `${settles}; with as many settled, but for unaccompanied minors, ${claim}`,
    matchedBetter: (p: { first: string; amount: string; millions: string; worse: boolean; sure: string }) =>
      `${p.first} would be ${p.amount} ${p.millions} ${p.worse ? "worse" : "better"} off over the whole run${p.sure}`,
    matchedUnknown: (interval: string, millions: string) =>
      `one could not tell which is better over the whole run (95 % interval ${interval} ${millions})`,
    interval: (interval: string) => ` (95 % interval ${interval})`,
    notReachable: (settles: string) =>
      `${settles}, and no change of its numbers makes both settle as many: they differ in who is settled as well as in money`,
    notMatched: (settles: string) => `${settles}: part of the difference is one of numbers`,
    oneWorld: "One world says nothing of how sure this is: try more with --runs. ",
    assumed: (assumed: string, uncertain: string) =>
      `The biggest reservation: ${assumed} of the ${uncertain} uncertain numbers are assumed, without evidence that settles them`,
    noneAssumed: (uncertain: string) =>
      `The biggest reservation: only the ${uncertain} numbers that are stated as uncertain vary; what is held fixed does not`,
    mostOf: (name: string) => `; of these the result follows ${name} most`,
    fundAssumed: "; the fund’s opening balance is assumed too",
    putIn: ": put in the municipality’s own figures before relying on this.",
    net: (p: {
      policy: string;
      plan: string;
      planYears: string;
      planRange: string;
      whole: string;
      wholeYears: string;
      wholeRange: string;
      millions: string;
    }) =>
      `Under ${p.policy} net is ${p.plan} ${p.millions} over the plan years ${p.planYears} (nine worlds of ten: ` +
      `${p.planRange}), and ${p.whole} over the whole run ${p.wholeYears} (${p.wholeRange}).`,
    fundDry: (p: { year: number; share: string; deficitYear: number; deficit: string }) =>
      `The reserve fund has run dry by the end of ${p.year} in ${p.share} of worlds; a deficit is most likely in ` +
      `${p.deficitYear}, in ${p.deficit} of worlds.`,
  },

  budget: {
    caption: (p: { millions: string; worlds: string; one: boolean }) =>
      `${p.one ? "The one world tried" : `Means over ${p.worlds} worlds`}, ${p.millions} in the prices of each year unless it ` +
      "says otherwise. Differences with ± one standard error. Rounded to what the worlds support of net: the sums of what is " +
      "printed may differ in the last digit. How each year may turn out is in the sections below.",
    rows: {
      settled: "settled, persons",
      minorsSettled: "unaccompanied minors settled, persons",
      grants: "grants",
      rents: "rents",
      costs: "costs",
      adjustmentCost: "of which adjustment",
      net: "net",
      netReal: "net, fixed prices",
    },
    fixed: (base: number) => `Fixed prices are those of ${base}, by the deflator of municipal costs.`,
    netIs:
      "Net = grants + rents − costs. Adjustment is the part of costs that is paid because capacity is not what is needed: idle " +
      "staff, care bought in, hiring and severance, empty dwellings.",
  },

  policyTable: (p: { plan: boolean; years: string; millions: string }) =>
    `Sums over the ${p.plan ? "plan years" : "whole run"} ${p.years}: the mean, and below it 5–95 % of worlds. Nominal ` +
    `${p.millions}; settled in persons. Rounded to what the worlds support.`,
  differenceTable: (p: { base: string; plan: boolean; years: string; millions: string }) =>
    `Each policy minus ${p.base}, world by world, summed over the ${p.plan ? "plan years" : "whole run"} ${p.years}: mean ± ` +
    `standard error, nominal ${p.millions}; settled in persons. Level, adjustment and surprise add up to net; quantiles do not add.`,
  minus: (base: string) => `Minus ${base}`,

  negativeYears: (fewest: number, most: number, years: number) =>
    most === 0
      ? "Mean net is above zero in every year"
      : fewest === years
        ? "Mean net is below zero in every year"
        : `Mean net is below zero in ${fewest === most ? most : `${fewest} to ${most}`} of ${years} years`,
  netCaption: (millions: string, key: string) => `Grants and rents less costs, nominal ${millions}. ${key}`,
  netTable: (millions: string) => `Mean net by year, nominal ${millions}.`,
  netAlt: (millions: string, names: string, means: string) =>
    `Net by year in ${millions}, with the spread over worlds, for ${names}. Means: ${means}`,

  fundDry: (year: number, shares: string) =>
    `By the end of ${year} the fund has run dry in ${shares} of worlds`,
  fundCaption: (millions: string, key: string) => `Balance at year-end, nominal ${millions}. ${key}`,
  fundAlt: (millions: string, names: string, means: string) =>
    `Balance of the reserve fund at year-end in ${millions}, with the spread over worlds, for ${names}. Means: ${means}`,
  openingAssumed:
    "The opening balance is assumed: put in the municipality’s own before relying on the fund's figures.",
  through: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),

  deficitMost: (year: number, share: string, policy: string) =>
    `A deficit is most likely in ${year}: in ${share} of worlds under ${policy}`,
  deficitNone: "No world has a deficit in any year",
  deficitCaption:
    "Deficit: net of the year below zero. Fund dry: its balance was below zero at some year-end so far. Upright lines: 95 % " +
    "interval (Wilson) of having tried so many worlds.",
  deficitAlt: (names: string, shares: string) =>
    `Share of worlds with net below zero in the year, and with the fund dry so far, for ${names}. Deficit: ${shares}`,
  deficitTable: "Share of worlds with a deficit in the year (net below zero), with its 95 % interval.",
  dryTable: "Share of worlds in which the fund was below zero at some year-end up to the year.",

  settledBetween: (people: string, years: string) => `In ${years}, ${people} people settle on average`,
  settledCaption: (years: string) =>
    `Persons that the state asks for, that are decided and that settle in the year, after any revision; means over worlds. After ${years} all policies decide alike.`,
  settledAlt: (names: string, means: string) =>
    `Persons asked for, decided and settled by year, means over worlds, for ${names}. Settled: ${means}`,
  minorsTable:
    "Unaccompanied minors settled, means over worlds. They are asked for and decided on their own, live in homes with " +
    "staff, and are not among the persons above.",
  dwellingsTable:
    "Share of worlds in which fewer people settle than were to come, because dwellings are lacking.",

  adjustmentMost: (p: { service: string; amount: string; millions: string; policy: string }) =>
    `${p.service}: the most to adjust, ${p.amount} ${p.millions} under ${p.policy}`,
  adjustmentNone: "No service has a cost of adjusting in these worlds.",
  adjustmentCaption: (p: { years: string; millions: string; worlds: string; one: boolean; error: string }) =>
    `Mean adjustment cost over the whole run ${p.years}, nominal ${p.millions}, in the first ${p.one ? "world" : `${p.worlds} worlds`}: ` +
    `services are not kept of all. Dark: idle capacity, also empty dwellings; middle: what buying in costs above own staff; white: hiring ` +
    `and severance. One standard error is at most ${p.error}.`,
  adjustmentAlt: (amounts: string) => `Adjustment cost by service and policy. ${amounts}`,
  beside: {
    dwellings: "Dwellings",
    costlyNeeds: "Rare costly needs",
    districts: "Districts",
    levers: "Levers",
  },

  sameWorlds:
    "Every policy is tried in the same worlds, so what differs between two of them differs because of the policy.",
  betterInYears: (p: { first: string; second: string; better: number; worse: number; years: number }) =>
    p.better + p.worse === 0
      ? `${p.first} against ${p.second}: no difference can be told in any single year`
      : `${p.first} is better off than ${p.second} in ${p.better} of ${p.years} years, worse in ${p.worse || "none"}`,
  differenceCaption: (millions: string, key: string) =>
    `Difference of net by year, nominal ${millions}: above zero the first policy of the pair is better off. ${key}`,
  differenceAlt: (millions: string, pairs: string, means: string) =>
    `Difference of net by year in ${millions}, with the spread over worlds, for ${pairs}. Means: ${means}`,
  overWhole: (years: string) => `Over the whole run ${years}:`,
  moreNet: (p: {
    first: string;
    second: string;
    amount: string;
    millions: string;
    less: boolean;
    years: string;
  }) =>
    `${p.first} gives ${p.amount} ${p.millions} ${p.less ? "less" : "more"} net than ${p.second} over ${p.years}`,
  noDifference: (years: string) => `No difference of net can be told over ${years}`,
  steps: {
    net: (policy: string) => `net, ${policy}`,
    income: "grants and rents",
    neededCosts: "services and dwellings needed",
    adjustment: "adjustment, foreseen",
    surprise: "surprise",
  },
  waterfallCaption: (years: string, millions: string) =>
    `Means over the whole run ${years}, nominal ${millions}; the steps add up from the one net to the other, but for rounding. ` +
    `Grants and rents, and what services and dwellings cost to give what is needed, make up the level.`,
  waterfallAlt: (amounts: string) => `From the net of one policy to that of the other. ${amounts}`,
  largestPart: (part: string, count: number, pairs: number) =>
    `In ${count} of ${pairs} differences, ${part} is the largest part`,
  parts: { level: "level", adjustment: "adjustment", surprise: "surprise", net: "net" },
  partsCaption: (years: string, millions: string) =>
    `Over the whole run ${years}, nominal ${millions}. Bars: means; level, adjustment and surprise add up to net. Lines: nine ` +
    `worlds of ten; these do not add.`,
  partsAlt: (amounts: string) => `Level, adjustment and surprise in each difference of net. ${amounts}`,
  partsNote:
    "Level: how many people live here, with the grants they bring and the services and dwellings they need. Adjustment: what " +
    "fitting capacity to the numbers costs when they are known twelve months ahead. Surprise: what it costs beyond that " +
    "because numbers became known late; of either sign.",

  mattersMost: (name: string, correlation: string) =>
    `The result follows most: ${name} (rank correlation ${correlation})`,
  mattersNone: (uncertain: string, worlds: string) =>
    `None of the ${uncertain} uncertain numbers stands out in ${worlds} worlds: what the result follows is chance, or many of ` +
    "them a little.",
  mattersNotTried:
    "It takes at least 30 worlds, and a result that differs between them, to tell which of the uncertain numbers matter.",
  mattersOutcome: (p: { first: string; second: string; years: string }) =>
    `the difference of net, ${p.first} minus ${p.second}, over ${p.years}`,
  mattersNet: (policy: string, years: string) => `the net of ${policy} over ${years}`,
  mattersCaption: (p: { outcome: string; worlds: string; uncertain: string; shown: string; one: boolean }) =>
    `Spearman’s rank correlation of each uncertain number with ${p.outcome}, in the first ${p.worlds} worlds; lines: 95 % ` +
    `interval. To the right: where the number is high, this is high too. Of ${p.uncertain} numbers drawn once a world ${p.one ? "the one is" : `the ${p.shown} strongest are`} ` +
    `shown that ${p.one ? "stands" : "stand"} out from what chance would give any of so many. A correlation sees what rises or falls throughout; it ` +
    `is no proof of cause.`,
  mattersAlt: (correlations: string) => `Rank correlations, the strongest first. ${correlations}`,
  mattersTable: "The same numbers, with what they are in the scenario and where they come from.",
  mattersHeads: { number: "Number", correlation: "Correlation", status: "Status", source: "Source and note" },

  services: {
    heading: "Services and what meets them",
    caption: (homes: boolean) =>
      `The services, how their cost follows the need, and the income that is meant to meet it.${homes ? " Homes for unaccompanied minors are a service." : ""}`,
    service: "Service",
    adjusts: "Adjusts",
    metBy: "Met by",
    staffed: "staff, with a lag",
    immediate: "at once",
    leases: "as leases end",
    none: "the municipality's own money",
    rents: "rents",
  },

  registerIs: (entries: string, counts: string) =>
    `${entries} entries: ${counts}. Cited: read in a published source. Derived: computed from published figures. Assumed: chosen ` +
    `without evidence that settles it. Own: the municipality's own, or without a status. Numbers marked * are drawn anew in ` +
    `each world. Keys and values stand as in the scenario file, in its order.`,
  registerHeads: { number: "Number", value: "Value", status: "Status", source: "Source and note" },

  made: {
    scenario: "Scenario",
    worlds: "Worlds",
    worldsAre: (worlds: string) => `${worlds}, the same for every policy`,
    seed: "Seed",
    years: "Years",
    yearsAre: (whole: string, plan: string) => `${whole}; plan years ${plan}`,
    command: "Command",
    hash: "Results’ hash",
    version: "Version",
    note:
      "The same command with the same version gives the same hash. The numbers behind this report are in results.json and " +
      "results.csv beside it.",
  },
};

const nb: typeof en = {
  title: (scenario) => `${scenario} – rapport fra Glidepath`,
  theAnswer: "Svaret",
  thePolicies: "Alternativene",
  morePrecisely: "Nærmere om svaret",
  budgetPaper: "Tabell til budsjettsaken",
  netByYear: "Netto per år",
  reserveFund: "Disposisjonsfondet",
  deficits: "Sannsynligheten for underskudd",
  whoSettles: "Hvor mange som blir bosatt",
  adjusting: "Hva omstillingen koster, etter tjeneste",
  differences: "Forskjellene",
  whereFrom: "Hvor forskjellen kommer fra",
  matters: "Hva som betyr mest",
  restsOn: "Hva tallene bygger på",
  register: "Alle forutsetninger",
  howMade: "Slik er rapporten laget",
  policy: "Alternativ",
  fanKey:
    "Linje: median. Prikker: gjennomsnitt. Mørkt felt: halvparten av forløpene. Lyst felt: ni av ti forløp (5–95 %).",
  persons: "personer",
  total: "sum",

  short: {
    over: (plan, years) => `i ${plan ? "planårene" : "hele perioden"} ${years}`,
    better: (p) =>
      `${p.span} står budsjettet seg ${p.amount} ${p.millions} bedre med ${p.better} enn med ${p.other}${p.sure}`,
    sure: (interval, share) => ` (95\u00a0%-intervall ${interval}; best i ${share} av forløpene)`,
    sureOfOne: " i det ene forløpet som er prøvd",
    sureOfAll: " i alle forløp, og like mye",
    same: (span, first, second) => `${span} gir ${first} og ${second} samme netto`,
    cannotTell: (p) =>
      `${p.span} kan en ikke si om ${p.first} eller ${p.second} er best for budsjettet (${p.first} minus ${p.second}: ` +
      `95\u00a0%-intervall ${p.interval} ${p.millions})`,
    and: (first, second) => `${first}; ${second}`,
    but: (first, second) => `${first}, men ${second}`,
    asManySettle: "Begge bosetter like mange i planårene, så ingenting av forskjellen skyldes antallet.",
    settles: (p) =>
      `${p.first} bosetter ${p.people} ${p.fewer ? "færre" : "flere"} enn ${p.second} i ${p.years}`,
    onlyMinors: (p) =>
      `${p.first} bosetter ${p.people} ${p.fewer ? "færre" : "flere"} enslige mindreårige enn ${p.second} i ${p.years}, og like ` +
      "mange andre",
    matched: (settles, claim) => `${settles}; med like mange bosatte ${claim}`,
    matchedButMinors: (settles, claim) =>
      `${settles}; med like mange bosatte, utenom enslige mindreårige, ${claim}`,
    matchedBetter: (p) =>
      `ville ${p.first} komme ${p.amount} ${p.millions} ${p.worse ? "dårligere" : "bedre"} ut i hele perioden${p.sure}`,
    matchedUnknown: (interval, millions) =>
      `ville en ikke kunne si hva som er best i hele perioden (95\u00a0%-intervall ${interval} ${millions})`,
    interval: (interval) => ` (95\u00a0%-intervall ${interval})`,
    notReachable: (settles) =>
      `${settles}, og ingen endring av tallene gjør at begge bosetter like mange: de skiller seg både i antall bosatte og i penger`,
    notMatched: (settles) => `${settles}: en del av forskjellen skyldes antallet`,
    oneWorld: "Ett forløp sier ingenting om hvor sikkert dette er: prøv flere med --runs. ",
    assumed: (assumed, uncertain) =>
      `Det største forbeholdet: ${assumed} av de ${uncertain} usikre tallene er antatt, uten kunnskap som avgjør dem`,
    noneAssumed: (uncertain) =>
      `Det største forbeholdet: bare de ${uncertain} tallene som er oppgitt som usikre, varierer; det som holdes fast, gjør det ikke`,
    mostOf: (name) => `; av disse følger resultatet mest ${name}`,
    fundAssumed: "; fondets størrelse ved starten er også antatt",
    putIn: ": sett inn kommunens egne tall før dere bygger på dette.",
    net: (p) =>
      `Med ${p.policy} er netto ${p.plan} ${p.millions} i planårene ${p.planYears} (ni av ti forløp: ${p.planRange}), og ` +
      `${p.whole} i hele perioden ${p.wholeYears} (${p.wholeRange}).`,
    fundDry: (p) =>
      `Disposisjonsfondet er tomt innen utgangen av ${p.year} i ${p.share} av forløpene; underskudd er mest sannsynlig i ` +
      `${p.deficitYear}, i ${p.deficit} av forløpene.`,
  },

  budget: {
    caption: (p) =>
      `${p.one ? "Det ene forløpet som er prøvd" : `Gjennomsnitt over ${p.worlds} forløp`}, ${p.millions} i løpende priser der ` +
      "ikke annet står. Forskjeller med ± én standardfeil. Avrundet til det forløpene gir grunnlag for når det gjelder netto, " +
      "så summer kan avvike i siste siffer. Hvordan hvert år kan bli, står i avsnittene nedenfor.",
    rows: {
      settled: "bosatte, personer",
      minorsSettled: "bosatte enslige mindreårige",
      grants: "tilskudd",
      rents: "husleie",
      costs: "kostnader",
      adjustmentCost: "herav omstilling",
      net: "netto",
      netReal: "netto, faste priser",
    },
    fixed: (base) => `Faste priser er prisene i ${base}, etter kommunal deflator.`,
    netIs:
      "Netto = tilskudd + husleie − kostnader. Omstilling er den delen av kostnadene som betales fordi kapasiteten ikke er som " +
      "behovet: ledig bemanning, innleie og kjøp, ansettelser og sluttpakker, tomme boliger.",
  },

  policyTable: (p) =>
    `Summer i ${p.plan ? "planårene" : "hele perioden"} ${p.years}: gjennomsnittet, og under det 5–95 % av forløpene. ` +
    `Beløp i ${p.millions}, løpende priser; bosatte i personer. Avrundet til det forløpene gir grunnlag for.`,
  differenceTable: (p) =>
    `Hvert alternativ minus ${p.base}, forløp for forløp, sum i ${p.plan ? "planårene" : "hele perioden"} ${p.years}: ` +
    `gjennomsnitt ± standardfeil, ${p.millions} i løpende priser; bosatte i personer. Nivå, omstilling og overraskelse summerer ` +
    "seg til netto; kvantiler gjør det ikke.",
  minus: (base) => `Forskjell fra ${base}`,

  negativeYears: (fewest, most, years) =>
    most === 0
      ? "Netto er over null i gjennomsnitt alle år"
      : fewest === years
        ? "Netto er under null i gjennomsnitt alle år"
        : `Netto er under null i gjennomsnitt i ${fewest === most ? most : `${fewest} til ${most}`} av ${years} år`,
  netCaption: (millions, key) => `Tilskudd og husleie minus kostnader, ${millions} i løpende priser. ${key}`,
  netTable: (millions) => `Netto per år, gjennomsnitt, ${millions} i løpende priser.`,
  netAlt: (millions, names, means) =>
    `Netto per år i ${millions}, med spredningen over forløpene, for ${names}. Gjennomsnitt: ${means}`,

  fundDry: (year, shares) => `Innen utgangen av ${year} er fondet tomt i ${shares} av forløpene`,
  fundCaption: (millions, key) => `Fondet ved utgangen av året, ${millions} i løpende priser. ${key}`,
  fundAlt: (millions, names, means) =>
    `Disposisjonsfondet ved utgangen av året i ${millions}, med spredningen over forløpene, for ${names}. Gjennomsnitt: ${means}`,
  openingAssumed:
    "Fondets størrelse ved starten er antatt: sett inn kommunens egen før dere bygger på tallene for fondet.",
  through: (low, high) => (low === high ? low : `${low} til ${high}`),

  deficitMost: (year, share, policy) =>
    `Underskudd er mest sannsynlig i ${year}: i ${share} av forløpene med ${policy}`,
  deficitNone: "Ingen forløp gir underskudd i noe år",
  deficitCaption:
    "Underskudd: netto i året er under null. Fondet tomt: det har vært under null ved et årsskifte så langt. Loddrette streker: " +
    "95\u00a0%-intervall (Wilson), fordi det er prøvd så mange forløp og ikke flere.",
  deficitAlt: (names, shares) =>
    `Andel av forløpene med netto under null i året, og med tomt fond så langt, for ${names}. Underskudd: ${shares}`,
  deficitTable: "Andel av forløpene med underskudd i året (netto under null), med 95\u00a0%-intervall.",
  dryTable: "Andel av forløpene der fondet har vært under null ved et årsskifte til og med året.",

  settledBetween: (people, years) => `I ${years} blir ${people} personer bosatt i gjennomsnitt`,
  settledCaption: (years) =>
    `Personer som staten ber om, som er vedtatt og som blir bosatt i året, etter en eventuell endring; gjennomsnitt over forløpene. Etter ${years} er vedtakene like i alle alternativene.`,
  settledAlt: (names, means) =>
    `Anmodning, vedtak og bosatte per år, gjennomsnitt over forløpene, for ${names}. Bosatte: ${means}`,
  minorsTable:
    "Enslige mindreårige som blir bosatt, gjennomsnitt over forløpene. De har egen anmodning og eget vedtak, bor i boliger med " +
    "ansatte og er ikke blant personene ovenfor.",
  dwellingsTable: "Andel av forløpene der færre blir bosatt enn ventet, fordi det mangler boliger.",

  adjustmentMost: (p) => `${p.service} er dyrest å omstille: ${p.amount} ${p.millions} med ${p.policy}`,
  adjustmentNone: "Ingen tjeneste har omstillingskostnader i disse forløpene.",
  adjustmentCaption: (p) =>
    `Omstillingskostnad i hele perioden ${p.years}, gjennomsnitt, ${p.millions} i løpende priser, i ${p.one ? "det første forløpet" : `de første ${p.worlds} forløpene`}: ` +
    "den er ikke lagret per tjeneste for alle. Mørkt: ledig kapasitet, også tomme boliger; middels: det innleie og " +
    `kjøp koster ut over egne ansatte; hvitt: ansettelser og sluttpakker. Én standardfeil er høyst ${p.error}.`,
  adjustmentAlt: (amounts) => `Omstillingskostnad etter tjeneste og alternativ. ${amounts}`,
  beside: {
    dwellings: "Boliger",
    costlyNeeds: "Sjeldne, kostbare behov",
    districts: "Bydeler",
    levers: "Tiltak",
  },

  sameWorlds:
    "Alle alternativene er prøvd i de samme forløpene. Det som skiller to av dem, skyldes derfor alternativet.",
  betterInYears: (p) =>
    p.better + p.worse === 0
      ? `${p.first} mot ${p.second}: ingen forskjell kan påvises i noe enkelt år`
      : `${p.first} er bedre enn ${p.second} i ${p.better || "ingen"} av ${p.years} år og dårligere i ${p.worse || "ingen"}`,
  differenceCaption: (millions, key) =>
    `Forskjell i netto per år, ${millions} i løpende priser: over null er det første alternativet i paret best. ${key}`,
  differenceAlt: (millions, pairs, means) =>
    `Forskjell i netto per år i ${millions}, med spredningen over forløpene, for ${pairs}. Gjennomsnitt: ${means}`,
  overWhole: (years) => `I hele perioden ${years}:`,
  moreNet: (p) =>
    `${p.first} gir ${p.amount} ${p.millions} ${p.less ? "mindre" : "mer"} i netto enn ${p.second} i ${p.years}`,
  noDifference: (years) => `Ingen forskjell i netto kan påvises i ${years}`,
  steps: {
    net: (policy) => `netto, ${policy}`,
    income: "tilskudd og husleie",
    neededCosts: "tjenester og boliger det er behov for",
    adjustment: "omstilling, forutsett",
    surprise: "overraskelse",
  },
  waterfallCaption: (years, millions) =>
    `Gjennomsnitt i hele perioden ${years}, ${millions} i løpende priser; stegene summerer seg fra den ene nettoen til den ` +
    "andre, bortsett fra avrunding. Tilskudd og husleie, og det tjenester og boliger koster for å dekke behovet, utgjør nivået.",
  waterfallAlt: (amounts) => `Fra nettoen i det ene alternativet til det andre. ${amounts}`,
  largestPart: (part, count, pairs) => `I ${count} av ${pairs} forskjeller er ${part} den største delen`,
  parts: { level: "nivå", adjustment: "omstilling", surprise: "overraskelse", net: "netto" },
  partsCaption: (years, millions) =>
    `I hele perioden ${years}, ${millions} i løpende priser. Søyler: gjennomsnitt; nivå, omstilling og overraskelse summerer ` +
    "seg til netto. Streker: ni av ti forløp; de kan ikke legges sammen.",
  partsAlt: (amounts) => `Nivå, omstilling og overraskelse i hver forskjell i netto. ${amounts}`,
  partsNote:
    "Nivå: hvor mange som bor her, med tilskuddene de gir og tjenestene og boligene de trenger. Omstilling: hva det koster å " +
    "tilpasse kapasiteten når tallene er kjent tolv måneder før. Overraskelse: hva det koster ut over det fordi tall ble " +
    "kjent sent; kan ha begge fortegn.",

  mattersMost: (name, correlation) => `Resultatet følger mest: ${name} (rangkorrelasjon ${correlation})`,
  mattersNone: (uncertain, worlds) =>
    `Ingen av de ${uncertain} usikre tallene skiller seg ut i ${worlds} forløp: resultatet følger tilfeldighet, eller litt av ` +
    "mange.",
  mattersNotTried:
    "Det trengs minst 30 forløp, og et resultat som varierer mellom dem, for å si hvilke av de usikre tallene som betyr noe.",
  mattersOutcome: (p) => `forskjellen i netto, ${p.first} minus ${p.second}, i ${p.years}`,
  mattersNet: (policy, years) => `netto med ${policy} i ${years}`,
  mattersCaption: (p) =>
    `Spearmans rangkorrelasjon mellom hvert usikkert tall og ${p.outcome}, i de første ${p.worlds} forløpene; streker: ` +
    `95\u00a0%-intervall. Mot høyre: der tallet er høyt, er også resultatet høyt. Av ${p.uncertain} tall som trekkes én gang i hvert forløp, vises ${p.one ? "det ene" : `de ${p.shown} sterkeste`} ` +
    "som skiller seg ut fra det tilfeldigheter kan gi for så mange. En korrelasjon ser bare det som stiger eller " +
    "faller hele veien; den er ikke bevis på årsak.",
  mattersAlt: (correlations) => `Rangkorrelasjoner, de sterkeste først. ${correlations}`,
  mattersTable: "De samme tallene, slik de står i scenariet, og hvor de kommer fra.",
  mattersHeads: {
    number: "Tall",
    correlation: "Korrelasjon",
    status: "Grunnlag",
    source: "Kilde og merknad",
  },

  services: {
    heading: "Tjenestene og hva som dekker dem",
    caption: (homes) =>
      `Tjenestene, hvordan kostnaden følger behovet, og inntekten som skal dekke den.${homes ? " Boliger for enslige mindreårige er en tjeneste." : ""}`,
    service: "Tjeneste",
    adjusts: "Tilpasses",
    metBy: "Dekkes av",
    staffed: "bemanning, med etterslep",
    immediate: "straks",
    leases: "når leieavtaler går ut",
    none: "kommunens egne midler",
    rents: "husleie",
  },

  registerIs: (entries, counts) =>
    `${entries} tall: ${counts}. Fra kilde: lest i en publisert kilde. Avledet: regnet ut av publiserte tall. Antatt: valgt uten ` +
    "kunnskap som avgjør det. Eget: kommunens eget, eller uten angitt grunnlag. Tall merket * trekkes på nytt i hvert forløp. " +
    "Nøkler og verdier står som i scenariofilen, i samme rekkefølge; min, mode, median og max er minste, mest sannsynlige, " +
    "midterste og største verdi.",
  registerHeads: { number: "Nøkkel", value: "Verdi", status: "Grunnlag", source: "Kilde og merknad" },

  made: {
    scenario: "Navn på scenariet",
    worlds: "Forløp",
    worldsAre: (worlds) => `${worlds}, de samme for alle alternativene`,
    seed: "Frø",
    years: "År",
    yearsAre: (whole, plan) => `${whole}; planår ${plan}`,
    command: "Kommando",
    hash: "Resultatenes sjekksum",
    version: "Versjon",
    note:
      "Samme kommando med samme versjon gir samme sjekksum. Tallene bak rapporten ligger i results.json og results.csv ved " +
      "siden av den.",
  },
};

/** What the report says beside the sentences of the answer. */
export const reportTexts = { en, nb };
