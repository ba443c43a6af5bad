import type { TemplateLanguage } from "./template-language.js";

/** Years and numbers as words of a sentence, such as 12 in 2022. */
interface PastCount {
  readonly persons: number | undefined;
  readonly year: number | undefined;
}

const en = {
  // On top of a file and above its keys.
  numbers:
    "A number is a value or a distribution that is drawn anew in each world. Beside it may stand its unit, its source, a note, " +
    "and its status: cited (read in a publication), derived (computed from published figures), assumed (nothing published " +
    "settles it) or own (the municipality's). Write a number of your own in its place: owned: 40, or owned: {value: 40, unit: " +
    "dwellings, status: own}. Two uncertain numbers that go together can be said to, in a section of their own: correlations: " +
    "[{between: [staffing.resolve, staffing.premium], rank: 0.3, status: own}]. Lines that start with # are for readers only.",
  toFillInFirst: "To put in first, because it is assumed of the municipality itself:",
  untilThen: (standsIn: string) => `Until then ${standsIn}.`,
  toFillIn: "TO FILL IN",

  // The scenario itself.
  question: (name: string, first: PastCount, last: PastCount, firstYear: number) =>
    `${name} settled ${first.persons} people in ${first.year} and ${last.persons} in ${last.year}. What does it risk if the ` +
    `number goes down from ${firstYear} on, gradually or at once?`,
  description: (minors: string) =>
    "A start to be made one's own. What is said of the municipality is given, published or assumed, and marked so; " +
    `the rest is as published for Norway, or estimated from that. ${minors}`,
  minorsApart: "Unaccompanied minors stand in a section of their own.",
  minorsNotApart: (counts: string) =>
    `Unaccompanied minors are not told apart${counts === "" ? "" : ` (${counts})`}.`,
  countInYear: (persons: number | undefined, year: number | string) => `${persons} in ${year}`,
  whatTheStateAsksFor: "what the state asks for",
  // The names of the policies, of the letters that a name may have.
  gradual: "gradual",
  sharp: "sharp",
  asAsked: "as-asked",

  // Why a number stands where nobody gave one.
  asManyAsThePlan: "as many as the plan has",
  wherePoliciesEnd: "where the policies end",
  ownBalance: "put in the municipality's own balance",
  decidedFor: (year: number) => `what was decided for ${year}`,
  settledIn: (year: number) => `what was settled in ${year}`,
  half: (before: number | undefined, after: number | undefined) =>
    `half, as the nation was asked for ${before} in 2024 and ${after} in 2025`,
  dwellingsOwned: (share: number, persons: number, perDwelling: number) =>
    `from none to ${share} % (as in Eid, 2017) of the dwellings for the ${persons} persons settled in the two ` +
    `years before the plan, at ${perDwelling} persons each; put in the municipality's own number`,
  dwellingsPerYear: (p: { persons: number; year: number; perDwelling: number; part: string }) =>
    `at most for the ${p.persons} persons of the best year, ${p.year}, at ${p.perDwelling} persons each; at ` +
    `least ${p.part} of that, as Drammen could find in 2024; put in the municipality's own number`,
  laterYearsToo: (note: string | undefined) => `${note}; taken to hold for later years too`,
  underFive: (standsIn: number) => `fewer than five settled, which is not published; ${standsIn} stands in`,
  carriedOn: (byNovember: number, nationByNovember: number, nation: number) =>
    `${byNovember} had settled by 13 November; carried on to the year's end as the nation's count was ` +
    `(${nationByNovember} to ${nation}), not beyond what was decided`,
  beforePublished: (p: { years: string; here: number; inAll: number; nation: number }) =>
    `not published within today's boundaries; the municipality's share of all who settled in Norway ` +
    `${p.years} (${p.here} of ${p.inAll}), of ${p.nation}`,
  withoutMinors: (all: number, minors: number) =>
    `${all} less ${minors} unaccompanied minors, who stand under minors`,
  areOwn: (keys: string) => `${keys}: the municipality's own`,
  settledIs: (status: string, note: string) => `settled is ${status}: ${note}`,

  // What has to be put in.
  because: (value: number | undefined, why: string | undefined) => `${value}: ${why}`,
  itsOwn: "the municipality's own",
  personsSettled: (year: number) => `persons settled in ${year}`,
  whereItGoes: "where the number goes, and how fast",
  goesFromTo: (p: { from: number; why: string; to: number; whyTo: string; years: number }) =>
    `${p.from} (${p.why}) to ${p.to} (${p.whyTo}) over ${p.years} years`,
  afterPlan: "persons decided in every year after the plan",
  dwellingsOwnedFor: "dwellings that the municipality owns for settlement",
  dwellingsFound: "dwellings that can be found in a year",
  fundAtStart: "the reserve fund when the plan starts",
  noFund: "0 NOK, and the chance that it runs dry says nothing",
  askedIn: (year: number) => `what the state asks for in ${year}`,
  askedIsDrawn: (share: string) => `it is drawn: the nation's request times request.share (${share})`,
  minorsAfterPlan: "unaccompanied minors decided in every year after the plan",
  asManyAsIn: (persons: number, year: number) => `${persons}: as many as in ${year}`,
  minorsShare: "the municipality's share of the unaccompanied minors that the state asks for",
  anythingFrom: (min: number | undefined, max: number | undefined) => `anything from ${min} to ${max}`,

  // The Swedish case.
  caseMadeUp: (base: string, name: string) =>
    `MADE UP: there is no template for Swedish municipalities yet. This is the case of ${base} with the name and ` +
    `the history of ${name}. Of ${name} nothing is published here: dwellings, fund, minors and requests are made up in ` +
    "proportion to the persons settled, unless they are marked as own, and costs, needs and stays are assumed. " +
    "Grants and national series are published figures.",
  caseWhy: (p: { base: string; years: string; here: number; there: number }) =>
    `made up: as in ${p.base}, in proportion to the persons settled ${p.years} (${p.here} to ${p.there})`,
  caseQuestion: (name: string, base: string) =>
    `What would it cost ${name} to let its homes for unaccompanied minors go gradually rather than at once, if it had ` +
    `opened them as the made-up municipality of ${base} did?`,
  caseDescription: (name: string, base: string, about: string) =>
    `${name} in the case of ${base}: its own history, and otherwise a municipality that is made up. ${about}`,
  caseRequestOwn: "the municipality's number is its own, the nation's is published",
  caseRequest:
    "the nation's number is published; the municipality's is what it settled the year before, grown as the nation's",
  caseRoom: (numbers: string) => `room for minors: ${numbers}; newcomers as assigned`,
  atMostAYear: (persons: number) => `at most ${persons} a year`,
  caseAssigned: (year: number) => `newcomers assigned to the municipality in ${year}`,
  caseAfterPlan: "newcomers in every year after the plan",
  casePolicies: "how many minors each policy makes room for",
  madeUpNumber: "a made-up number",
  madeUpRange: "a made-up range",
  madeUpBalance: "a made-up balance",
  casePastMinors: "unaccompanied minors in past years",
  madeUpNumbers: "made-up numbers",
  caseMinorsAsked: "unaccompanied minors that the state asks for",
  madeUpNumberAndShare: "a made-up number and share",
  caseMinorsAfterPlan: "unaccompanied minors in every year after the plan",

  // What is wrong with what was given.
  settledNotKnown: (years: string) => `the persons settled in ${years} are not known. Give them.`,
  minorsNotKnown: (years: string) =>
    `the unaccompanied minors settled in ${years} are not known. Give them; 0 where there were none.`,
  moreMinorsThanPeople: (minors: number, year: number, all: number) =>
    `${minors} unaccompanied minors in ${year} are more than all ${all} who settled.`,
  nobodySettled: (years: string) => `nobody settled in ${years}, so nothing can be in proportion.`,
};

