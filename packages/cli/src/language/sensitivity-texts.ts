const en = {
  question: (subject: string) => `What matters for ${subject}?`,
  netOf: (policy: string) => `net under ${policy}`,
  difference: (first: string, second: string) => `the difference of net, ${first} minus ${second}`,
  nothingVaries: (subject: string) => `Nothing does: ${subject} is the same in every world.`,
  variance: (subject: string, share: string) =>
    `Of the variance of ${subject}, ${share} comes from numbers that are uncertain and that more data could settle. ` +
    "The rest is chance: how many come, who they are, and what each year brings.",
  most: (lines: readonly string[]) => `Most of it goes with ${lines.join("; ")}.`,
  ofVariance: (name: string, share: string, status: string) => `${name} (${share}; ${status})`,
  noneStands: "No single number stands out from the error of this run.",
  assumed: (share: string) =>
    `${share} of the variance hangs on what is merely assumed: it would remain if everything else were known.`,
  percent: (estimate: string, low: string, high: string) => `${estimate} % (${low} to ${high})`,

  swing: (unit: string, mean: string) =>
    `Where a number is low, and where it is high (${unit}; on average ${mean})`,
  number: "number",
  low: "lowest tenth",
  high: "highest tenth",
  rank: "rank corr.",
  status: "known as",
  notTold: " *",
  swingNote:
    "The mean over the worlds in which the number is among its lowest tenth, and its highest. " +
    "* The rank correlation is no farther from 0 than chance would leave it.",

  swingFinding: (unit: string) => `How far each number moves it, ${unit}`,
  sharesFinding: "Shares of the variance",
  screeningFinding: "How much a number matters, and how evenly",
  byNumber: "Parts of the variance, by number",
  byStage: "Parts of the variance, by stage of the model",
  byStatus: "Parts of the variance, by how the numbers are known",
  part: "part",
  alone: "by itself",
  withOthers: "with all it does",
  others: (count: string) => `the other ${count} numbers`,
  chance: "chance",
  sharesNote:
    "By itself: what would go away if it alone were known (first-order index). With all it does: what would " +
    "remain if all but it were known (total index); these need not add up to 100 %. In brackets 95 % intervals.",

  screening: (unit: string) => `Every number moved by itself (${unit})`,
  size: "mean size",
  direction: "mean",
  spread: "spread",
  screeningNote:
    "The effect of a move over the whole of the number's distribution (Morris). A mean far below the mean size says " +
    "that it works now one way, now the other; a large spread, that it depends on everything else.",

  reservation: (worlds: string, width: string) =>
    `With ${worlds} worlds for each group the widest interval of a total index spans ${width} percentage points. ` +
    "More --runs make it narrower: four times as many halve it.",
  notOrdered: "Which number matters most cannot be told: the intervals of the first two overlap.",
  tooFew: (least: number, received: number) =>
    `--runs: ${received} worlds are too few to say what matters. Give at least ${least}.`,
};

const nb: typeof en = {
  question: (subject) => `Hva betyr noe for ${subject}?`,
  netOf: (policy) => `netto med ${policy}`,
  difference: (first, second) => `forskjellen i netto, ${first} minus ${second}`,
  nothingVaries: (subject) => `Ingenting: ${subject} er likt i alle forløp.`,
  variance: (subject, share) =>
    `Av variansen i ${subject} kommer ${share} av tall som er usikre, og som bedre data kunne ha avklart. ` +
    "Resten er tilfeldigheter: hvor mange som kommer, hvem de er, og hva hvert år bringer.",
  most: (lines) => `Det meste følger ${lines.join("; ")}.`,
  ofVariance: (name, share, status) => `${name} (${share}; ${status})`,
  noneStands: "Ikke noe enkelt tall skiller seg ut fra feilmarginen i denne kjøringen.",
  assumed: (share) =>
    `${share} av variansen henger på det som bare er antatt: så mye ville stå igjen om alt annet var kjent.`,
  percent: (estimate, low, high) => `${estimate} % (${low} til ${high})`,

  swing: (unit, mean) => `Der et tall er lavt, og der det er høyt (${unit}; i gjennomsnitt ${mean})`,
  number: "tall",
  low: "laveste tidel",
  high: "høyeste tidel",
  rank: "rangkorr.",
  status: "grunnlag",
  notTold: " *",
  swingNote:
    "Gjennomsnittet over forløpene der tallet er blant sin laveste tidel, og sin høyeste. " +
    "* Rangkorrelasjonen er ikke lenger fra 0 enn tilfeldigheter kan gi.",

  swingFinding: (unit) => `Hvor langt hvert tall flytter den, ${unit}`,
  sharesFinding: "Deler av variansen",
  screeningFinding: "Hvor mye et tall betyr, og hvor jevnt",
  byNumber: "Deler av variansen, etter tall",
  byStage: "Deler av variansen, etter ledd i modellen",
  byStatus: "Deler av variansen, etter hvordan tallene er kjent",
  part: "del",
  alone: "alene",
  withOthers: "med alt det gjør",
  others: (count) => `de andre ${count} tallene`,
  chance: "tilfeldigheter",
  sharesNote:
    "Alene: det som ville falle bort om bare dette var kjent (førsteordens indeks). Med alt det gjør: det som ville stå " +
    "igjen om alt unntatt dette var kjent (total indeks); disse trenger ikke bli 100 % til sammen. I parentes 95 %-intervaller.",

  screening: (unit) => `Hvert tall flyttet for seg (${unit})`,
  size: "snittstørrelse",
  direction: "snitt",
  spread: "spredning",
  screeningNote:
    "Virkningen av å flytte tallet over hele fordelingen sin (Morris). Er snittet langt under snittstørrelsen, virker det " +
    "snart den ene, snart den andre veien; stor spredning betyr at det avhenger av alt annet.",

  reservation: (worlds, width) =>
    `Med ${worlds} forløp for hver gruppe er det bredeste intervallet for en total indeks ${width} prosentpoeng. ` +
    "Flere --runs gjør det smalere: fire ganger så mange halverer det.",
  notOrdered: "Hvilket tall som betyr mest, kan ikke avgjøres: intervallene til de to første overlapper.",
  tooFew: (least, received) =>
    `--runs: ${received} forløp er for få til å si hva som betyr noe. Oppgi minst ${least}.`,
};

/** What `glidepath sensitivity` says. */
export const sensitivityTexts = { en, nb };
