import type { DemandShape } from "../world/index.js";
import type { DemandForecast } from "./forecast.js";
import type { Residents } from "./residents.js";

/**
 * Adds up the units of a shape that residents need in each month of the advanced year.
 *
 * @param units where they are written, by month from January of the warm-up year
 */
export function fillShapeDemand(
  { firstCell, width, unitsPerPerson }: DemandShape,
  { present }: Residents,
  cells: number,
  year: number,
  units: Float64Array,
): void {
  // Four months side by side: the additions of one need not wait for those of another.
  for (let month = 0; month < 12; month += 4) {
    let row = month * cells + firstCell;
    let weights = month * width;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0; i < width; i++, row++, weights++) {
      first += unitsPerPerson[weights] * present[row];
      second += unitsPerPerson[weights + width] * present[row + cells];
      third += unitsPerPerson[weights + 2 * width] * present[row + 2 * cells];
      fourth += unitsPerPerson[weights + 3 * width] * present[row + 3 * cells];
    }
    const place = 12 * year + month;
    units[place] = first;
    units[place + 1] = second;
    units[place + 2] = third;
    units[place + 3] = fourth;
  }
}

/** The units that today's residents are expected to need when a forecast's lag has passed. */
export function fillResidentsForecast(
  { firstCell, width, perResident }: DemandForecast,
  { present }: Residents,
  cells: number,
  year: number,
  units: Float64Array,
): void {
  for (let month = 0; month < 12; month += 4) {
    let row = month * cells + firstCell;
    let weights = month * width;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0; i < width; i++, row++, weights++) {
      first += perResident[weights] * present[row];
      second += perResident[weights + width] * present[row + cells];
      third += perResident[weights + 2 * width] * present[row + 2 * cells];
      fourth += perResident[weights + 3 * width] * present[row + 3 * cells];
    }
    const place = 12 * year + month;
    units[place] = first;
    units[place + 1] = second;
    units[place + 2] = third;
    units[place + 3] = fourth;
  }
}