/** What a started scenario says in plain words. */
export type TemplateWords = typeof en;

const nb: TemplateWords = {
  numbers:
    "Et tall er en verdi, eller en fordeling som trekkes på nytt i hvert forløp. Ved siden av kan det stå enhet (unit), kilde " +
    "(source), merknad (note) og status: cited (lest i en publikasjon), derived (regnet ut fra publiserte tall), assumed " +
    "(antatt: ikke noe publisert avgjør det) eller own (kommunens eget). Skriv kommunens eget tall i stedet: owned: 40, eller " +
    "owned: {value: 40, unit: dwellings, status: own}. At to usikre tall følger hverandre, kan sies i en egen del: " +
    "correlations: [{between: [staffing.resolve, staffing.premium], rank: 0.3, status: own}]. Linjer som begynner med #, er " +
    "bare for leseren.",
  toFillInFirst: "Sett inn dette først, for her er noe antatt om kommunen selv:",
  untilThen: (standsIn) => `Inntil videre: ${standsIn}.`,
  toFillIn: "FYLL INN",

  question: (name, first, last, firstYear) =>
    `${name} bosatte ${first.persons} personer i ${first.year} og ${last.persons} i ${last.year}. Hva risikerer kommunen ` +
    `hvis tallet går ned fra ${firstYear}, gradvis eller brått?`,
  description: (minors) =>
    "Et utgangspunkt for kommunens eget arbeid. Det som sies om kommunen, er oppgitt, publisert eller antatt, og merket slik; " +
    `resten er som publisert for Norge, eller anslått ut fra det. ${minors}`,
  minorsApart: "Enslige mindreårige står i en egen del.",
  minorsNotApart: (counts) => `Enslige mindreårige er ikke skilt ut${counts === "" ? "" : ` (${counts})`}.`,
  countInYear: (persons, year) => `${persons} i ${year}`,
  whatTheStateAsksFor: "det staten anmoder om",
  gradual: "gradvis",
  sharp: "straks",
  asAsked: "som-anmodet",

  asManyAsThePlan: "like mange som planen har",
  wherePoliciesEnd: "der alternativene ender",
  ownBalance: "sett inn kommunens egen saldo",
  decidedFor: (year) => `det som ble vedtatt for ${year}`,
  settledIn: (year) => `så mange som ble bosatt i ${year}`,
  half: (before, after) => `halvparten, som for hele landet: ${before} i 2024 og ${after} i 2025`,
  dwellingsOwned: (share, persons, perDwelling) =>
    `fra ingen til ${share} % (som i Eid i 2017) av boligene til de ${persons} personene som ble bosatt i de to årene før ` +
    `planen, med ${perDwelling} personer i hver; sett inn kommunens eget tall`,
  dwellingsPerYear: (p) =>
    `høyst til de ${p.persons} personene i det beste året, ${p.year}, med ${p.perDwelling} personer i hver bolig; minst ` +
    `${p.part} av det, som Drammen kunne skaffe i 2024; sett inn kommunens eget tall`,
  laterYearsToo: (note) => `${note}; antas å gjelde også for senere år`,
  underFive: (standsIn) =>
    `færre enn fem ble bosatt, og da publiseres ikke tallet; ${standsIn} er satt inn i stedet`,
  carriedOn: (byNovember, nationByNovember, nation) =>
    `${byNovember} var bosatt 13. november; ført videre til årets slutt som tallet for landet ` +
    `(${nationByNovember} til ${nation}), men ikke ut over vedtaket`,
  beforePublished: (p) =>
    `ikke publisert med dagens kommunegrenser; kommunens andel av alle som ble bosatt i Norge ` +
    `${p.years} (${p.here} av ${p.inAll}), av ${p.nation}`,
  withoutMinors: (all, minors) => `${all} minus ${minors} enslige mindreårige, som står under minors`,
  areOwn: (keys) => `${keys}: kommunens eget`,
  settledIs: (status, note) => `settled er ${status}: ${note}`,

  because: (value, why) => `${value} (${why})`,
  itsOwn: "kommunens eget",
  personsSettled: (year) => `bosatte personer i ${year}`,
  whereItGoes: "hvor tallet skal, og hvor fort",
  goesFromTo: (p) => `${p.from} (${p.why}) til ${p.to} (${p.whyTo}) over ${p.years} år`,
  afterPlan: "vedtak om bosetting i hvert år etter planen, personer",
  dwellingsOwnedFor: "boliger som kommunen eier til bosetting",
  dwellingsFound: "boliger som kan skaffes i løpet av et år",
  fundAtStart: "disposisjonsfondet når planen begynner",
  noFund: "0 kr, så sjansen for at fondet blir tomt, sier ingenting",
  askedIn: (year) => `det staten anmoder om i ${year}`,
  askedIsDrawn: (share) => `det trekkes: anmodningen for hele landet ganger request.share (${share})`,
  minorsAfterPlan: "vedtak om enslige mindreårige i hvert år etter planen",
  asManyAsIn: (persons, year) => `${persons} (like mange som i ${year})`,
  minorsShare: "kommunens andel av de enslige mindreårige staten anmoder om å bosette",
  anythingFrom: (min, max) => `noe mellom ${min} og ${max}`,

  caseMadeUp: (base, name) =>
    `OPPDIKTET: det finnes ennå ingen mal for svenske kommuner. Dette er ${base} med navnet og historien til ${name}. ` +
    `Om ${name} er ingenting publisert her: boliger, fond, enslige mindreårige og anmodninger er diktet opp i forhold til ` +
    "antallet bosatte, hvis de ikke er merket own, og kostnader, behov og botid er antatt. " +
    "Tilskudd og nasjonale tallserier er publiserte tall.",
  caseWhy: (p) =>
    `oppdiktet: som i ${p.base}, i forhold til antallet bosatte ${p.years} (${p.here} mot ${p.there})`,
  caseQuestion: (name, base) =>
    `Hva ville det koste ${name} å avvikle boligene for enslige mindreårige gradvis i stedet for brått, hvis kommunen hadde ` +
    `åpnet dem slik den oppdiktede kommunen i ${base} gjorde?`,
  caseDescription: (name, base, about) =>
    `${name} i ${base}: med sin egen historie, men ellers en oppdiktet kommune. ${about}`,
  caseRequestOwn: "kommunens tall er dens eget, landets er publisert",
  caseRequest:
    "landets tall er publisert; kommunens er antallet bosatt året før, med samme vekst som landets",
  caseRoom: (numbers) => `plass til enslige mindreårige: ${numbers}; nyankomne etter anvisning`,
  atMostAYear: (persons) => `høyst ${persons} i året`,
  caseAssigned: (year) => `nyankomne som anvises til kommunen i ${year}`,
  caseAfterPlan: "nyankomne i hvert år etter planen",
  casePolicies: "hvor mange enslige mindreårige hvert alternativ gir plass til",
  madeUpNumber: "et oppdiktet tall",
  madeUpRange: "et oppdiktet spenn",
  madeUpBalance: "en oppdiktet saldo",
  casePastMinors: "enslige mindreårige i tidligere år",
  madeUpNumbers: "oppdiktede tall",
  caseMinorsAsked: "enslige mindreårige staten anmoder om å bosette",
  madeUpNumberAndShare: "et oppdiktet tall og en oppdiktet andel",
  caseMinorsAfterPlan: "enslige mindreårige i hvert år etter planen",

  settledNotKnown: (years) => `antallet bosatte i ${years} er ikke kjent. Oppgi det.`,
  minorsNotKnown: (years) =>
    `antallet enslige mindreårige bosatt i ${years} er ikke kjent. Oppgi det; 0 der det ikke var noen.`,
  moreMinorsThanPeople: (minors, year, all) =>
    `${minors} enslige mindreårige i ${year} er flere enn alle ${all} som ble bosatt.`,
  nobodySettled: (years) => `ingen ble bosatt i ${years}, så det er ikke noe å regne i forhold til.`,
};

/** What a started scenario says in a language; English where none is named. */
export function templateWords(language: TemplateLanguage = "en"): TemplateWords {
  return { en, nb }[language];
}
