import type { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

type Municipality = (typeof norway.municipalities)[keyof typeof norway.municipalities];

/**
 * The published years of a municipality from one to another, as the history of a scenario.
 *
 * @param filled years in which another number stands for the settled, and why: because it is not published, say
 */
export function pastYears(
  { rows, source }: Municipality,
  from: number,
  to: number,
  filled: Readonly<Record<number, { readonly settled: number; readonly note: string }>> = {},
): ScenarioInput["history"] {
  return {
    years: Object.fromEntries(
      rows
        .filter(({ year }) => year >= from && year <= to)
        .map(({ year, requested, decided, settled, note }) => [
          String(year),
          {
            requested: requested ?? undefined,
            decided: decided ?? undefined,
            settled: filled[year]?.settled ?? settled ?? 0,
            note: filled[year]?.note ?? note,
          },
        ]),
    ),
    source,
    status: "cited",
  };
}
