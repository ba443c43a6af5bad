import { quantileFunction } from "../../random/index.js";
import { because, notNorwegian } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";

/** Temporary protection ends in the third plan year, and many of those who hold it return. */
export const protectionEnds: StressCase = {
  name: "protection-ends",
  label: { en: "temporary protection ends", nb: "midlertidig beskyttelse tar slutt" },
  description: {
    en:
      "Temporary collective protection ends in January of the third plan year (of the last, where there are fewer), and the " +
      "share who return is at the 95 % point of the scenario's own range.",
    nb:
      "Midlertidig kollektiv beskyttelse tar slutt i januar i det tredje planåret (i det siste om det er færre), og andelen " +
      "som vender tilbake, ligger på 95 %-punktet i scenariets egen fordeling.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const { people, plan } = scenario;
    const { temporaryProtection: protection } = people;
    if (protection === undefined) {
      return because(
        "Nobody in the scenario has temporary protection (people.temporaryProtection is not there).",
        "Ingen i scenariet har midlertidig beskyttelse (people.temporaryProtection mangler).",
      );
    }
    const ends = plan.firstYear + Math.min(2, plan.years - 1);
    const { value, distribution, ...provenance } = protection.returning;
    const returning = value ?? quantileFunction(distribution as NonNullable<typeof distribution>)(0.95);
    const path = ["people", "temporaryProtection"];
    return [
      {
        path: [...path, "ends"],
        value: {
          value: ends,
          unit: "calendar year",
          status: "assumed",
          note: "a case to look at, not a forecast",
        },
        figure: { en: `it ends in January ${ends}`, nb: `den tar slutt i januar ${ends}` },
        status: "assumed",
      },
      {
        path: [...path, "returning"],
        value: { ...provenance, value: returning },
        figure: {
          en: `${Math.round(100 * returning)} % of those still here return`,
          nb: `${Math.round(100 * returning)} % av dem som fortsatt er her, vender tilbake`,
        },
        ...(provenance.source === undefined ? {} : { source: provenance.source }),
        status: provenance.status ?? "own",
      },
    ];
  },
};
