import type { DatedRule, Month, MonthFigure } from "./figure.js";

/**
 * The amount of a rule that is in force in a calendar month, with the provenance that applies to it.
 *
 * `undefined`: not known for that month. `null`: abolished by then. Nothing is carried beyond what
 * the sources say.
 *
 * @throws RangeError for a month that is not written like "2017-07"
 * @example amountInForce(sweden.unaccompaniedMinors.agreedPlace, "2017-06")?.value // 1600 SEK per day
 * @example amountInForce(sweden.unaccompaniedMinors.agreedPlace, "2017-07") // null: abolished
 */
export function amountInForce(rule: DatedRule, month: Month): MonthFigure | null | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new RangeError(
      `amountInForce: a month was expected, but ${JSON.stringify(month)} was received. ` +
        'Write four digits for the year, a hyphen and two for the month, such as "2017-07".',
    );
  }
  // Months written this way sort as text.
  const latest = rule.amounts
    .filter(({ from }) => from <= month)
    .reduce<DatedRule["amounts"][number] | undefined>(
      (newest, amount) => (newest === undefined || amount.from > newest.from ? amount : newest),
      undefined,
    );
  if (latest === undefined) return undefined;
  if (latest.value === null) return null;
  if (month > rule.knownTo) return undefined;
  const note = latest.note ?? rule.note;
  return {
    month,
    value: latest.value,
    unit: rule.unit,
    source: latest.source ?? rule.source,
    status: latest.status ?? rule.status,
    ...(note === undefined ? {} : { note }),
  };
}
