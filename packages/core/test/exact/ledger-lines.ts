import { LINES_BESIDE_SERVICES } from "../../src/municipality/ledger.js";
import { path, type PolicyInput, type ScenarioInput } from "../../src/index.js";
import { emptyHistory, evolveIn, ORE } from "./exact-case.js";
import { expect } from "vitest";

export type GrantInput = ScenarioInput["grants"][string];

/** So many in 2017 and nobody after. */
export const settleIn2017 = (persons: number) => path({ numbers: { 2017: persons, 2018: 0 } });

/** All of a year's people in one month, 1 for January. */
export const allIn = (month: number) => Array.from({ length: 12 }, (_, i) => (i === month - 1 ? 1 : 0));

/** The exact cases with nobody before the plan, no services, and one grant. */
export function withGrant(
  grant: GrantInput,
  change: (scenario: ScenarioInput) => void = () => {},
): ScenarioInput {
  return emptyHistory((scenario) => {
    scenario.services = {};
    scenario.grants = { grant };
    change(scenario);
  });
}

/** One path's lines by calendar year, from the first plan year on. */
export function linesOf(scenario: ScenarioInput, policy: PolicyInput, run = 0) {
  const { model, path: evolved, service } = evolveIn(scenario, policy)(run);
  const { ledger } = evolved;
  const { years } = model;
  const line = (values: Float64Array, place: number) =>
    Array.from(values.slice(place * years + 1, (place + 1) * years));
  const placeOf = (name: (typeof LINES_BESIDE_SERVICES)[number]) =>
    model.services.length + LINES_BESIDE_SERVICES.indexOf(name);
  return {
    path: evolved,
    service,
    grant: (name: string) =>
      line(
        ledger.grants,
        model.grants.findIndex((known) => known.name === name),
      ),
    grants: Array.from(ledger.totalGrants.slice(1)),
    unmadeLaw: Array.from(ledger.unmadeLaw.slice(1)),
    residents: Array.from(evolved.residents.slice(1)),
    needed: (name: (typeof LINES_BESIDE_SERVICES)[number]) => line(ledger.needed, placeOf(name)),
  };
}

/** What a grant pays in 2017 and the years after, when so many are settled in 2017. */
export function paid(scenario: ScenarioInput, persons = 1, run = 0): number[] {
  return linesOf(scenario, settleIn2017(persons), run).grants;
}

/** The first amounts are those expected, to the øre; whatever follows is not looked at. */
export function expectToTheOre(amounts: readonly number[], expected: readonly number[]): void {
  expect(amounts.length).toBeGreaterThanOrEqual(expected.length);
  expected.forEach((amount, i) => {
    if (Math.abs(amounts[i] - amount) < 0.5 * 10 ** -ORE) return;
    expect.fail(`the ${i + 1}. is ${amounts[i]}, not ${amount}: ${amounts.join(", ")}`);
  });
}
