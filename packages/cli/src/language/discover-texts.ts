const en = {
  about: "the conditions under which the answer turns",
  worseThan: "by more than this over the whole run (default: 0)",
  density: "conditions under which it does in at least so many",
  matched: "scale the other until both settle as many people",
  runs: "number of worlds, at least 500",
  more: "The project's docs/analyses/discovery.md says how it is found, what it cannot find, and lists the keys of --json.",
  shareValue: "Write a share of worlds, for instance 50% or 0.5: above 0 and at most 100 %.",
  needBoth: (policy: string) =>
    `--policy: "${policy}" alone does worse than nothing. Name another by --against, or leave both out.`,
  tooFewRuns: (least: number, runs: number) =>
    `--runs: ${runs} worlds are too few to find conditions in; at least ${least} are needed.`,
  single: "One policy alone turns no answer: the scenario needs two.",

  question: (first: string, against: string) => `When does ${first} do worse than ${against}?`,
  byMore: (amount: string) => ` by more than ${amount}`,
  onAverage: (p: {
    years: string;
    first: string;
    against: string;
    better: boolean;
    amount: string;
    low: string;
    high: string;
  }) =>
    `Over ${p.years} the net of ${p.first} is on average ${p.amount} ${p.better ? "better" : "worse"} than that of ` +
    `${p.against} (nominal; the difference is ${p.low} to ${p.high} with 95 % confidence).`,
  baseRate: (p: { first: string; more: string; share: string; low: string; high: string; worlds: string }) =>
    `${p.first} does worse${p.more} in ${p.share} of ${p.worlds} worlds (${p.low} to ${p.high}).`,
  scaledOther: (against: string, factor: string, from: number) =>
    `Both settle as many people: the numbers of ${against} are multiplied by ${factor} from ${from}.`,

  boxTitle: (more: string) => `Conditions under which it does worse${more}`,
  allOf: "Worlds in which all of this holds:",
  one: "Worlds in which this holds:",
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  drawnRange: (p: { low: string; high: string; middle: string }) =>
    `of all ${p.low} to ${p.high}, the middle ${p.middle}`,
  again: (share: string, samples: string) => `found again in ${share} of ${samples} half samples`,
  byChance: "chance, not a condition that anybody can know",
  statusIs: (status: string) => `status: ${status}`,
  whereWorse: (p: {
    share: string;
    low: string;
    high: string;
    base: string;
    conditions: readonly string[];
  }) =>
    `In worlds with ${p.conditions.join(" and ")} it does worse in ${p.share} (${p.low} to ${p.high}), against ${p.base} of all.`,
  boxCoverage: (p: { mass: string; share: string; low: string; high: string }) =>
    `They are ${p.mass} of all worlds, and hold ${p.share} (${p.low} to ${p.high}) of those in which it does worse.`,
  honest: (worlds: string, odds: string) =>
    `Measured in ${worlds} worlds that had no part in finding the conditions; chance would do as well in ${odds}.`,
  oddsBelow: "fewer than 1 of 1000 cases",
  odds: (cases: string) => `${cases} of 1000 cases`,
  shaky: (inputs: string) =>
    `Found again in less than half of the half samples: ${inputs}. Others might do as well in its place.`,
  tradeOff: "The trade-off it was chosen from, measured in the same worlds",
  tradeHeads: ["numbers asked", "worlds", "does worse in", "of all such"],
  step: (step: number) => `step ${step}`,
  taken: (label: string) => `${label} *`,
  takenMeans: (dense: boolean) =>
    `* the one that was taken, before its needless ends went: ${
      dense ? "the one with most cases that is dense enough" : "the farthest from chance (phi coefficient)"
    }. --density asks for another.`,

  nothingFound: {
    noBetterThanChance:
      "These worlds show no conditions that are better than chance: what looked best in one half of the worlds fails in the other. The " +
      "answer hangs on chance, on many numbers at once, or on more worlds than these.",
    tooFew:
      "Too few worlds for conditions: each half needs twenty in which it does worse, and twenty in which it does not. " +
      "More --runs, or another --worse-than.",
    notDense: "No conditions on up to three numbers make it so frequent. Ask for a lower --density.",
    alreadyDense: "It is so frequent in all worlds together, without conditions. Ask for a higher --density.",
  },

  mildest: (conditions: readonly string[], share: string | undefined) =>
    `The mildest that turns the expected answer: ${conditions.join("; ")}.` +
    (share === undefined
      ? ""
      : ` As far out${conditions.length === 1 ? "" : " in all of them at once"} are ${share} of worlds.`),
  mildestValue: (p: { name: string; value: string; middle: string }) =>
    `${p.name} ${p.value} instead of ${p.middle}`,
  asDrawn: "all numbers as they are drawn",
  turningFinding: "The expected difference, with these numbers set",
  boxFinding: "The conditions, within all that each number may be",
  tradeOffFinding:
    "The farther up, the more often it does worse there; the farther right, the more of such worlds",
  reverseTitle: "The mildest conditions under which the expected answer turns",
  differenceIs: (first: string, against: string) =>
    `The difference is the net of ${first} minus that of ${against}.`,
  undecided:
    "On which side the expected difference lies is within the error of these worlds, so there is no answer that could " +
    "turn. More --runs may tell.",
  nothingMoves:
    "No uncertain number moves the expected difference by more than chance allows: there are no conditions to look for.",
  method: (p: { terms: string; told: string; limit: string; runs: string }) =>
    `Looked for on a fitted surface (terms: ${p.terms}) that tells ${p.told} of the variance in worlds it was not fitted to; ` +
    `then ${p.runs} worlds of their own simulated at each point, with these numbers set and all else drawn. No number ` +
    `goes beyond what ${p.limit} of worlds have on its side.`,
  count: (count: number): string =>
    count === 1 ? "One number:" : count === 2 ? "Two numbers:" : "Three numbers:",
  setTo: (p: { name: string; value: string; middle: string }) =>
    `${p.name}: ${p.value} instead of ${p.middle}`,
  farOut: (low: boolean, share: string) => `as ${low ? "low" : "high"} in ${share} of worlds`,
  turnsTo: (p: { amount: string; low: string; high: string }) =>
    `The answer turns: the expected difference is then ${p.amount} (${p.low} to ${p.high}).`,
  cannotTell: (p: { amount: string; low: string; high: string }) =>
    `On the edge: the expected difference is then ${p.amount} (${p.low} to ${p.high}), and its side cannot be told.`,
  doesNotTurn: (p: { amount: string; low: string; high: string }) =>
    `The answer does not turn; this is the nearest: the expected difference is then ${p.amount} (${p.low} to ${p.high}).`,
  allAtOnce: (share: string, deviations: string) =>
    `All at once as far out: ${share} of worlds; ${deviations} standard deviations from the middle.`,
  deviationsAlone: (deviations: string) => `${deviations} standard deviations from the middle.`,
  sourceIs: (source: string) => `source: ${source}`,
  lessThan: (share: string) => `less than ${share}`,
  noCombination: (limit: string) =>
    `No combination of up to three numbers was found that turns it within what ${limit} of worlds have on either side.`,
  nationalNeed: "national need, mean of the plan years",
};

