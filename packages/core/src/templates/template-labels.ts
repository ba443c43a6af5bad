import type { TemplateLanguage } from "./template-language.js";

// By what the templates and the Norwegian examples call them in English.
const nb: Readonly<Record<string, string>> = {
  "Integration grant (integreringstilskudd)": "Integreringstilskudd",
  "Kindergarten grant (barnehagetilskudd)": "Barnehagetilskudd",
  "Grant for the elderly (eldretilskudd)": "Eldretilskudd",
  "Language grant, collective protection (norsktilskudd)": "Norsktilskudd, kollektiv beskyttelse",
  "Basic language grant (grunntilskudd)": "Norsktilskudd, grunntilskudd",
  "Grant for disability and behaviour (tilskudd 2)":
    "Tilskudd ved funksjonsnedsettelse og adferdsvansker (tilskudd 2)",
  "Grant for unaccompanied minors (særskilt tilskudd)": "Særskilt tilskudd for enslige mindreårige",
  "Homes for unaccompanied minors": "Boliger for enslige mindreårige",
  "Refugee service": "Flyktningtjenesten",
  "Labour and welfare office (NAV)": "NAV",
  "Introduction programme": "Introduksjonsprogrammet",
  "Health stations for migrants": "Helsestasjon for innvandrere",
  "Mental health and addiction": "Psykisk helse og rus",
  "Child welfare": "Barnevern",
  Kindergartens: "Barnehage",
  "Schools and educational psychology": "Skole og PPT",
  "Housing service": "Boligtjenesten",
  "Culture and volunteering": "Kultur og frivillighet",
  "Language training (adult education)": "Norskopplæring (voksenopplæringen)",
  "Introduction benefit": "Introduksjonsstønad",
  "Social assistance": "Økonomisk sosialhjelp",
};

/**
 * What a service or a grant of the templates is called in a language; any other label as it is.
 *
 * @example labelIn("nb", "Child welfare") // "Barnevern"
 */
export function labelIn(language: TemplateLanguage, label: string): string {
  return language === "nb" && Object.hasOwn(nb, label) ? nb[label] : label;
}

/** Things by name with their labels in a language. */
export function relabelled<Labelled extends { readonly label?: string | undefined }>(
  things: Readonly<Record<string, Labelled>>,
  language: TemplateLanguage,
): Record<string, Labelled> {
  return Object.fromEntries(
    Object.entries(things).map(([name, thing]) => [
      name,
      thing.label === undefined ? thing : { ...thing, label: labelIn(language, thing.label) },
    ]),
  );
}
