import type { YearValue } from "./figure.js";

/** The values of consecutive years. `consecutive(2014, [3.1, 2.4])` gives those of 2014 and 2015. */
export function consecutive(firstYear: number, values: readonly number[]): readonly YearValue[] {
  return values.map((value, index) => ({ year: firstYear + index, value }));
}
