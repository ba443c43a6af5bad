import { type BothLanguages, inBoth } from "./both-languages.js";
import type { Input } from "./controls.js";
import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/** A number of a year. */
export interface YearNumber {
  readonly year: number;
  readonly persons: number;
}

/**
 * A small table in which a number is written for each year: an input for `view`, whose value has the years
 * whose number is written, in order. A field that is left empty, or holds no number that can be, is no year.
 *
 * @param label what the numbers are
 * @param given the years, and the numbers that stand there at first
 * @example const settled = view(yearNumbers({ nb: "Bosatt", en: "Settled" }, [{ year: 2023, persons: 400 }]));
 */
export function yearNumbers(
  label: BothLanguages,
  given: readonly YearNumber[],
): Input<readonly YearNumber[]> {
  liveStyles();
  const fields = given.map(({ year, persons }) => ({
    year,
    field: element("input", {
      type: "number",
      inputmode: "numeric",
      min: 0,
      max: 100_000,
      step: 1,
      value: persons,
      "aria-label": String(year),
    }),
  }));
  const set = element(
    "fieldset",
    { class: "live-years" },
    element("legend", {}, inBoth(label)),
    ...fields.map(({ year, field }) => element("label", {}, String(year), field)),
  );
  return Object.defineProperty(set, "value", {
    get: () =>
      fields.flatMap(({ year, field }) =>
        field.value !== "" && field.validity.valid ? [{ year, persons: field.valueAsNumber }] : [],
      ),
  }) as unknown as Input<readonly YearNumber[]>;
}
