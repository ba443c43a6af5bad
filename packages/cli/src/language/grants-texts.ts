import { grantNames } from "@glidepath/notebooks/words";

const en = {
  fromAfterTo: (from: number, to: number) =>
    `--from ${from} is after --to ${to}. Give a first year that is not after the last.`,
  noneWithoutGroup:
    "--unaccompanied is a share of those without a group, and all have one. Leave it out, or give unaccompaniedMinor as a group.",
  noSuchCountry: (p: { name: string; nearest: string | undefined; known: readonly string[] }) =>
    `--country: no grants are known of "${p.name}".` +
    `${p.nearest === undefined ? "" : ` Did you mean "${p.nearest}"?`} Known are ${p.known.join(" and ")}.`,
  norwayOnly: (option: string) =>
    `${option} is for Norway only: the Swedish grants follow those received. Leave it out.`,
  settledTwice: "--settled and --csv both say who is settled. Give one of them.",
  nobodySettled: "It is not said who is settled. Write --settled 2019:65,2020:56 or name a file with --csv.",
  ratesGiven: (p: {
    option: string;
    year: number;
    country: "norway" | "sweden";
    first: number;
    last: number;
  }) =>
    `${p.option} cannot be ${p.year}. The rates of ${p.country === "norway" ? "Norway" : "Sweden"} are given for ` +
    `${p.first} to ${p.last}.`,
  settledYears: (year: number, last: number) =>
    `a settled year cannot be ${year}. Write a calendar year from 1990 to ${last}.`,
  tooManyPersons: (year: number, persons: number) =>
    `persons settled in ${year} cannot be ${persons}. Write a number of persons from 0 on.`,

  nothingGiven: (years: string, first: number | undefined) =>
    `Note: nothing is given for ${years}. Those settled then, and family that followed ` +
    `them, would add to the grants of ${first} and after.`,
  /** Between the last two of several. */
  and: " and ",
  nobodyAfter: (last: number) =>
    `Note: nobody is taken to settle after ${last}, the last year that is given.`,

  expected: (thousands: string) => `Expected grants, ${thousands}`,
  year: "year",
  total: "Total",
  all: "all",
  nthYear: (number: number) => `year ${number}`,
  byResidenceYear: (thousands: string) => `Integration grant by residence year, ${thousands}`,
  bySweden: (thousands: string) => `Establishment grant by calendar year since reception, ${thousands}`,
  interpolated: "with rates interpolated between published ones",
  carriedOn: "with rates carried on beyond the published ones",
  withoutMark: "  Amounts without a mark rest on published rates.",
  persons: "Expected persons in it",
  restsOn: "It rests on",
  ...grantNames.en,
};

const nb: typeof en = {
  fromAfterTo: (from, to) =>
    `--from ${from} er etter --to ${to}. Oppgi et første år som ikke er etter det siste.`,
  noneWithoutGroup:
    "--unaccompanied er en andel av dem uten gruppe, og alle har en. Utelat valget, eller oppgi unaccompaniedMinor som gruppe.",
  noSuchCountry: (p) =>
    `--country: det er ikke kjent noen tilskudd for «${p.name}».` +
    `${p.nearest === undefined ? "" : ` Mente du «${p.nearest}»?`} Kjente er ${p.known.join(" og ")}.`,
  norwayOnly: (option) =>
    `${option} gjelder bare Norge: de svenske tilskuddene følger dem som er mottatt. Utelat valget.`,
  settledTwice: "--settled og --csv sier begge hvem som er bosatt. Bruk ett av valgene.",
  nobodySettled:
    "Det er ikke oppgitt hvem som er bosatt. Skriv --settled 2019:65,2020:56 eller nevn en fil med --csv.",
  ratesGiven: (p) =>
    `${p.option} kan ikke være ${p.year}. Satsene for ${p.country === "norway" ? "Norge" : "Sverige"} er oppgitt for ` +
    `${p.first} til ${p.last}.`,
  settledYears: (year, last) =>
    `Et bosettingsår kan ikke være ${year}. Skriv et kalenderår fra 1990 til ${last}.`,
  tooManyPersons: (year, persons) =>
    `Bosatte i ${year} kan ikke være ${persons}. Skriv et antall personer fra 0 og oppover.`,

  nothingGiven: (years, first) =>
    `Merk: det er ikke oppgitt noe for ${years}. De som ble bosatt da, og familie som fulgte ` +
    `dem, ville økt tilskuddene i ${first} og senere.`,
  and: " og ",
  nobodyAfter: (last) =>
    `Merk: det regnes ikke med at noen blir bosatt etter ${last}, det siste året som er oppgitt.`,

  expected: (thousands) => `Forventede tilskudd, ${thousands}`,
  year: "år",
  total: "Sum",
  all: "alle",
  nthYear: (number) => `år ${number}`,
  byResidenceYear: (thousands) => `Integreringstilskudd etter botid i år, ${thousands}`,
  bySweden: (thousands) => `Etableringstilskudd etter kalenderår siden mottaket, ${thousands}`,
  interpolated: "med satser beregnet mellom kunngjorte",
  carriedOn: "med satser framskrevet fra de kunngjorte",
  withoutMark: "  Beløp uten merke bygger på kunngjorte satser.",
  persons: "Forventet antall personer",
  restsOn: "Dette bygger på",
  ...grantNames.nb,
};

/** The grants that can be expected. */
export const grantsTexts = { en, nb };
