import type { Model } from "../world/index.js";

/** A value for each year, by calendar year. */
export type ByYear<Value = number> = Readonly<Record<number, Value>>;

/** The values of the years from the first plan year on, from a function of the year index. */
export function byYear<Value>({ years, warmUpYear }: Model, valueIn: (year: number) => Value): ByYear<Value> {
  const values: Record<number, Value> = {};
  for (let year = 1; year < years; year++) values[warmUpYear + year] = valueIn(year);
  return values;
}
