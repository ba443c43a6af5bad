import { norway } from "../reference/index.js";

/**
 * The share of single adults among those settled in Norway with individual protection in a year: as
 * published for 2015–2018; before 2015 as in 2015; from 2020 on as in 2020, when 85 % were families
 * and children and the others are split into single adults and unaccompanied minors as in 2018; 2019
 * half-way. A share of the four kinds of household, as a few persons are in none.
 *
 * @example singleAdultShare(2018) // 0.179: 875 of 4876
 */
export function singleAdultShare(year: number): number {
  const rows = norway.settledByHousehold.rows;
  const published = rows.map((row) => ({
    year: row.year,
    share:
      row.singleAdults /
      (row.singleAdults + row.unaccompaniedMinors + row.familiesWithChildren + row.familiesWithoutChildren),
  }));
  const first = published[0];
  const last = published[published.length - 1];
  const lastRow = rows[rows.length - 1];
  if (year <= first.year) return first.share;
  const known = published.find((row) => row.year === year);
  if (known !== undefined) return known.share;
  const ofThoseAlone = lastRow.singleAdults / (lastRow.singleAdults + lastRow.unaccompaniedMinors);
  const in2020 = (1 - norway.familiesAndChildren2020.value / 100) * ofThoseAlone;
  return year < 2020 ? (last.share + in2020) / 2 : in2020;
}
