import type { ScenarioInput } from "../../src/index.js";
import { emptyHistory } from "./exact-case.js";

/** An unaccompanied minor costs two million a year in a home. */
export const PLACE = 2_000_000;

/**
 * The exact cases with nobody before the plan but twelve unaccompanied minors, for whom the state
 * asks every year: a tenth of the 120 who come to the country. They live in homes for five.
 */
export function withMinors(
  change: (scenario: ScenarioInput, minors: NonNullable<ScenarioInput["minors"]>) => void = () => {},
): ScenarioInput {
  return emptyHistory((scenario) => {
    const nobody = Object.fromEntries(["2012", "2013", "2014", "2015"].map((year) => [year, { settled: 0 }]));
    const minors: NonNullable<ScenarioInput["minors"]> = {
      need: { model: "fixed", lastObserved: { year: 2016, persons: 120 }, years: {} },
      request: { ...scenario.request, known: {} },
      history: { years: { ...nobody, "2016": { settled: 12, decided: 12, requested: 12 } } },
      households: { minor: { members: { minor: 1 }, share: 1, leavingFactor: 1 } },
      fill: { typical: 1, spread: [{ sd: 0 }], largest: 1 },
      afterPlan: 0,
    };
    scenario.minors = minors;
    scenario.people.groups = ["singleAdult", "minor", "youth"];
    scenario.grants = {
      minorsGrant: {
        form: "whilePresent",
        per: "month",
        growth: 0,
        amounts: { "2017": { rates: { minor: 60_000, youth: 30_000 } } },
      },
    };
    scenario.services = {
      homes: {
        adjusts: "staffed",
        metBy: "minorsGrant",
        demandByResidenceYear: [1, 0, 0, 0, 0],
        demandByGroup: { minor: 1 },
        unitCost: PLACE,
        lump: 5,
        notice: 0,
        hireLag: 0,
        premium: 2,
      },
    };
    change(scenario, minors);
  });
}
