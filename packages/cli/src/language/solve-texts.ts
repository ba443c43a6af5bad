const en = {
  limitValue: "Write a chance from 0% to 100%, for instance 10% or 0.1.",
  amongValue: "Write whole numbers from 0 to 1000000 separated by commas, for instance 2,3,4.",
  noSuchYear: (by: number, first: number, last: number) =>
    `--by ${by}: the scenario runs from ${first} to ${last}. Name one of these years.`,
  fundOfNet:
    "--of net does not go with --find smallest-fund: the fund does not change the net of a year. Leave --of out.",
  amongFund:
    "--among does not go with --find smallest-fund: each world tells the fund it needs. Leave --among out.",
  noSuchLength: (years: number, most: number) =>
    `--among ${years}: a ramp takes 1 to ${most} years. Name such lengths.`,
  wrongKind: (p: { policy: string; kind: string; kinds: string; known: string }) =>
    `--policy: "${p.policy}" is of kind ${p.kind}; this asks for one of kind ${p.kinds}. The scenario has ${p.known}.`,
  noneOfKind: (kinds: string) =>
    `The scenario has no policy of kind ${kinds}. Describe one under its key policies.`,
  years: (count: string) => (count === "1" ? "1 year" : `${count} years`),
  persons: (count: string) => (count === "1" ? "1 person" : `${count} persons`),
  orElse: (others: string, last: string) => `${others} or ${last}`,

  /** What is to be unlikely, as the end of "the chance that …". */
  fundDry: (year: number) => `the reserve fund is dry at some year-end up to ${year}`,
  fundBelow: (amount: string, year: number) =>
    `the reserve fund lies below −${amount} at some year-end up to ${year}`,
  netNegative: (year: number) => `the net of some year up to ${year} is negative`,
  netBelow: (amount: string, year: number) => `the net of some year up to ${year} is below −${amount}`,

  asked: {
    shortestRamp: (p: { policy: string; deficit: string; limit: string }) =>
      `What is the shortest ramp of ${p.policy} with which the chance that ${p.deficit} is ${p.limit} or less?`,
    highestSettlement: (p: { policy: string; deficit: string; limit: string }) =>
      `What is the highest settlement at the end of ${p.policy} with which the chance that ${p.deficit} is ${p.limit} or less?`,
    smallestFund: (p: { policy: string; deficit: string; limit: string }) =>
      `What is the smallest opening balance of the fund with which, under ${p.policy}, the chance that ${p.deficit} is ${p.limit} or less?`,
  },
  answer: (value: string, chance: string) => `The answer is ${value}: the chance is then ${chance}.`,
  sure: (percent: string) => ` With ${percent} confidence it is no other of those tried.`,
  certain: "Nothing is uncertain in this scenario: one world tells all.",
  between: (percent: string, values: string) => ` With ${percent} confidence it is ${values}.`,
  noPlan: (p: { values: string; percent: string }) =>
    `There is no such plan: with ${p.percent} confidence none of those tried (${p.values}) keeps the chance that low.`,
  noPlanForCertain: (values: string) =>
    `There is no such plan: none of those tried (${values}) keeps the chance that low.`,
  cannotTell: (worlds: string) => `It cannot be told with ${worlds} worlds.`,
  betweenOrNone: (percent: string, values: string) =>
    ` With ${percent} confidence it is ${values}, or there is no such plan.`,
  bestGuess: (value: string) => ` By the worlds at hand it is ${value}.`,
  noGuess: " By the worlds at hand no plan does.",
  nearest: (value: string, chance: string, low: string, high: string) =>
    `The nearest miss is ${value}, with a chance of ${chance} (${low} to ${high}).`,
  moreWorlds: (worlds: string, runs: number) => `To tell takes about ${worlds} worlds: --runs ${runs}.`,
  noNumber: "No number of worlds can show that a chance is none at all; a single deficit would refute it.",
  atLimit:
    "A chance as near to the limit as the one that was seen takes far more worlds to tell, if any number can.",

  trend: {
    falls: {
      shortestRamp: (from: string, to: string) =>
        `A longer ramp makes it less likely: surely so from ${from} to ${to}, and nothing speaks for the contrary.`,
      highestSettlement: (from: string, to: string) =>
        `Settling more makes it less likely: surely so from ${from} to ${to}, and nothing speaks for the contrary. ` +
        "Then the highest that was tried is the safest, and the answer rests on where the trying ends.",
    },
    rises: {
      shortestRamp: (from: string, to: string) =>
        `A longer ramp makes it more likely, not less: surely so from ${from} to ${to}.`,
      highestSettlement: (from: string, to: string) =>
        `Settling more makes it more likely: surely so from ${from} to ${to}, and nothing speaks for the contrary.`,
    },
    both: (p: { falls: string; rises: string }) =>
      `The chance goes up and down: it falls from ${p.falls} and rises from ${p.rises}, surely both. So the answer says ` +
      "nothing of what lies beyond it.",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    none: "In the worlds of the first look the chance does not surely differ between any two that were tried.",
  },

  tried: "All that were tried",
  otherLimits: "The fund for other limits",
  chanceFinding: (deficit: string) => `The chance that ${deficit}`,
  chanceAxis: "chance, per cent",
  length: "ramp, years",
  level: "persons",
  chance: "chance",
  interval: "interval",
  worlds: "worlds",
  verdict: "will do?",
  verdicts: { meets: "yes", fails: "no", open: "cannot be told" },
  aboutTable: (p: { percent: string; paths: string; exhaustive: string }) =>
    `All were tried in the same worlds. All intervals hold together, at every look, with a confidence of ${p.percent}; what is told apart does so too. ` +
    `Simulated: ${p.paths} paths, of ${p.exhaustive} with the most worlds for all.`,

  fund: (amount: string) => `It is ${amount}.`,
  fundBetween: (low: string, high: string) => ` (95 % interval: ${low} to ${high})`,
  fundFrom: (low: string) =>
    ` These worlds give the 95 % interval no upper end: it may be any amount from ${low} on.`,
  noFundNeeded: "So the fund could begin below zero and still do: none is needed.",
  anyFund: "Any balance will do: no chance is higher than 100 %.",
  noFund: "No number of worlds can show that a fund is never dry; the most that any of these worlds needs is",
  limitHead: "chance at most",
  fundHead: (millions: string) => `fund, ${millions}`,
  intervalHead: "95 % interval",
  aboutFund: (worlds: string) =>
    `Each of ${worlds} worlds tells the opening balance that it needs, interest included; the ` +
    "scenario's own balance does not matter. Each interval holds by itself with 95 %.",
  betweenEnds: (low: string, high: string) => `between ${low} and ${high}`,
  someFrom: (count: number, low: string, high: string) => `one of ${count} from ${low} to ${high}`,
  onwards: (low: string) => `${low} on`,
};

