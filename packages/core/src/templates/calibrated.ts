import { type CalibratedDefault, calibratedDefaults } from "../calibration/index.js";
import type { Provenance } from "../scenario/index.js";
import { rounded, type Sourced } from "./quantities.js";

/** The estimated defaults by the key of a scenario. */
export interface Calibrated {
  /** The number itself, to three figures. */
  readonly number: (key: string) => number;
  /** The number with where it comes from. */
  readonly quantity: (key: string) => Sourced;
  readonly provenance: (key: string) => Provenance;
}

// Estimating takes a tenth of a second, and several scenarios look back from the same year.
const estimates = new Map<number, ReadonlyMap<string, CalibratedDefault>>();

function estimatesAt(lastYear: number): ReadonlyMap<string, CalibratedDefault> {
  const known =
    estimates.get(lastYear) ??
    new Map(calibratedDefaults(lastYear).map((estimate) => [estimate.key, estimate] as const));
  estimates.set(lastYear, known);
  return known;
}

/**
 * The defaults estimated from what was known at the end of a year.
 *
 * @throws RangeError for a key that is not estimated
 */
export function calibratedAt(lastYear: number): Calibrated {
  const known = estimatesAt(lastYear);
  const find = (key: string) => {
    const found = known.get(key);
    if (found === undefined) throw new RangeError(`${key} is not an estimated default.`);
    return found;
  };
  const provenance = (key: string): Provenance => {
    const { unit, source, method } = find(key);
    return { unit, source, status: "derived", note: method };
  };
  const number = (key: string) => rounded(find(key).value);
  return { number, provenance, quantity: (key) => ({ value: number(key), ...provenance(key) }) };
}
