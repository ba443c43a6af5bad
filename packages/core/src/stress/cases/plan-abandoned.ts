import type { PolicySpec } from "../../scenario/index.js";
import { because, notNorwegian, planYearsOf } from "../norwegian.js";
import type { StressCase } from "../stress-case.js";

const LEAST_YEARS = 3;

/** After one year of a gradual plan the council goes over to where it was to end. */
export const planAbandoned: StressCase = {
  name: "plan-abandoned",
  label: { en: "the gradual plan is abandoned after a year", nb: "den gradvise planen oppgis etter ett år" },
  description: {
    en:
      "Every policy that changes in steps over three years or more (a ramp, or a path of such numbers) is departed from after the first plan year: from " +
      "the second the council decides the number where it was to end. Services learn of it in the December before, and have " +
      "counted on what was announced until then.",
    nb:
      "Hvert alternativ som endres trinnvis over tre år eller mer (en rampe, eller slike tall for hvert år), fravikes etter det første planåret: fra det andre " +
      "vedtar kommunestyret tallet den skulle ende på. Tjenestene får vite det i desember før, og har regnet med det som var " +
      "annonsert, til da.",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    if (!scenario.chance) {
      return because(
        "The scenario is without chance, and then no council departs from its plan.",
        "Scenariet er uten tilfeldigheter, og da fraviker ingen kommune planen sin.",
      );
    }
    const changes = Object.entries(scenario.policies).flatMap(([name, policy]) => {
      const to = endOfSteps(policy, planYearsOf(scenario));
      if (to === undefined) return [];
      return [
        {
          path: ["policies", name, "abandoned"],
          value: { yearlyChance: 1, to },
          figure: {
            en: `it goes over to ${to} in ${scenario.plan.firstYear + 1}`,
            nb: `det går over til ${to} i ${scenario.plan.firstYear + 1}`,
          },
          status: "assumed" as const,
        },
      ];
    });
    if (changes.length > 0 && scenario.plan.years > 1) return changes;
    return because(
      "No policy of the scenario changes in steps over three plan years or more.",
      "Ingen av scenariets alternativer endres trinnvis over tre planår eller mer.",
    );
  },
};

// The number where a policy that changes in steps ends; undefined for one that does not.
function endOfSteps(policy: PolicySpec, planYears: readonly number[]): number | undefined {
  if (policy.kind === "ramp") {
    return policy.years >= LEAST_YEARS && policy.from !== policy.to ? Math.round(policy.to) : undefined;
  }
  if (policy.kind !== "path") return undefined;
  const numbers = planYears.flatMap((year) => policy.numbers[String(year)] ?? []);
  const rises = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  const isOneWay = rises.every((rise) => rise < 0) || rises.every((rise) => rise > 0);
  return numbers.length >= LEAST_YEARS && isOneWay ? numbers[numbers.length - 1] : undefined;
}
