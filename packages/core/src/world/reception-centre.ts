import { uniformStream } from "../random/index.js";
import type { Model } from "./model.js";

/** The temporary reception centre of one world; months from January of the warm-up year. */
export interface ReceptionCentre {
  /** First month that it is open, and the month after the last; equal when it never comes. */
  from: number;
  until: number;
  places: number;
  /** Persons living there. */
  residents: number;
}

/** Draws whether and when the state orders a reception centre. */
export function drawReceptionCentre(
  model: Model,
  values: Float64Array,
  seed: string,
  run: number,
  centre: ReceptionCentre,
): void {
  const { receptionCentre } = model.scenario;
  centre.from = 0;
  centre.until = 0;
  centre.places = 0;
  centre.residents = 0;
  if (receptionCentre === undefined) return;
  const { indexOf } = model.parameters;
  const probability = values[indexOf(receptionCentre.probability)];
  const comes = model.scenario.chance
    ? uniformStream(seed, "reception-centre", run)() < probability
    : probability >= 0.5;
  if (!comes) return;
  const opens = Math.floor((values[indexOf(receptionCentre.opens)] - model.warmUpYear) * 12 + 1e-6);
  const closes = opens + Math.round(values[indexOf(receptionCentre.months)]);
  centre.from = Math.min(Math.max(0, opens), 12 * model.years);
  centre.until = Math.min(Math.max(0, closes), 12 * model.years);
  centre.places = values[indexOf(receptionCentre.places)];
  centre.residents = centre.places * values[indexOf(receptionCentre.occupancy)];
}
