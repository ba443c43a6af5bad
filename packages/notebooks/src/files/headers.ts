import { foldName } from "@glidepath/core/templates";

/**
 * The names that a column may have, by what stands in it; the first of each language is the one to
 * recommend. Letter case, accents, signs and what stands in brackets make no difference.
 */
export const headers = {
  year: { nb: ["År", "Kalenderår", "Bosettingsår"], en: ["Year", "Calendar year"] },
  requested: {
    nb: ["Anmodet", "Anmodning", "Anmodninger", "Antall anmodet", "Anmodet bosatt", "Anmodningstall"],
    en: ["Requested", "Request", "Requests", "Persons requested"],
  },
  decided: {
    nb: ["Vedtatt", "Vedtak", "Antall vedtatt", "Vedtatt bosatt", "Kommunens vedtak", "Vedtakstall"],
    en: ["Decided", "Decision", "Decisions", "Persons decided"],
  },
  settled: {
    nb: ["Bosatt", "Bosatte", "Antall bosatt", "Antall bosatte", "Faktisk bosatt", "Bosatt i alt"],
    en: ["Settled", "Persons settled", "Settled in all"],
  },
  minorsSettled: {
    nb: ["Enslige mindreårige", "Enslige mindreårige bosatt", "Bosatte enslige mindreårige", "EM bosatt"],
    en: ["Unaccompanied minors", "Unaccompanied minors settled"],
  },
  minorsAmongSettled: {
    nb: ["Herav enslige mindreårige", "Av disse enslige mindreårige", "Av dette enslige mindreårige"],
    en: ["Of which unaccompanied minors", "Unaccompanied minors among them"],
  },
  persons: { nb: ["Personer", "Antall personer"], en: ["Persons", "Number of persons"] },
  group: { nb: ["Gruppe", "Persongruppe"], en: ["Group"] },
  service: { nb: ["Tjeneste", "Tjenester", "Tjenesteområde"], en: ["Service", "Services"] },
  cost: {
    nb: ["Kostnad per person", "Kostnad pr person", "Kostnad per bosatt", "Kostnad per person over fem år"],
    en: ["Cost per person", "Cost per person over five years"],
  },
  priceYear: { nb: ["Prisår", "Prisnivå"], en: ["Price year", "Prices of"] },
  dwelling: {
    nb: ["Bolig", "Boliger", "Boligtype", "Adresse", "Område"],
    en: ["Dwelling", "Dwellings", "Area"],
  },
  owned: { nb: ["Eide", "Eide boliger", "Kommunalt eide", "Antall eide"], en: ["Owned", "Owned dwellings"] },
  leased: {
    nb: ["Leide", "Leide boliger", "Innleide", "Innleide boliger", "Antall leide"],
    en: ["Leased", "Leased dwellings"],
  },
  leaseEnd: {
    nb: ["Utløp", "Leieavtale utløper", "Leie utløper"],
    en: ["Lease ends", "Leases end", "Expiry"],
  },
  obtainable: {
    nb: ["Kan skaffes per år", "Boliger som kan skaffes per år", "Nye boliger per år"],
    en: ["Obtainable per year", "Found per year"],
  },
  costPerDwelling: {
    nb: ["Kostnad per bolig", "Kostnad per bolig og år", "Årskostnad per bolig"],
    en: ["Cost per dwelling", "Cost per dwelling and year"],
  },
  rentPerDwelling: {
    nb: ["Husleie per bolig", "Husleie per bolig og år", "Årsleie per bolig"],
    en: ["Rent per dwelling", "Rent per dwelling and year"],
  },
} as const satisfies Readonly<
  Record<string, { readonly nb: readonly string[]; readonly en: readonly string[] }>
>;

/** What stands in a column. */
export type Role = keyof typeof headers;

const roles = new Map<string, Role>(
  Object.entries(headers).flatMap(([role, { nb, en }]) =>
    [...nb, ...en].map((name) => [foldHeader(name), role as Role] as const),
  ),
);

/**
 * What the column of a name holds; undefined for a name that is not known.
 *
 * @example roleOf("Bosatt") // "settled"
 */
export function roleOf(header: string): Role | undefined {
  return roles.get(foldHeader(header));
}

/** All names, as they are to be written. */
export const headerNames: readonly string[] = Object.values(headers).flatMap(({ nb, en }) => [...nb, ...en]);

/**
 * A name without what makes no difference in it.
 *
 * @example foldHeader("Bosatt (personer)") // "bosatt"
 */
export function foldHeader(name: string): string {
  return foldName(name.slice(0, 200))
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
