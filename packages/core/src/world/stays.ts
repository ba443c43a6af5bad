import type { Model } from "./model.js";

/**
 * Fills the probability that a household of each kind is still here at the end of residence year
 * 0, 1, 2, …: `stays[kind * (length) + year]`, with 1 at the start.
 */
export function fillStays(model: Model, values: Float64Array, stays: Float64Array): void {
  const { leaving } = model.scenario.people;
  const { parameters, residenceYears } = model;
  const rate = values[parameters.indexOf(leaving.yearlyRate)];
  const later = values[parameters.indexOf(leaving.laterYears)];
  const length = stayLength(model);
  model.households.forEach((kind, h) => {
    const ownRate = kind.leavingFactor === undefined ? rate : rate * values[kind.leavingFactor];
    let staying = 1;
    stays[h * length] = 1;
    for (let year = 1; year < length; year++) {
      const factor = year <= residenceYears ? leaving.byResidenceYear.values[year - 1] : later;
      // Above 0, so that who is left can still be divided among.
      staying = Math.max(1e-300, staying * Math.exp(-ownRate * factor));
      stays[h * length + year] = staying;
    }
  });
}

/**
 * Entries per kind in `stays`: enough residence years for the oldest cohort.
 *
 * @returns number of residence years, that of settlement among them
 * @example stayLength(buildModel(scenario))
 */
export function stayLength(model: Model): number {
  return model.cohorts + 1;
}

/**
 * The month, counted from January of the settlement year, in which a household is no longer here,
 * from one uniform: moves spread evenly over the part of each residence year that it was here.
 * `Infinity` when it is here longer than the model looks.
 *
 * @param stays shares still here, `[kind * length + residence year]`
 * @example monthOfLeaving(Float64Array.of(1, 0.8, 0.6), 0, 3, 0.9, 0) // Infinity: it stays
 */
export function monthOfLeaving(
  stays: Float64Array,
  kind: number,
  length: number,
  uniform: number,
  arrivalMonth: number,
): number {
  const offset = kind * length;
  if (uniform >= 1 - stays[offset + length - 1]) return Infinity;
  for (let year = 1; year < length; year++) {
    const gone = 1 - stays[offset + year];
    if (uniform >= gone) continue;
    const goneBefore = 1 - stays[offset + year - 1];
    const within = (uniform - goneBefore) / (gone - goneBefore);
    const start = year === 1 ? arrivalMonth : 12 * (year - 1);
    // Rounded to whole months: on average half of the remaining year.
    return start + Math.floor((12 * year - start) * within + 0.5);
  }
  return Infinity;
}
