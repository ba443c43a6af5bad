import { foldHeader } from "@glidepath/notebooks/files";

/** The names that a service of the Norwegian template may have in a table, beside its key there. */
export const serviceNames = {
  refugeeService: ["Flyktningtjenesten", "Flyktningtjeneste", "Refugee service"],
  labourAndWelfare: ["NAV", "Arbeid og velferd", "Labour and welfare office"],
  introductionProgramme: ["Introduksjonsprogrammet", "Introduksjonsprogram", "Introduction programme"],
  migrantHealth: ["Helsestasjon for innvandrere", "Flyktninghelse", "Health stations for migrants"],
  mentalHealth: ["Psykisk helse og rus", "Psykisk helse", "Mental health and addiction", "Mental health"],
  childWelfare: ["Barnevern", "Barneverntjenesten", "Child welfare"],
  kindergarten: ["Barnehage", "Barnehager", "Kindergarten", "Kindergartens"],
  school: ["Skole", "Skoler", "Skole og PPT", "School", "Schools", "Schools and educational psychology"],
  housingService: ["Boligtjenesten", "Boligkontor", "Boligkontoret", "Housing service"],
  culture: ["Kultur og frivillighet", "Kultur", "Culture and volunteering", "Culture"],
  languageTraining: ["Norskopplæring", "Voksenopplæring", "Voksenopplæringen", "Language training"],
  introductionBenefit: ["Introduksjonsstønad", "Introduction benefit"],
  socialAssistance: ["Økonomisk sosialhjelp", "Sosialhjelp", "Social assistance"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ServiceKey = keyof typeof serviceNames;

const keys = new Map<string, ServiceKey>(
  Object.entries(serviceNames).flatMap(([key, names]) =>
    [key, ...names].map((name) => [foldHeader(name), key as ServiceKey] as const),
  ),
);

/** The service that a name means; undefined for one that is not known. */
export function serviceOf(name: string): ServiceKey | undefined {
  return keys.get(foldHeader(name));
}
