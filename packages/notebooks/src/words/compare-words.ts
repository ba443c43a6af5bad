const en = {
  /** A policy's name in a sentence. */
  quoted: (name: string) => `"${name}"`,
  difference: (first: string, second: string) => `"${first}" minus "${second}"`,
  overPlan: (years: string, rest: string) => `Over the plan years ${years}, ${rest}`,
  overWhole: (years: string, rest: string) => `Over the whole run ${years}, ${rest}`,
  over: (years: string, rest: string) => `Over ${years}, ${rest}`,
  inOneWorld: "in the one world tried",
  inEachWorld: (worlds: string) => `in each of the ${worlds} worlds`,
  inEveryWorldAlike: "in every world alike",
  sameNet: (first: string, second: string, inWorlds: string) =>
    `${first} and ${second} have the same net ${inWorlds}: there is no difference.`,
  cannotTell: (p: {
    worlds: string;
    first: string;
    second: string;
    net: string;
    millions: string;
    interval: string;
  }) =>
    `one cannot tell from ${p.worlds} worlds under which of ${p.first} and ${p.second} the budget is better off on ` +
    `average: ${p.first} minus ${p.second} is ${p.net} ${p.millions}, with a 95 % interval of ${p.interval} that holds zero.`,
  betterOff: (better: string, other: string, amount: string) =>
    `the budget is better off under ${better} than under ${other}, by ${amount}`,
  onAverage: (p: { claim: string; firstNet: string; secondNet: string; interval: string }) =>
    `${p.claim} on average (net ${p.firstNet} against ${p.secondNet}; 95 % interval of the difference ${p.interval}).`,
  ties: (share: string) => ` (ties, ${share} of worlds, count half)`,
  ofWorlds: (share: string) => `${share} of worlds`,
  seldomBetter: (share: string) =>
    `Yet it is the better of the two in only ${share}: a few worlds carry the average.`,
  betterIn: (name: string, share: string) => `${name} is the better of the two in ${share}.`,
  nineOfTen: (low: string, high: string, millions: string) =>
    `In nine worlds of ten the difference lies between ${low} and ${high} ${millions}.`,
  to: (low: string, high: string) => `${low} to ${high}`,
  opposed: (plan: string, whole: string) =>
    `The two do not agree: what is better for the budgets of ${plan} is worse over ${whole}, when those settled in the ` +
    "plan years have lived their grant years. The whole run is the fuller account.",
  asManySettle: "as many people settle under both",
  otherSettle: (p: { people: string; fewer: boolean; income: string; costs: string }) =>
    `${p.people} ${p.fewer ? "fewer" : "more"} people settle: ${p.income} in grants and rents, ${p.costs} for the services ` +
    "and dwellings that they need",
  lessOrMore: (amount: string, less: boolean) => `${amount} ${less ? "less" : "more"}`,
  origin: (p: {
    first: string;
    second: string;
    years: string;
    millions: string;
    level: string;
    who: string;
    adjustment: string;
    surprise: string;
  }) =>
    `Where it comes from, ${p.first} minus ${p.second} over ${p.years}, ${p.millions} ± one standard error: level ${p.level} ` +
    `(${p.who}); adjustment ${p.adjustment} (fitting services and dwellings to numbers known in good time); surprise ` +
    `${p.surprise} (numbers that became known late).`,
  whatNetIs:
    "net is the municipality's grants and rents less its costs, not what settling means to those who come or to the town.",
  noSpread: (oneWorld: boolean, net: string) =>
    `How sure this is: ${oneWorld ? "one world was tried, and one" : "every world gave the same, and that"} says nothing of ` +
    `it. What the scenario leaves out is not in the figures either: ${net}`,
  howSure: (worlds: string, net: string) =>
    `How sure this is: the 95 % interval is the error of having tried ${worlds} worlds and no more; the range of nine ` +
    "worlds of ten is what chance and the uncertain numbers of the scenario make of it. Neither covers numbers that the " +
    `scenario holds fixed, nor what it leaves out: ${net}`,
  fewWorlds: (worlds: string) => ` ${worlds} worlds are few; try more with --runs.`,
  asManyPersonYears: "Both give about as many person-years to those settled in the plan years.",
  perPersonYear: (p: {
    first: string;
    personYears: string;
    fewer: boolean;
    amount: string;
    thousands: string;
    years: string;
  }) =>
    `Per person-year: ${p.first} gives ${p.personYears} person-years ${p.fewer ? "fewer" : "more"} to those settled in the ` +
    `plan years; each person-year more goes with ${p.amount} ${p.thousands} of net over ${p.years}.`,
  byNeed: (first: string, second: string, millions: string, cases: string) =>
    ` By national need over the plan years, ${first} minus ${second}, ${millions}: ${cases}.`,
  needRises: (share: string, net: string) => `where it rises (${share} of worlds) ${net}`,
  needFalls: (share: string, net: string) => `where it falls (${share} of worlds) ${net}`,
  pairing: (p: { worlds: string; correlation: string; apart: string }) =>
    ` Tried in the same ${p.worlds} worlds, both go together (correlation ${p.correlation}): apart, each would have needed ` +
    `about ${p.apart} worlds for a difference known as well.`,
  scaled: (second: string, factor: string, from: number) => `${second} times ${factor} from ${from} on`,
  notReachable: (p: { scaled: string; persons: string; few: boolean; years: string }) =>
    `With as many people settled: not reachable. ${p.scaled} comes nearest and settles ${p.persons} persons too ` +
    `${p.few ? "few" : "many"} over ${p.years}.`,
  matched: (p: {
    scaled: string;
    first: string;
    plan: string;
    whole: string;
    left: string;
    netPlan: string;
    netWhole: string;
    millions: string;
    worlds: string;
  }) =>
    `With as many people settled: ${p.scaled} settles as many over ${p.plan} as ${p.first} (${p.left} persons remain between ` +
    `them). ${p.first} minus that is ${p.netPlan} ${p.millions} of net over ${p.plan}, and ${p.netWhole} over ${p.whole} ` +
    `(${p.worlds} worlds).`,
  variance: (share: string, low: string, high: string) =>
    `Parameters and chance: ${share} % of the variance of the difference (95 % interval ${low} to ${high} %) comes from ` +
    "uncertain numbers of the scenario, which more data could settle; the rest is chance, which they could not.",
  knownTo: (amount: string) => `every difference of net is known to ± ${amount}`,
  signKnown: "the sign of every difference of net is known",
  stopped: (worlds: string, aim: string) => `Stopped after ${worlds} worlds, when ${aim}.`,
  undecided: (worlds: string, aim: string) =>
    `Not decided after ${worlds} worlds, the most allowed: it is not yet so that ${aim}.`,
  looked: (looks: number, millions: string, known: string) =>
    ` Looked ${looks === 1 ? "once" : `${looks} times`}; with 95 % confidence for all looks and pairs together, net over the ` +
    `whole run, ${millions}: ${known}.`,
  noUnmadeLaw: (policy: string) =>
    `No grant under ${policy} depends on amounts or law that are not published yet.`,
  unmadeLaw: (p: {
    years: string;
    added: string;
    policy: string;
    range: string;
    millions: string;
    asPublished: string;
  }) =>
    `Law that is not made yet: what grants pay after their last published amounts is uncertain. Over ${p.years} that is ` +
    `${p.added} ${p.millions} of the grants under ${p.policy}, on average. Net lies between ${p.range} ${p.millions} in nine ` +
    `worlds of ten; with all grants at their last published amounts it would lie between ${p.asPublished}.`,
  and: (low: string, high: string) => `${low} and ${high}`,
};

