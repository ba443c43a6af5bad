import { norway, type Series } from "@glidepath/core/reference";
import type { CountRow } from "@glidepath/notebooks";

// The scale is logarithmic, and what is none has no place on it.
const isSome = ({ persons }: CountRow) => persons > 0;

/** What the state asked for in the whole of Norway, what was decided and what settled, as published. */
export function nationCounts(): CountRow[] {
  const { requestedFirst, requestedFinal, decided, settled } = norway.nationalSeries;
  const rows = (series: Series, what: CountRow["what"]): CountRow[] =>
    series.values.flatMap(({ year, value }) =>
      value === null ? [] : [{ name: "Norway", year, what, persons: value }],
    );
  return [
    ...rows(requestedFirst, "asked"),
    ...rows(requestedFinal, "revised"),
    ...rows(decided, "decided"),
    ...rows(settled, "settled"),
  ].filter(isSome);
}

/** The same of four municipalities, large and small. */
export function municipalCounts(): CountRow[] {
  const { bergen, drammen, hamar, tolga } = norway.municipalities;
  return [drammen, hamar, tolga, bergen]
    .flatMap(({ municipality: name, rows }) =>
      rows.flatMap(({ year, requestedFirst, requested, decided, settled }) => [
        { name, year, what: "asked" as const, persons: requestedFirst ?? requested ?? 0 },
        ...(requestedFirst === null
          ? []
          : [{ name, year, what: "revised" as const, persons: requested ?? 0 }]),
        { name, year, what: "decided" as const, persons: decided ?? 0 },
        { name, year, what: "settled" as const, persons: settled ?? 0 },
      ]),
    )
    .filter(isSome);
}
