const en = {
  /** Rows of measures, and heads of narrow columns. */
  measures: {
    settled: { label: "settled, persons", head: "settled,\npersons" },
    grants: { label: "grants", head: "grants" },
    rents: { label: "rents", head: "rents" },
    costs: { label: "costs", head: "costs" },
    adjustmentCost: { label: "  adjustment", head: "of which\nadjustment" },
    net: { label: "net", head: "net" },
  },
  fromLevel: "  from level",
  fromAdjustment: "  from adjustment",
  fromSurprise: "  from surprise",
  netLow: "net, 5 %",
  netHigh: "net, 95 %",
  betterIn: "better in",
  worseIn: "worse in",
  ties: "ties, half each",
  title: (scenario: string, worlds: string, seed: string) => `${scenario}: ${worlds} worlds, seed "${seed}"`,
  policies: "Policies",
  eachPolicy: (millions: string) =>
    `Each policy, mean and 5–95 % of worlds, ${millions} at the prices of each year`,
  differences: (base: string, millions: string) =>
    `Each policy minus ${base}, world by world: mean ± standard error, ${millions}`,
  minors: "Unaccompanied minors settled, mean by year",
  dwellings: "Chance that fewer settle than were to come, because dwellings are lacking",
  fund: "Chance that the reserve fund has run dry (was below 0 at some year-end)",
  openingAssumed: "The opening balance is assumed: put in the municipality's own before relying on this.",
  inWords: "In words",
  assumptions: "Assumptions: drawn anew in each world, without evidence that settles them",
  noAssumptions: "  None: no number of the scenario is both assumed and drawn anew.",
  moreAssumptions: (count: number) => `  … and ${count} more`,
  assumptionsOrder:
    "In the order of the scenario; the report (--out) says which of them the result follows most.",
  reportLists: "The report (--out) lists every number with its source.",
  in: "in",
  byTheEndOf: "by the end of",
  written: (files: string) => `Written: ${files}`,
  progress: "{bar} {percentage} % of {total} worlds, {eta_formatted} left",
};

const nb: typeof en = {
  measures: {
    settled: { label: "bosatte, personer", head: "bosatte,\npersoner" },
    grants: { label: "tilskudd", head: "tilskudd" },
    rents: { label: "husleie", head: "husleie" },
    costs: { label: "kostnader", head: "kostnader" },
    adjustmentCost: { label: "  omstilling", head: "herav\nomstilling" },
    net: { label: "netto", head: "netto" },
  },
  fromLevel: "  fra nivå",
  fromAdjustment: "  fra omstilling",
  fromSurprise: "  fra overraskelse",
  netLow: "netto, 5 %",
  netHigh: "netto, 95 %",
  betterIn: "best i",
  worseIn: "dårligst i",
  ties: "likt, halvt til hver",
  title: (scenario, worlds, seed) => `${scenario}: ${worlds} forløp, frø «${seed}»`,
  policies: "Alternativene",
  eachPolicy: (millions) =>
    `Hvert alternativ, gjennomsnitt og 5–95 % av forløpene, ${millions} i løpende priser`,
  differences: (base, millions) =>
    `Hvert alternativ minus ${base}, forløp for forløp: gjennomsnitt ± standardfeil, ${millions}`,
  minors: "Enslige mindreårige bosatt, gjennomsnitt per år",
  dwellings: "Sjansen for at færre blir bosatt enn ventet, fordi det mangler boliger",
  fund: "Sjansen for at disposisjonsfondet er tomt (har vært under 0 ved et årsskifte)",
  openingAssumed:
    "Fondets størrelse ved starten er antatt: sett inn kommunens egen før dere bygger på dette.",
  inWords: "Med ord",
  assumptions: "Antakelser som trekkes på nytt i hvert forløp, uten kunnskap som avgjør dem",
  noAssumptions: "  Ingen: ingen tall i scenariet er både antatt og trukket på nytt.",
  moreAssumptions: (count) => `  … og ${count} til`,
  assumptionsOrder: "I scenariets rekkefølge; rapporten (--out) sier hvilke av dem resultatet følger mest.",
  reportLists: "Rapporten (--out) har alle tall med kilde.",
  in: "i",
  byTheEndOf: "ved utgangen av",
  written: (files) => `Skrevet: ${files}`,
  progress: "{bar} {percentage} % av {total} forløp, {eta_formatted} igjen",
};

/** The tables of a comparison. */
export const tableTexts = { en, nb };