const nb: typeof en = {
  about: "hvilke forhold som snur svaret",
  worseThan: "med mer enn så mye i hele perioden (ellers 0)",
  density: "forhold der det skjer i minst så mange forløp",
  matched: "skaler det andre til begge bosetter like mange",
  runs: "antall forløp, minst 500",
  more: "docs/analyses/discovery.md i prosjektet sier hvordan det blir funnet og hva som ikke kan finnes, og lister opp nøklene i --json.",
  shareValue: "Skriv en andel av forløpene, for eksempel 50% eller 0.5: over 0 og høyst 100 %.",
  needBoth: (policy) =>
    `--policy: «${policy}» alene er ikke dårligere enn noe. Oppgi et annet med --against, eller utelat begge.`,
  tooFewRuns: (least, runs) =>
    `--runs: ${runs} forløp er for få til å finne forhold i; det trengs minst ${least}.`,
  single: "Ett alternativ alene snur ikke noe svar: scenariet må ha to.",

  question: (first, against) => `Når kommer ${first} dårligere ut enn ${against}?`,
  byMore: (amount) => ` med mer enn ${amount}`,
  onAverage: (p) =>
    `I ${p.years} er netto for ${p.first} i gjennomsnitt ${p.amount} ${p.better ? "bedre" : "dårligere"} enn for ` +
    `${p.against} (løpende priser; forskjellen er ${p.low} til ${p.high} med 95 % sikkerhet).`,
  baseRate: (p) =>
    `${p.first} kommer dårligere ut${p.more} i ${p.share} av ${p.worlds} forløp (${p.low} til ${p.high}).`,
  scaledOther: (against, factor, from) =>
    `Begge bosetter like mange: tallene for ${against} er ganget med ${factor} fra ${from}.`,

  boxTitle: (more) => `Forhold der det kommer dårligere ut${more}`,
  allOf: "Forløp der alt dette gjelder:",
  one: "Forløp der dette gjelder:",
  atLeast: (value) => `minst ${value}`,
  atMost: (value) => `høyst ${value}`,
  drawnRange: (p) => `av alle ${p.low} til ${p.high}, midten ${p.middle}`,
  again: (share, samples) => `funnet igjen i ${share} av ${samples} halve utvalg`,
  byChance: "tilfeldighet, ikke noe som kan vites på forhånd",
  statusIs: (status) => `grunnlag: ${status}`,
  whereWorse: (p) =>
    `I forløp med ${p.conditions.join(" og ")} kommer det dårligere ut i ${p.share} (${p.low} til ${p.high}), mot ${p.base} av alle.`,
  boxCoverage: (p) =>
    `De er ${p.mass} av alle forløp, og rommer ${p.share} (${p.low} til ${p.high}) av dem der det kommer dårligere ut.`,
  honest: (worlds, odds) =>
    `Målt i ${worlds} forløp som ikke var med på å finne forholdene; tilfeldighet ville gjort det like godt i ${odds}.`,
  oddsBelow: "færre enn 1 av 1000 tilfeller",
  odds: (cases) => `${cases} av 1000 tilfeller`,
  shaky: (inputs) =>
    `Funnet igjen i under halvparten av de halve utvalgene: ${inputs}. Andre tall kunne gjort samme nytten.`,
  tradeOff: "Avveiningen det ble valgt fra, målt i de samme forløpene",
  tradeHeads: ["tall med krav", "forløp", "dårligere i", "av alle slike"],
  step: (step) => `steg ${step}`,
  taken: (label) => `${label} *`,
  takenMeans: (dense) =>
    `* det som ble valgt, før unødige grenser ble fjernet: ${
      dense
        ? "det tette nok steget med flest slike forløp"
        : "det lengst fra tilfeldighet (phi-koeffisienten)"
    }. --density ber om et annet.`,

  nothingFound: {
    noBetterThanChance:
      "Disse forløpene viser ingen forhold som er bedre enn tilfeldighet: det som så best ut i den ene halvdelen av forløpene, svikter i den " +
      "andre. Svaret henger på tilfeldigheter, på mange tall samtidig, eller på flere forløp enn disse.",
    tooFew:
      "For få forløp til å finne forhold: hver halvdel trenger tjue der det kommer dårligere ut, og tjue der det ikke " +
      "gjør det. Bruk flere --runs, eller en annen --worse-than.",
    notDense: "Ingen forhold med opptil tre tall gjør det så hyppig. Be om en lavere --density.",
    alreadyDense: "Det er så hyppig i alle forløp under ett, uten noen forhold. Be om en høyere --density.",
  },

  mildest: (conditions, share) =>
    `Det mildeste som snur det forventede svaret: ${conditions.join("; ")}.` +
    (share === undefined
      ? ""
      : ` Så langt ute${conditions.length === 1 ? "" : " på alle samtidig"} er ${share} av forløpene.`),
  mildestValue: (p) => `${p.name} ${p.value} i stedet for ${p.middle}`,
  asDrawn: "alle tall slik de trekkes",
  turningFinding: "Den forventede forskjellen, med disse tallene satt",
  boxFinding: "Forholdene, innenfor alt hvert tall kan være",
  tradeOffFinding: "Jo høyere, jo oftere dårligere der; jo lenger til høyre, jo flere av slike forløp",
  reverseTitle: "De mildeste forholdene som snur det forventede svaret",
  differenceIs: (first, against) => `Forskjellen er netto for ${first} minus netto for ${against}.`,
  undecided:
    "Hvilken side den forventede forskjellen ligger på, er innenfor feilen i disse forløpene. Da er det ikke noe svar " +
    "som kan snu. Flere --runs kan avgjøre det.",
  nothingMoves:
    "Ingen usikre tall flytter den forventede forskjellen mer enn tilfeldighet tillater: det er ingen forhold å lete etter.",
  method: (p) =>
    `Lett etter på en tilpasset flate (ledd: ${p.terms}) som forklarer ${p.told} av variansen i forløp den ikke er tilpasset; ` +
    `deretter er ${p.runs} egne forløp simulert i hvert punkt, med disse tallene satt og alt annet trukket. Ingen tall ` +
    `går lenger ut enn det ${p.limit} av forløpene har på den siden.`,
  count: (count) => (count === 1 ? "Ett tall:" : count === 2 ? "To tall:" : "Tre tall:"),
  setTo: (p) => `${p.name}: ${p.value} i stedet for ${p.middle}`,
  farOut: (low, share) => `så ${low ? "lavt" : "høyt"} i ${share} av forløpene`,
  turnsTo: (p) => `Svaret snur: den forventede forskjellen er da ${p.amount} (${p.low} til ${p.high}).`,
  cannotTell: (p) =>
    `På grensen: den forventede forskjellen er da ${p.amount} (${p.low} til ${p.high}), og siden kan ikke avgjøres.`,
  doesNotTurn: (p) =>
    `Svaret snur ikke; dette er det nærmeste: den forventede forskjellen er da ${p.amount} (${p.low} til ${p.high}).`,
  allAtOnce: (share, deviations) =>
    `Alle så langt ute samtidig: ${share} av forløpene; ${deviations} standardavvik fra midten.`,
  deviationsAlone: (deviations) => `${deviations} standardavvik fra midten.`,
  sourceIs: (source) => `kilde: ${source}`,
  lessThan: (share) => `under ${share}`,
  noCombination: (limit) =>
    `Det ble ikke funnet noen kombinasjon av opptil tre tall som snur det innenfor det ${limit} av forløpene har på hver side.`,
  nationalNeed: "nasjonalt behov, gjennomsnitt i planårene",
};

/** When an answer turns: the options, what is found, and what cannot be told. */
export const discoverTexts = { en, nb };
