import { firstAbove, type Model, monthOfLeaving, stayLength, uniformOf, type World } from "../world/index.js";
import { addHousehold, enterFootprint, type Footprint } from "./footprint.js";
import { moveInExpected } from "./move-in-expected.js";
import type { Residents } from "./residents.js";

/**
 * Lets people move in from other municipalities, in every year of the model and of its history.
 * They keep their residence year, found a home themselves, and are the same under every policy.
 *
 * @param footprint memory for what they change
 */
export function moveIn(model: Model, world: World, residents: Residents, footprint: Footprint): void {
  const { movingIn } = model.scenario.people;
  const { movingInKind: kind, residenceYears, warmUpYear, warmUpCohort } = model;
  if (movingIn === undefined || kind === undefined) return;
  const { stays, profileUpTo } = world.laws;
  const { persons } = model.households[kind];
  const perYear = world.values[model.parameters.indexOf(movingIn.personsPerYear)] / persons;
  const length = stayLength(model);
  footprint.length = 0;
  for (let cohort = 0; cohort < model.cohorts; cohort++) {
    const uniform = uniformOf(world, `moving-in/${warmUpYear - warmUpCohort + cohort}`);
    for (let k = 1; k < residenceYears; k++) {
      const expected = perYear * movingIn.byResidenceYear.values[k];
      if (!model.scenario.chance) {
        moveInExpected(model, world, cohort, kind, k, expected * persons, residents);
        continue;
      }
      const households = Math.floor(expected + uniform());
      for (let i = 0; i < households; i++) {
        const arrival = 12 * k + firstAbove(profileUpTo, uniform());
        const gone = 1 - stays[kind * length + k + 1];
        const leaving = monthOfLeaving(stays, kind, length, gone + uniform() * (1 - gone), 0);
        const ageUniform = uniform();
        const stay = { arrival, leaving, tenantMonths: 0, ageUniform, starts: false };
        addHousehold(model, footprint, cohort, kind, stay);
      }
    }
  }
  enterFootprint(footprint, footprint.length, residents);
}
