const en = {
  question: "Which of these cases would turn the answer?",
  questionOfOne: (policy: string) => `What would these cases do to the budget under ${policy}?`,
  alone: (p: {
    policy: string;
    amount: string;
    millions: string;
    years: string;
    worst: { label: string; amount: string } | undefined;
  }) =>
    `Net under ${p.policy} over ${p.years} is ${p.amount} ${p.millions} on average as the scenario stands` +
    `${p.worst === undefined ? "." : `; lowest of the cases that were tried is ${p.worst.amount} in: ${p.worst.label}.`}`,
  casesFinding: (first: string, second: string) =>
    `${first} minus ${second}: right of zero the budget is better off under ${first}`,
  asItStands: "as it stands",
  netOf: (pair: string, years: string, millions: string) => `${pair}: net over ${years}, ${millions}`,
  netOfEach: (years: string, millions: string) => `Net over ${years}, ${millions}`,
  difference: "difference",
  change: "change",
  answer: "the answer",
  answers: {
    stands: "stands",
    turns: "TURNS",
    cannotBeTold: "cannot be told",
    becomesPlain: "becomes plain",
  },
  notTried: "does not apply",
  chances: (plan: string, year: number) =>
    `Chance of a deficit over the plan years ${plan} together, and that the fund has run dry by the end of ${year}`,
  deficitOf: (policy: string) => `${policy}:\ndeficit`,
  dryOf: (policy: string) => `${policy}:\nfund dry`,
  better: (p: { better: string; other: string; amount: string; millions: string; years: string }) =>
    `As the scenario stands, the budget is better off under ${p.better} than under ${p.other}, by ${p.amount} ${p.millions} ` +
    `over ${p.years}.`,
  same: (first: string, second: string) =>
    `As the scenario stands, ${first} and ${second} have the same net in every world.`,
  unknown: (p: { first: string; second: string; interval: string; millions: string }) =>
    `As the scenario stands, one cannot tell under which of ${p.first} and ${p.second} the budget is better off on average ` +
    `(${p.first} minus ${p.second}: ${p.interval} ${p.millions}).`,
  standsInAll: "That stands in every case that was tried.",
  standsIn: (cases: string) => `That stands in: ${cases}.`,
  turnsIn: (cases: string) => `It turns round in: ${cases}.`,
  turnsInNone: "No case turns it round.",
  leftOpen: (cases: string) => `It cannot be told in: ${cases}.`,
  plainIn: (cases: string) => `It becomes plain in: ${cases}.`,
  inFavour: (label: string, policy: string, amount: string) => `${label} (${policy} by ${amount})`,
  reason: (label: string, why: string) => `Not tried: ${label}. ${why}`,
  howSure: (intervals: number) =>
    intervals === 1
      ? "The interval holds with 95 % confidence."
      : `The ${intervals} intervals behind this hold together with 95 % confidence (Bonferroni).`,
  sameWorlds: (worlds: string) =>
    `Each case was tried in ${worlds} worlds; ± is one standard error. ` +
    "A case changes the figures listed above; all else is drawn as in the scenario as it stands, to the bit. How likely a " +
    "case is, nobody has said.",
  theCases: "The cases",
  changed: (figure: string, status: string, source: string) => `${figure} (${status}${source})`,
  fromSource: (source: string) => `: ${source}`,
  caseValue: (hint: string, known: string) => `${hint === "" ? "" : `${hint} `}Write one of ${known}.`,

  robust: {
    heading: "Robustness",
    distributionFinding: "How often net is no more than an amount, as the scenario stands",
    distributionCaption:
      "A policy whose curve lies below another's everywhere is better whatever one fears. Each band holds with 95 % at " +
      "each amount by itself.",
    caption: (p: { years: string; millions: string; worlds: string }) =>
      `Regret: what net over ${p.years} falls short of the best of these policies in the same world, ${p.millions} ± one ` +
      `standard error; of ${p.worlds} worlds.`,
    policy: "Policy",
    expected: "regret,\nmean",
    p90: "regret,\n9 in 10",
    ofWorst: "regret,\nworst 5 %",
    maximum: "regret,\nlargest",
    netEnough: "net\nenough",
    fundEnough: "fund\nenough",
    largest: (share: string) =>
      `The largest regret is that of the worlds tried: with 95 % confidence at most ${share} of worlds have a larger one.`,
    enough: (p: { net: string; fund: string; millions: string }) =>
      `Enough: net of at least ${p.net} over the whole run; the fund at least ${p.fund} at every year-end of the plan ` +
      `(${p.millions}). What is enough is for the reader to say: --min-net and --min-fund of glidepath stress.`,
    best: (policy: string, others: number) =>
      others === 1
        ? `${policy} has the higher mean, with 95 % confidence.`
        : `${policy} has the highest mean of all, with 95 % confidence against the ${others} others together.`,
    candidates: (names: string, out: number) =>
      `On average ${names} cannot be told apart from the best${out === 0 ? "." : "; the others are not it (95 % confidence for all together)."}`,
    and: " and ",
    firstOrder: (better: string, other: string) =>
      `${better} dominates ${other} in the first order: in the middle nine tenths of outcomes none is reached less often.`,
    secondOrder: (better: string, other: string) =>
      `${better} dominates ${other} in the second order: who dislikes spread prefers it, as far as all but the worst twentieth of outcomes tell.`,
    neither: (first: string, second: string) =>
      `Neither of ${first} and ${second} dominates the other: it depends on how bad outcomes are weighed against good ones.`,
    noneTold: (first: string, second: string) =>
      `Whether ${first} or ${second} dominates cannot be told from these worlds.`,
    sameThroughout: (first: string, second: string) => `${first} and ${second} give the same in every world.`,
  },
};

