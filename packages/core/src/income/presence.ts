import type { Movements } from "./movements.js";
import { movingOutProfile, norwayMovements } from "./norway-movements.js";
import type { Protection } from "./settled.js";

/** How those who came in a year fare over the residence years: the first is at index 0. */
export interface Presence {
  /** Persons in the grant in each residence year per person who came: all who came, then those present on 1 January. */
  readonly persons: readonly number[];
  /** Person-years that are paid: the first year in full, later ones by the months present. */
  readonly paid: readonly number[];
}

/**
 * What remains of those who came, over the residence years, with those who moved in from elsewhere:
 * these keep their residence year and so stand beside the ones who moved out. Moves are spread evenly
 * over a year, so that who leaves in a later year is paid for half of it on average. Those who came in
 * a year were there for half of it, and leave the country half as often in it.
 *
 * @param years how many residence years; beyond five, moves go on as in the fifth
 */
export function presence(movements: Movements, protection: Protection, years: number): Presence {
  const leaving =
    movements.leavingPerYear ??
    (protection === "individual" ? norwayMovements.leavingIndividual : norwayMovements.leavingTemporary)
      .value;
  const movedOut = movements.movedOutAfterFiveYears ?? norwayMovements.movedOutAfterFiveYears.value;
  const movedIn = movements.movedInPerMovedOut ?? norwayMovements.movedInPerMovedOut.value;
  const hazard = -Math.log(1 - movedOut) / movingOutProfile.reduce((sum, factor) => sum + factor, 0);
  const persons = [1];
  const paid = [1];
  for (let k = 1; k < years; k++) {
    persons.push(persons[k - 1] * staying(k));
    paid.push((persons[k] * (1 + staying(k + 1))) / 2);
  }
  return { persons, paid };

  function staying(residenceYear: number): number {
    const profile = movingOutProfile[Math.min(residenceYear, movingOutProfile.length) - 1];
    const moving = 1 - Math.exp(-hazard * profile);
    return 1 - (residenceYear === 1 ? leaving / 2 : leaving) - moving * (1 - movedIn);
  }
}
