import type { DatedFigure, Series } from "./figure.js";

/**
 * The figure of one calendar year, with the provenance that applies to it.
 *
 * `undefined`: not known for that year. `null`: known to be abolished by then. Nothing is
 * interpolated.
 *
 * @example valueIn(norway.otherGrants.extra, 2016)?.value // 50000 NOK per person, once
 * @example valueIn(norway.otherGrants.extra, 2018) // null
 */
export function valueIn(series: Series, year: number): DatedFigure | null | undefined {
  const known = series.values.filter((value) => value.year <= year);
  const latest = known.reduce<(typeof known)[number] | undefined>(
    (newest, value) => (newest === undefined || value.year > newest.year ? value : newest),
    undefined,
  );
  if (latest === undefined) return undefined;
  if (latest.value === null) return null;
  if (latest.year !== year) return undefined;
  const note = latest.note ?? series.note;
  return {
    year,
    value: latest.value,
    unit: series.unit,
    source: latest.source ?? series.source,
    status: latest.status ?? series.status,
    ...(note === undefined ? {} : { note }),
  };
}
