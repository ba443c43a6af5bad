const en = {
  runsOutside: (runs: number, fewest: number, most: number) =>
    `--runs ${runs}: write a number from ${fewest} to ${most}. Fewer bear no regression, and of more single worlds are not kept.`,
  oneLeavesNoChoice: (policy: string) =>
    `"${policy}" alone leaves nothing to choose. Name at least two policies, or describe another in the scenario.`,

  question: "What is worth finding out before the vote?",
  finding: "What knowing it exactly would be worth",
  netOver: (years: string) => `net over ${years}`,
  presentValueOver: (years: string) => `net over ${years} as present value`,

  best: (p: { best: string; outcome: string; next: string; ahead: string; millions: string }) =>
    `On what is known today one would choose ${p.best}: on average its ${p.outcome} is the highest, ${p.ahead} ` +
    `${p.millions} above that of ${p.next}.`,
  bestUnsure: (p: { best: string; outcome: string; next: string; ahead: string; millions: string }) =>
    `On what is known today it cannot be told whether ${p.best} or ${p.next} is the better choice: on average the ${p.outcome} of ` +
    `the first is higher by ${p.ahead} ${p.millions}, which these worlds do not tell from 0.`,
  noneUncertain: "No number of the scenario is uncertain: there is nothing to find out.",
  all: (p: { numbers: string; worth: string; millions: string; share: string }) =>
    `To know all ${p.numbers} uncertain numbers exactly before the vote would be worth ${p.worth} ${p.millions}; the vote ` +
    `would change in ${p.share} of worlds. No study gives as much: it tells less than exact numbers.`,
  allNothing: (p: { numbers: string; most: string; millions: string; share: string }) =>
    `The run finds nothing worth finding out: to know all ${p.numbers} uncertain numbers exactly before the vote is ` +
    `worth nothing that it can tell from chance (95 % interval: 0 to ${p.most} ${p.millions}); the vote would change in ${p.share} of worlds.`,
  one: (p: { name: string; worth: string; millions: string; share: string }) =>
    `Knowing exactly ${p.name} would be worth at most ${p.worth} ${p.millions} to this decision; the vote would change ` +
    `in ${p.share} of worlds.`,
  noneAlone:
    "No single number stands out as worth knowing on its own: whatever it turned out to be, the average over all else " +
    "would leave the choice as it is, or nearly as good.",
  neverChanges: (count: string) =>
    `Of ${count} numbers, none would alone change the vote in any of these worlds: on their own they are worth nothing that this run can see.`,
  stage: (p: { name: string; numbers: string; worth: string; millions: string; share: string }) =>
    `Of the stages of the model, ${p.name} is worth most: to know its ${p.numbers} numbers exactly, all together, ` +
    `would be worth at most ${p.worth} ${p.millions}, and change the vote in ${p.share} of worlds.`,
  assumed: (p: { numbers: string; worth: string; millions: string; share: string }) =>
    `To know exactly the ${p.numbers} numbers that are merely assumed would be worth at most ${p.worth} ${p.millions}, and ` +
    `change the vote in ${p.share} of worlds.`,
  foresight: (worth: string, millions: string, share: string) =>
    `Whoever foresaw chance as well (who comes, who stays, how need turns) would gain ${worth} ${millions}, and change the ` +
    `vote in ${share} of worlds. No inquiry can give that; it is an upper bound of all the others.`,
  howSure: (p: { worlds: string; explained: string }) =>
    `How sure this is: ± is one standard error of having tried ${p.worlds} worlds. In each world a regression on the ` +
    `other worlds says how to vote, and what came of it is counted; it foretells ${p.explained} % of the variance of the ` +
    "difference. What it does not see is missing: the true values are rather higher than lower.",
  judged:
    "The choice is judged by average net alone: how much risk the municipality bears, how many find a home and what else " +
    "the council weighs are not in these amounts.",

  oneByOne: (millions: string) => `Each number alone, ${millions}`,
  byStage: (millions: string) => `By stage of the model, all its numbers together, ${millions}`,
  byStatus: (millions: string) => `By how the numbers are known, ${millions}`,
  worth: "worth ± error",
  changes: "vote changes in",
  cutOff: "cut off",
  withNumbers: (name: string, numbers: string) => `${name}, ${numbers}`,
  allNumbers: (numbers: string) => `all ${numbers}`,
  atZero: "at zero",
  atAll: "at that of all",
  atPart: "at largest part",
  cutOffMeans: (cases: string) =>
    `cut off: the estimate lay beyond a bound that the true value keeps to, within its error, and was brought to it. Before: ${cases}.`,
  before: (name: string, uncut: string) => `"${name}": ${uncut}`,
  progress: "{bar} {value} of {total} sets of numbers, {eta_formatted} left",
};