const nb: typeof en = {
  limitValue: "Skriv en sannsynlighet fra 0% til 100%, for eksempel 10% eller 0.1.",
  amongValue: "Skriv heltall fra 0 til 1000000 med komma mellom, for eksempel 2,3,4.",
  noSuchYear: (by, first, last) =>
    `--by ${by}: scenariet går fra ${first} til ${last}. Oppgi et av disse årene.`,
  fundOfNet:
    "--of net kan ikke brukes med --find smallest-fund: fondet endrer ikke netto i et år. Utelat --of.",
  amongFund:
    "--among kan ikke brukes med --find smallest-fund: hvert forløp viser hvilket fond det trenger. Utelat --among.",
  noSuchLength: (years, most) =>
    `--among ${years}: en nedtrapping tar 1 til ${most} år. Oppgi slike lengder.`,
  wrongKind: (p) =>
    `--policy: «${p.policy}» er av typen ${p.kind}; her trengs et av typen ${p.kinds}. Scenariet har ${p.known}.`,
  noneOfKind: (kinds) =>
    `Scenariet har ikke noe alternativ av typen ${kinds}. Beskriv et under nøkkelen policies.`,
  years: (count) => `${count} år`,
  persons: (count) => (count === "1" ? "1 person" : `${count} personer`),
  orElse: (others, last) => `${others} eller ${last}`,

  fundDry: (year) => `disposisjonsfondet er tomt ved et årsskifte til og med ${year}`,
  fundBelow: (amount, year) => `disposisjonsfondet er under −${amount} ved et årsskifte til og med ${year}`,
  netNegative: (year) => `netto er negativ i et år til og med ${year}`,
  netBelow: (amount, year) => `netto er under −${amount} i et år til og med ${year}`,

  asked: {
    shortestRamp: (p) =>
      `Hva er den korteste nedtrappingen av ${p.policy} der sannsynligheten for at ${p.deficit}, er ${p.limit} eller lavere?`,
    highestSettlement: (p) =>
      `Hva er den høyeste bosettingen ved slutten av ${p.policy} der sannsynligheten for at ${p.deficit}, er ${p.limit} eller lavere?`,
    smallestFund: (p) =>
      `Hva er den minste inngående fondsbeholdningen der sannsynligheten under ${p.policy} for at ${p.deficit}, er ${p.limit} eller lavere?`,
  },
  answer: (value, chance) => `Svaret er ${value}: da er sannsynligheten ${chance}.`,
  sure: (percent) => ` Med ${percent} sikkerhet er det ingen av de andre som er prøvd.`,
  certain: "Ingenting er usikkert i dette scenariet: ett forløp sier alt.",
  between: (percent, values) => ` Med ${percent} sikkerhet er det ${values}.`,
  noPlan: (p) =>
    `Det finnes ingen slik plan: med ${p.percent} sikkerhet holder ingen av dem som er prøvd (${p.values}), sannsynligheten så lav.`,
  noPlanForCertain: (values) =>
    `Det finnes ingen slik plan: ingen av dem som er prøvd (${values}), holder sannsynligheten så lav.`,
  cannotTell: (worlds) => `Det kan ikke avgjøres med ${worlds} forløp.`,
  betweenOrNone: (percent, values) =>
    ` Med ${percent} sikkerhet er det ${values}, eller så finnes det ingen slik plan.`,
  bestGuess: (value) => ` Etter disse forløpene er det ${value}.`,
  noGuess: " Etter disse forløpene er det ingen plan som holder.",
  nearest: (value, chance, low, high) =>
    `Nærmest kommer ${value}, med en sannsynlighet på ${chance} (${low} til ${high}).`,
  moreWorlds: (worlds, runs) => `Å avgjøre det tar om lag ${worlds} forløp: --runs ${runs}.`,
  noNumber:
    "Ikke noe antall forløp kan vise at en sannsynlighet er null; ett eneste underskudd ville motbevise det.",
  atLimit:
    "Med en sannsynlighet så nær grensen som den vi ser, tar det langt flere forløp å avgjøre det, om det går.",

  trend: {
    falls: {
      shortestRamp: (from, to) =>
        `En lengre nedtrapping gjør det mindre sannsynlig: det er sikkert fra ${from} til ${to}, og ingenting tyder på det motsatte.`,
      highestSettlement: (from, to) =>
        `Å bosette flere gjør det mindre sannsynlig: det er sikkert fra ${from} til ${to}, og ingenting tyder på det motsatte. ` +
        "Da er det høyeste som er prøvd, det tryggeste, og svaret hviler på hvor forsøkene slutter.",
    },
    rises: {
      shortestRamp: (from, to) =>
        `En lengre nedtrapping gjør det mer sannsynlig, ikke mindre: det er sikkert fra ${from} til ${to}.`,
      highestSettlement: (from, to) =>
        `Å bosette flere gjør det mer sannsynlig: det er sikkert fra ${from} til ${to}, og ingenting tyder på det motsatte.`,
    },
    both: (p) =>
      `Sannsynligheten går opp og ned: den synker fra ${p.falls} og øker fra ${p.rises}, begge deler sikkert. Svaret sier ` +
      "derfor ingenting om det som ligger utenfor.",
    fromTo: (from, to) => `${from} til ${to}`,
    none: "I forløpene fra første blikk er ikke sannsynligheten sikkert ulik for noen to av dem som er prøvd.",
  },

  tried: "Alle som er prøvd",
  otherLimits: "Fondet for andre grenser",
  chanceFinding: (deficit) => `Sannsynligheten for at ${deficit}`,
  chanceAxis: "sannsynlighet, prosent",
  length: "nedtrapping, år",
  level: "personer",
  chance: "sannsynlighet",
  interval: "intervall",
  worlds: "forløp",
  verdict: "holder?",
  verdicts: { meets: "ja", fails: "nei", open: "kan ikke avgjøres" },
  aboutTable: (p) =>
    `Alle er prøvd i de samme forløpene. Alle intervallene holder samlet, ved hvert blikk, med ${p.percent} sikkerhet; det som er avgjort, gjør det også. ` +
    `Simulert: ${p.paths} baner, av ${p.exhaustive} med flest forløp for alle.`,

  fund: (amount) => `Det er ${amount}.`,
  fundBetween: (low, high) => ` (95 % intervall: ${low} til ${high})`,
  fundFrom: (low) =>
    ` Disse forløpene gir ikke 95 % intervallet noen øvre ende: det kan være ethvert beløp fra ${low}.`,
  noFundNeeded: "Fondet kan altså begynne under null og likevel holde: det trengs ikke noe.",
  anyFund: "Enhver beholdning holder: ingen sannsynlighet er høyere enn 100 %.",
  noFund:
    "Ikke noe antall forløp kan vise at et fond aldri går tomt; det meste noe av disse forløpene trenger, er",
  limitHead: "sannsynlighet høyst",
  fundHead: (millions) => `fond, ${millions}`,
  intervalHead: "95 % intervall",
  aboutFund: (worlds) =>
    `Hvert av ${worlds} forløp viser hvilken inngående beholdning det trenger, medregnet renter; ` +
    "scenariets egen beholdning betyr ikke noe. Hvert intervall holder for seg med 95 %.",
  betweenEnds: (low, high) => `mellom ${low} og ${high}`,
  someFrom: (count, low, high) => `en av ${count} fra ${low} til ${high}`,
  onwards: (low) => `fra ${low}`,
};

/** Which plan would do. */
export const solveTexts = { en, nb };
