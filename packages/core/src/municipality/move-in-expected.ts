import { type Model, stayLength, type World } from "../world/index.js";
import { addPresence, staying } from "./presence.js";
import type { Residents } from "./residents.js";

/** Lets people move in as expectations: by the profile of the year, then leaving like the others. */
export function moveInExpected(
  model: Model,
  world: World,
  cohort: number,
  kind: number,
  residenceYear: number,
  persons: number,
  residents: Residents,
): void {
  const { stays, profileUpTo } = world.laws;
  const first = 12 * residenceYear;
  const settledBy = stays[kind * stayLength(model) + residenceYear + 1];
  const present = Float64Array.from({ length: 12 * model.residenceYears }, (_, month) => {
    if (month < first) return 0;
    if (month < first + 12) return persons * profileUpTo[month - first];
    return (persons * staying(model, stays, kind, 0, month)) / settledBy;
  });
  addPresence(model, residents, cohort, kind, present);
}