const nb: typeof en = {
  runsOutside: (runs, fewest, most) =>
    `--runs ${runs}: skriv et tall fra ${fewest} til ${most}. Færre bærer ingen regresjon, og av flere blir ikke hvert forløp tatt vare på.`,
  oneLeavesNoChoice: (policy) =>
    `«${policy}» alene gir ikke noe å velge mellom. Nevn minst to alternativer, eller beskriv et til i scenariet.`,

  question: "Hva er det verdt å finne ut før vedtaket?",
  finding: "Hva det ville være verdt å vite det nøyaktig",
  netOver: (years) => `netto i ${years}`,
  presentValueOver: (years) => `netto i ${years} som nåverdi`,

  best: (p) =>
    `Med det som er kjent i dag, ville en velge ${p.best}: i gjennomsnitt har det høyest ${p.outcome}, ${p.ahead} ` +
    `${p.millions} over ${p.next}.`,
  bestUnsure: (p) =>
    `Med det som er kjent i dag, kan det ikke avgjøres om ${p.best} eller ${p.next} er det beste valget: i gjennomsnitt er ${p.outcome} ` +
    `høyere for det første med ${p.ahead} ${p.millions}, som disse forløpene ikke skiller fra 0.`,
  noneUncertain: "Ingen tall i scenariet er usikre: det er ingenting å finne ut.",
  all: (p) =>
    `Å kjenne alle de ${p.numbers} usikre tallene nøyaktig før vedtaket ville være verdt ${p.worth} ${p.millions}; vedtaket ` +
    `ville bli et annet i ${p.share} av forløpene. Ingen undersøkelse gir så mye: den sier mindre enn nøyaktige tall.`,
  allNothing: (p) =>
    `Kjøringen finner ingenting som er verdt å finne ut: å kjenne alle de ${p.numbers} usikre tallene nøyaktig før ` +
    `vedtaket er ikke verdt noe som den kan skille fra tilfeldighet (95 %-intervall: 0 til ${p.most} ${p.millions}); vedtaket ville bli et annet i ${p.share} av forløpene.`,
  one: (p) =>
    `Å kjenne nøyaktig ${p.name} ville være verdt høyst ${p.worth} ${p.millions} for dette vedtaket; det ville bli et ` +
    `annet i ${p.share} av forløpene.`,
  noneAlone:
    "Ingen enkelttall skiller seg ut som verdt å kjenne alene: hva det enn viste seg å være, ville gjennomsnittet over alt " +
    "annet la valget bli som det er, eller nesten like godt.",
  neverChanges: (count) =>
    `Av ${count} tall ville ingen alene endre vedtaket i noen av disse forløpene: hver for seg er de ikke verdt noe denne kjøringen kan se.`,
  stage: (p) =>
    `Av leddene i modellen er ${p.name} verdt mest: å kjenne alle de ${p.numbers} tallene i det nøyaktig ville være verdt ` +
    `høyst ${p.worth} ${p.millions}, og vedtaket ville bli et annet i ${p.share} av forløpene.`,
  assumed: (p) =>
    `Å kjenne nøyaktig de ${p.numbers} tallene som bare er antatt, ville være verdt høyst ${p.worth} ${p.millions}, og ` +
    `vedtaket ville bli et annet i ${p.share} av forløpene.`,
  foresight: (worth, millions, share) =>
    `Den som også forutså tilfeldighetene (hvem som kommer, hvem som blir, hvordan behovet snur), ville vinne ${worth} ` +
    `${millions} og endre vedtaket i ${share} av forløpene. Det kan ingen undersøkelse gi; det er en øvre grense for alt det andre.`,
  howSure: (p) =>
    `Hvor sikkert dette er: ± er én standardfeil av å ha prøvd ${p.worlds} forløp. I hvert forløp sier en regresjon på de ` +
    `andre forløpene hva en skal velge, og det som kom ut av det, blir talt; den forutsier ${p.explained} % av variansen i ` +
    "forskjellen. Det den ikke ser, mangler: de sanne verdiene er heller høyere enn lavere.",
  judged:
    "Valget dømmes bare etter gjennomsnittlig netto: hvor mye risiko kommunen bærer, hvor mange som får et hjem, og hva " +
    "kommunestyret ellers legger vekt på, er ikke med i beløpene.",

  oneByOne: (millions) => `Hvert tall alene, ${millions}`,
  byStage: (millions) => `Etter ledd i modellen, alle tallene i leddet til sammen, ${millions}`,
  byStatus: (millions) => `Etter hvordan tallene er kjent, ${millions}`,
  worth: "verdi ± feil",
  changes: "annet vedtak i",
  cutOff: "avkortet",
  withNumbers: (name, numbers) => `${name}, ${numbers}`,
  allNumbers: (numbers) => `alle ${numbers}`,
  atZero: "ved null",
  atAll: "ved alle",
  atPart: "ved største del",
  cutOffMeans: (cases) =>
    `avkortet: anslaget lå, innenfor feilen, utenfor en grense som den sanne verdien holder, og er satt til den. Før: ${cases}.`,
  before: (name, uncut) => `«${name}»: ${uncut}`,
  progress: "{bar} {value} av {total} sett med tall, {eta_formatted} igjen",
};

/** What `glidepath worth` says. */
export const worthTexts = { en, nb };
