import type { ByYear, CalendarMonth, ReplayedPath } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import { shortMonth } from "../../words/explain/month-name.js";
import { type YearRow, yearTables } from "./year-tables.js";

type Columns = Pick<Explained, "years" | "planYears">;

/** National need, what the state asked for, and prices. */
export function worldTable({ years, planYears, world }: Explained, texts: Texts): string[] {
  const { explain, number } = texts;
  const { people, minors, priceLevel } = world;
  return yearTables({
    corner: explain.persons,
    years,
    planYears,
    rows: [
      count(explain.nationalNeed, people.nationalNeed, texts),
      count(explain.stateAsks, people.requested, texts),
      count(explain.afterRevision, people.requestedAfterRevision, texts),
      percent(explain.scarcity, (year) => people.scarcity[year] ?? Number.NaN, texts),
      ...(minors === undefined
        ? []
        : [
            count(explain.minorsNational, minors.nationalNeed, texts),
            count(explain.minorsAsked, minors.requested, texts),
            count(explain.afterRevision, minors.requestedAfterRevision, texts),
          ]),
      { label: explain.priceLevel, cell: (year) => number(priceLevel[year] ?? Number.NaN, 3) },
    ],
  });
}

/** What one policy decided, when that was known, and who came. */
export function peopleTable({ years, planYears }: Columns, path: ReplayedPath, texts: Texts): string[] {
  const { explain } = texts;
  const { decisions, minors, measures } = path;
  return yearTables({
    corner: explain.persons,
    years,
    planYears,
    rows: [
      count(explain.decided, decisions.decided, texts),
      known(explain.knownFrom, decisions.knownFrom, texts),
      count(explain.inForceFirst, decisions.inForceFirst, texts),
      count(explain.inForceLast, decisions.inForceLast, texts),
      percent(
        explain.filled,
        (year) => {
          const coming = (decisions.settled[year] ?? 0) + (measures.withoutDwelling[year] ?? 0);
          return coming / (decisions.inForceLast[year] ?? 0);
        },
        texts,
      ),
      count(explain.settled, decisions.settled, texts),
      count(explain.noDwelling, measures.withoutDwelling, texts),
      count(explain.residents, measures.residents, texts),
      ...(minors === undefined
        ? []
        : [
            count(explain.minorsDecided, minors.decided, texts),
            known(explain.knownFrom, minors.knownFrom, texts),
            count(explain.minorsInForce, minors.inForceLast, texts),
            count(explain.minorsSettled, minors.settled, texts),
          ]),
    ],
  });
}

/** The dwellings of one policy. */
export function dwellingTable(
  { years, planYears }: Columns,
  { measures }: ReplayedPath,
  texts: Texts,
): string[] {
  const { explain } = texts;
  return yearTables({
    corner: "",
    years,
    planYears,
    rows: [
      count(explain.places, measures.places, texts),
      count(explain.meanDwellings, measures.dwellings, texts),
      count(explain.emptyDwellings, measures.emptyDwellings, texts),
    ],
  });
}

// With a decimal where numbers are small and not whole.
function count(label: string, numbers: ByYear, { number }: Texts): YearRow {
  const values = Object.values(numbers);
  const isWhole = values.every((value) => Number.isInteger(value));
  const decimals = isWhole || values.some((value) => Math.abs(value) >= 100) ? 0 : 1;
  return { label, cell: (year) => number(numbers[year] ?? Number.NaN, decimals) };
}

function percent(label: string, shareIn: (year: number) => number, { number }: Texts): YearRow {
  return { label, cell: (year) => number(100 * shareIn(year), 0) };
}

function known(label: string, months: ByYear<CalendarMonth>, texts: Texts): YearRow {
  return {
    label,
    cell: (year) => {
      const month = months[year];
      return month === undefined ? "" : shortMonth(month, texts);
    },
  };
}