const nb: typeof en = {
  question: "Hvilke av disse tilfellene ville snu svaret?",
  questionOfOne: (policy) => `Hva ville disse tilfellene gjøre med budsjettet under ${policy}?`,
  alone: (p) =>
    `Netto under ${p.policy} over ${p.years} er ${p.amount} ${p.millions} i gjennomsnitt slik scenariet er` +
    `${p.worst === undefined ? "." : `; lavest av tilfellene som er prøvd, er ${p.worst.amount} i: ${p.worst.label}.`}`,
  casesFinding: (first, second) =>
    `${first} minus ${second}: til høyre for null står budsjettet seg best med ${first}`,
  asItStands: "slik scenariet er",
  netOf: (pair, years, millions) => `${pair}: netto over ${years}, ${millions}`,
  netOfEach: (years, millions) => `Netto over ${years}, ${millions}`,
  difference: "forskjell",
  change: "endring",
  answer: "svaret",
  answers: {
    stands: "står",
    turns: "SNUR",
    cannotBeTold: "kan ikke sies",
    becomesPlain: "blir klart",
  },
  notTried: "gjelder ikke",
  chances: (plan, year) =>
    `Sannsynlighet for underskudd over planårene ${plan} samlet, og for at fondet er tomt innen utgangen av ${year}`,
  deficitOf: (policy) => `${policy}:\nunderskudd`,
  dryOf: (policy) => `${policy}:\nfond tomt`,
  better: ({ better, other, amount, millions, years }) =>
    `Slik scenariet er, står budsjettet seg bedre med ${better} enn med ${other}, med ${amount} ${millions} over ${years}.`,
  same: (first, second) => `Slik scenariet er, gir ${first} og ${second} samme netto i hvert forløp.`,
  unknown: ({ first, second, interval, millions }) =>
    `Slik scenariet er, kan det ikke sies om budsjettet i gjennomsnitt står seg best med ${first} eller ${second} ` +
    `(${first} minus ${second}: ${interval} ${millions}).`,
  standsInAll: "Det står seg i hvert tilfelle som er prøvd.",
  standsIn: (cases) => `Det står seg i: ${cases}.`,
  turnsIn: (cases) => `Det snur i: ${cases}.`,
  turnsInNone: "Ingen av tilfellene snur det.",
  leftOpen: (cases) => `Det kan ikke sies i: ${cases}.`,
  plainIn: (cases) => `Det blir klart i: ${cases}.`,
  inFavour: (label, policy, amount) => `${label} (${policy} med ${amount})`,
  reason: (label, why) => `Ikke prøvd: ${label}. ${why}`,
  howSure: (intervals) =>
    intervals === 1
      ? "Intervallet holder med 95 % sikkerhet."
      : `De ${intervals} intervallene bak dette holder samlet med 95 % sikkerhet (Bonferroni).`,
  sameWorlds: (worlds) =>
    `Hvert tilfelle er prøvd i ${worlds} forløp; ± er én standardfeil. ` +
    "Et tilfelle endrer tallene som står ovenfor; alt annet trekkes som i scenariet slik det er, til siste bit. Hvor " +
    "sannsynlig et tilfelle er, har ingen sagt.",
  theCases: "Tilfellene",
  changed: (figure, status, source) => `${figure} (${status}${source})`,
  fromSource: (source) => `: ${source}`,
  caseValue: (hint, known) => `${hint === "" ? "" : `${hint} `}Skriv ett av ${known}.`,

  robust: {
    heading: "Robusthet",
    distributionFinding: "Hvor ofte netto ikke er mer enn et beløp, slik scenariet er",
    distributionCaption:
      "Et alternativ med en kurve som overalt ligger under en annens, er bedre hva en enn frykter. Hvert bånd holder med " +
      "95 % ved hvert beløp for seg.",
    caption: ({ years, millions, worlds }) =>
      `Anger: hva netto over ${years} mangler på det beste av disse alternativene i samme forløp, ${millions} ± én ` +
      `standardfeil; av ${worlds} forløp.`,
    policy: "Alternativ",
    expected: "anger,\nsnitt",
    p90: "anger,\n9 av 10",
    ofWorst: "anger,\nverste 5 %",
    maximum: "anger,\nstørst",
    netEnough: "netto\nnok",
    fundEnough: "fond\nnok",
    largest: (share) =>
      `Den største angeren er den i forløpene som er prøvd: med 95 % sikkerhet er den større i høyst ${share} av forløpene.`,
    enough: ({ net, fund, millions }) =>
      `Nok: netto på minst ${net} over hele perioden; fondet på minst ${fund} ved hver årsslutt i planen (${millions}). Hva ` +
      "som er nok, sier leseren: --min-net og --min-fund i glidepath stress.",
    best: (policy, others) =>
      others === 1
        ? `${policy} har høyest gjennomsnitt, med 95 % sikkerhet.`
        : `${policy} har høyest gjennomsnitt av alle, med 95 % sikkerhet mot de ${others} andre samlet.`,
    candidates: (names, out) =>
      `I gjennomsnitt kan ${names} ikke skilles fra det beste${out === 0 ? "." : "; de andre er det ikke (95 % sikkerhet for alle samlet)."}`,
    and: " og ",
    firstOrder: (better, other) =>
      `${better} dominerer ${other} i første orden: i de midterste ni tideler av utfallene nås ikke noe sjeldnere.`,
    secondOrder: (better, other) =>
      `${better} dominerer ${other} i andre orden: den som misliker spredning, foretrekker det, så langt alt unntatt den dårligste tjuendedelen av utfallene sier.`,
    neither: (first, second) =>
      `Verken ${first} eller ${second} dominerer det andre: det kommer an på hvordan dårlige utfall veies mot gode.`,
    noneTold: (first, second) => `Om ${first} eller ${second} dominerer, kan ikke sies av disse forløpene.`,
    sameThroughout: (first, second) => `${first} og ${second} gir det samme i hvert forløp.`,
  },
};

/** What a scenario under stress gives, and how robust policies are. */
export const stressTexts = { en, nb } as const;
