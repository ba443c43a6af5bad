import type { Scenario } from "../scenario/index.js";
import type { DoesNotApply, InBothLanguages } from "./stress-case.js";

/** Says why a case does not apply. */
export function because(en: string, nb: string): DoesNotApply {
  const text: InBothLanguages = { en, nb };
  return { doesNotApply: text };
}

/** The cases are made of Norwegian figures and rules: why one does not apply elsewhere. */
export function notNorwegian({ country }: Scenario): DoesNotApply | undefined {
  if (country === "Norway") return undefined;
  return because(
    `The case is made of Norwegian figures and rules; the scenario's country is ${country}.`,
    `Tilfellet bygger på norske tall og regler; scenariets land er ${country}.`,
  );
}

/** The plan years of a scenario. */
export function planYearsOf({ plan }: Scenario): readonly number[] {
  return Array.from({ length: plan.years }, (_, i) => plan.firstYear + i);
}
