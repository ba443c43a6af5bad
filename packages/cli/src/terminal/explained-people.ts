import type { ByYear, CalendarMonth, ReplayedPath } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import type { Explained } from "../results/explained.js";
import { shortMonth } from "../words/month-name.js";
import { type YearRow, yearTables } from "./year-tables.js";

type Columns = Pick<Explained, "years" | "planYears">;

/** National need, what the state asked for, and prices. */
export function worldTable({ years, planYears, world }: Explained): string[] {
  const { people, minors, priceLevel } = world;
  return yearTables({
    corner: "persons",
    years,
    planYears,
    rows: [
      count("national need", people.nationalNeed),
      count("state asks", people.requested),
      count("after revision", people.requestedAfterRevision),
      percent("need/decided, %", (year) => people.scarcity[year] ?? Number.NaN),
      ...(minors === undefined
        ? []
        : [
            count("minors, national", minors.nationalNeed),
            count("minors asked", minors.requested),
            count("after revision", minors.requestedAfterRevision),
          ]),
      { label: "price level", cell: (year) => formatNumber(priceLevel[year] ?? Number.NaN, 3) },
    ],
  });
}

/** What one policy decided, when that was known, and who came. */
export function peopleTable({ years, planYears }: Columns, path: ReplayedPath): string[] {
  const { decisions, minors, measures } = path;
  return yearTables({
    corner: "persons",
    years,
    planYears,
    rows: [
      count("decided", decisions.decided),
      known("known from", decisions.knownFrom),
      count("in force 1 Jan.", decisions.inForceFirst),
      count("in force 31 Dec.", decisions.inForceLast),
      percent("filled, %", (year) => {
        const coming = (decisions.settled[year] ?? 0) + (measures.withoutDwelling[year] ?? 0);
        return coming / (decisions.inForceLast[year] ?? 0);
      }),
      count("settled", decisions.settled),
      count("no dwelling", measures.withoutDwelling),
      count("residents, mean", measures.residents),
      ...(minors === undefined
        ? []
        : [
            count("minors decided", minors.decided),
            known("known from", minors.knownFrom),
            count("minors in force", minors.inForceLast),
            count("minors settled", minors.settled),
          ]),
    ],
  });
}

/** The dwellings of one policy. */
export function dwellingTable({ years, planYears }: Columns, { measures }: ReplayedPath): string[] {
  return yearTables({
    corner: "",
    years,
    planYears,
    rows: [
      count("places on 1 Jan.", measures.places),
      count("dwellings, mean", measures.dwellings),
      count("of these empty", measures.emptyDwellings),
    ],
  });
}

// With a decimal where numbers are small and not whole.
function count(label: string, numbers: ByYear): YearRow {
  const values = Object.values(numbers);
  const isWhole = values.every((value) => Number.isInteger(value));
  const decimals = isWhole || values.some((value) => Math.abs(value) >= 100) ? 0 : 1;
  return { label, cell: (year) => formatNumber(numbers[year] ?? Number.NaN, decimals) };
}

function percent(label: string, shareIn: (year: number) => number): YearRow {
  return { label, cell: (year) => formatNumber(100 * shareIn(year), 0) };
}

function known(label: string, months: ByYear<CalendarMonth>): YearRow {
  return {
    label,
    cell: (year) => {
      const month = months[year];
      return month === undefined ? "" : shortMonth(month);
    },
  };
}