const nb: typeof en = {
  quoted: (name) => `«${name}»`,
  difference: (first, second) => `«${first}» minus «${second}»`,
  overPlan: (years, rest) => `I planårene ${years}: ${rest}`,
  overWhole: (years, rest) => `I hele perioden ${years}: ${rest}`,
  over: (years, rest) => `I ${years}: ${rest}`,
  inOneWorld: "i det ene forløpet som er prøvd",
  inEachWorld: (worlds) => `i hvert av de ${worlds} forløpene`,
  inEveryWorldAlike: "i alle forløp, og like mye",
  sameNet: (first, second, inWorlds) =>
    `${first} og ${second} gir samme netto ${inWorlds}: det er ingen forskjell.`,
  cannotTell: (p) =>
    `av ${p.worlds} forløp kan en ikke si om budsjettet i gjennomsnitt står seg best med ${p.first} eller ${p.second}: ` +
    `${p.first} minus ${p.second} er ${p.net} ${p.millions}, med et 95\u00a0%-intervall på ${p.interval} som rommer null.`,
  betterOff: (better, other, amount) =>
    `budsjettet står seg bedre med ${better} enn med ${other}, med ${amount}`,
  onAverage: (p) =>
    `${p.claim} i gjennomsnitt (netto ${p.firstNet} mot ${p.secondNet}; 95\u00a0%-intervall for forskjellen ${p.interval}).`,
  ties: (share) => ` (likt i ${share} av forløpene, som teller halvt)`,
  ofWorlds: (share) => `${share} av forløpene`,
  seldomBetter: (share) =>
    `Likevel er det best av de to i bare ${share}: noen få forløp bærer gjennomsnittet.`,
  betterIn: (name, share) => `${name} er best av de to i ${share}.`,
  nineOfTen: (low, high, millions) =>
    `I ni av ti forløp ligger forskjellen mellom ${low} og ${high} ${millions}.`,
  to: (low, high) => `${low} til ${high}`,
  opposed: (plan, whole) =>
    `De to er ikke enige: det som er best for budsjettene i ${plan}, er dårligst over ${whole}, når de som er bosatt i ` +
    "planårene, har hatt sine tilskuddsår. Hele perioden er det fullstendige regnskapet.",
  asManySettle: "like mange blir bosatt med begge",
  otherSettle: (p) =>
    `${p.people} ${p.fewer ? "færre" : "flere"} blir bosatt: ${p.income} i tilskudd og husleie, ${p.costs} til tjenestene og ` +
    "boligene de trenger",
  lessOrMore: (amount, less) => `${amount} ${less ? "mindre" : "mer"}`,
  origin: (p) =>
    `Hvor forskjellen kommer fra, ${p.first} minus ${p.second} over ${p.years}, ${p.millions} ± én standardfeil: nivå ` +
    `${p.level} (${p.who}); omstilling ${p.adjustment} (å tilpasse tjenester og boliger til tall som er kjent i god tid); ` +
    `overraskelse ${p.surprise} (tall som ble kjent sent).`,
  whatNetIs:
    "netto er kommunens tilskudd og husleie minus kostnadene, ikke hva bosettingen betyr for dem som kommer, eller for lokalsamfunnet.",
  noSpread: (oneWorld, net) =>
    `Hvor sikkert dette er: ${oneWorld ? "ett forløp er prøvd, og ett" : "alle forløp ga det samme, og det"} sier ingenting ` +
    `om det. Det scenariet utelater, er heller ikke med i tallene: ${net}`,
  howSure: (worlds, net) =>
    `Hvor sikkert dette er: 95\u00a0%-intervallet er feilen av å ha prøvd ${worlds} forløp og ikke flere; spennet i ni av ti ` +
    "forløp er det tilfeldigheter og scenariets usikre tall gjør med det. Ingen av dem dekker tall som scenariet holder " +
    `fast, eller det som det utelater: ${net}`,
  fewWorlds: (worlds) => ` ${worlds} forløp er få; prøv flere med --runs.`,
  asManyPersonYears: "Begge gir omtrent like mange personår til dem som er bosatt i planårene.",
  perPersonYear: (p) =>
    `Per personår: ${p.first} gir ${p.personYears} ${p.fewer ? "færre" : "flere"} personår til dem som er bosatt i planårene; ` +
    `per ekstra personår utgjør det ${p.amount} ${p.thousands} netto over ${p.years}.`,
  byNeed: (first, second, millions, cases) =>
    ` Etter det nasjonale behovet i planårene, ${first} minus ${second}, ${millions}: ${cases}.`,
  needRises: (share, net) => `der det stiger (${share} av forløpene) ${net}`,
  needFalls: (share, net) => `der det faller (${share} av forløpene) ${net}`,
  pairing: (p) =>
    ` Prøvd i de samme ${p.worlds} forløpene svinger de i takt (korrelasjon ${p.correlation}); prøvd hver for seg måtte de hatt ` +
    `omtrent ${p.apart} forløp for at forskjellen skulle være like godt kjent.`,
  scaled: (second, factor, from) => `${second} ganger ${factor} fra og med ${from}`,
  notReachable: (p) =>
    `Med like mange bosatte: ikke mulig. ${p.scaled} kommer nærmest og bosetter ${p.persons} personer for ` +
    `${p.few ? "få" : "mange"} i ${p.years}.`,
  matched: (p) =>
    `Med like mange bosatte: ${p.scaled} bosetter like mange i ${p.plan} som ${p.first} (${p.left} personer skiller dem). ` +
    `${p.first} minus dette er ${p.netPlan} ${p.millions} netto i ${p.plan}, og ${p.netWhole} i ${p.whole} (${p.worlds} forløp).`,
  variance: (share, low, high) =>
    `Usikre tall og tilfeldighet: ${share} % av variansen i forskjellen (95\u00a0%-intervall ${low} til ${high} %) kommer av ` +
    "usikre tall i scenariet, som mer kunnskap kunne avklart; resten er tilfeldighet, som den ikke kunne.",
  knownTo: (amount) => `hver forskjell i netto er kjent på ± ${amount}`,
  signKnown: "fortegnet på hver forskjell i netto er kjent",
  stopped: (worlds, aim) => `Stanset etter ${worlds} forløp, da ${aim}.`,
  undecided: (worlds, aim) =>
    `Ikke avgjort etter ${worlds} forløp, som er det meste som er tillatt: det er ennå ikke slik at ${aim}.`,
  looked: (looks, millions, known) =>
    ` Sett etter ${looks === 1 ? "én gang" : `${looks} ganger`}; med 95 % sikkerhet for alle gangene og parene til sammen er ` +
    `netto i hele perioden, ${millions}: ${known}.`,
  noUnmadeLaw: (policy) =>
    `Ingen tilskudd med ${policy} avhenger av satser eller regler som ikke er kunngjort ennå.`,
  unmadeLaw: (p) =>
    `Regler som ikke er vedtatt ennå: det er usikkert hva tilskuddene gir etter de siste kunngjorte satsene. Over ` +
    `${p.years} er det ${p.added} ${p.millions} av tilskuddene med ${p.policy}, i gjennomsnitt. Netto ligger mellom ${p.range} ` +
    `${p.millions} i ni av ti forløp; med alle tilskudd på de siste kunngjorte satsene ville den ligget mellom ${p.asPublished}.`,
  and: (low, high) => `${low} og ${high}`,
};

/** What is said of a comparison in sentences. */
export const compareWords = { en, nb };
