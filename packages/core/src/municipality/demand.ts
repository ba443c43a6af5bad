/** Units per person, for those cells whose people need any. */
export interface UnitsByCell {
  readonly cells: Int32Array;
  /** `[place in cells * 12 + month of the year]`. */
  readonly perPerson: Float64Array;
}

/**
 * Adds up the units of all persons in each month of the advanced year.
 *
 * @param present persons, `[cell * 12 + month of the year]`
 * @param units where they are written, by month from January of the warm-up year
 */
export function addUpUnits(
  { cells, perPerson }: UnitsByCell,
  present: Float64Array,
  year: number,
  units: Float64Array,
): void {
  // Four months side by side: the additions of one need not wait for those of another.
  for (let month = 0; month < 12; month += 4) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0, weight = month; i < cells.length; i++, weight += 12) {
      const here = 12 * cells[i] + month;
      first += perPerson[weight] * present[here];
      second += perPerson[weight + 1] * present[here + 1];
      third += perPerson[weight + 2] * present[here + 2];
      fourth += perPerson[weight + 3] * present[here + 3];
    }
    const place = 12 * year + month;
    units[place] = first;
    units[place + 1] = second;
    units[place + 2] = third;
    units[place + 3] = fourth;
  }
}
