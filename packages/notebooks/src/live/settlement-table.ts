import { csvCells, type CsvCell, headers, type Role, roleOf } from "../files/index.js";
import type { BothLanguages } from "./both-languages.js";

/** What a table says of a municipality; persons by calendar year. */
export interface SettlementTable {
  readonly settled: Readonly<Record<string, number>>;
  readonly requested: Readonly<Record<string, number>>;
  readonly decided: Readonly<Record<string, number>>;
  /** The headers of columns that are not used. */
  readonly passedOver: readonly string[];
  /** What cannot be read, with place, value and repair; where there is any, the numbers are not whole. */
  readonly problems: readonly BothLanguages[];
}

const COUNTED = ["settled", "requested", "decided"] as const;
type Counted = (typeof COUNTED)[number];

// As statistics write that a number is not known.
const UNKNOWN = new Set(["..", ".", ":", "…"]);
// Spaces may stand between thousands.
const WHOLE_NUMBER = /^(?:\d{1,6}|\d{1,3}[ \u00a0\u202f]\d{3})$/;

/**
 * The persons settled by year, and perhaps requested and decided, in a CSV file. Columns are known by their
 * headers, as for `glidepath init --data`; lines without a year are passed over where they are sums.
 *
 * @example settlementTable("År;Bosatt\n2022;148\n2023;212\n").settled // { 2022: 148, 2023: 212 }
 */
export function settlementTable(text: string): SettlementTable {
  const lines = linesOf(csvCells(text));
  const top = lines.findIndex((line) => {
    const roles = line.map((cell) => roleOf(cell.text));
    return roles.includes("year") && roles.includes("settled");
  });
  if (top < 0) return { ...readLines([], []), problems: [noHeaders(lines[0])] };
  return readLines(lines[top] ?? [], lines.slice(top + 1));
}

function linesOf(cells: readonly CsvCell[]): CsvCell[][] {
  const lines = new Map<number, CsvCell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.row);
    if (line === undefined) lines.set(cell.row, [cell]);
    else line.push(cell);
  }
  return [...lines.values()];
}

function readLines(top: readonly CsvCell[], lines: readonly CsvCell[][]): SettlementTable {
  const columns = new Map(top.map((cell) => [cell.column, { header: cell.text, role: roleOf(cell.text) }]));
  const table: Record<Counted, Record<string, number>> = { settled: {}, requested: {}, decided: {} };
  const problems: BothLanguages[] = [];
  const seen = new Map<string, number>();
  const isUsed = (role: Role | undefined): role is Counted | "year" =>
    role === "year" || COUNTED.some((name) => name === role);
  for (const line of lines) {
    const used = line.flatMap((cell) => {
      const { header = "", role } = columns.get(cell.column) ?? {};
      return isUsed(role) ? [{ cell, header, role }] : [];
    });
    const inYear = used.find(({ role }) => role === "year")?.cell;
    if (used.length === 0 || (inYear !== undefined && /^(?:sum|total)/i.test(inYear.text))) continue;
    const year = inYear?.text ?? "";
    if (inYear === undefined || !/^(?:19|20)\d\d$/.test(year)) {
      problems.push(noYear(line[0]?.row ?? 0, year));
      continue;
    }
    const before = seen.get(year);
    if (before !== undefined) problems.push(yearTwice(inYear.row, year, before));
    seen.set(year, inYear.row);
    for (const { cell, header, role } of used) {
      if (role === "year" || UNKNOWN.has(cell.text)) continue;
      if (WHOLE_NUMBER.test(cell.text)) table[role][year] = Number(cell.text.replaceAll(/\D/g, ""));
      else problems.push(noNumber(cell, header));
    }
  }
  const passedOver = [...columns.values()].flatMap(({ header, role }) => (isUsed(role) ? [] : [header]));
  return { ...table, passedOver, problems };
}

const names = {
  nb: `${headers.year.nb[0]};${headers.settled.nb[0]}`,
  en: `${headers.year.en[0]};${headers.settled.en[0]}`,
};

function noHeaders(line: readonly CsvCell[] = []): BothLanguages {
  const found = line.map(({ text }) => text).join(", ");
  return {
    nb: `Ingen linje har overskrifter for år og bosatte. Den første linjen er «${found}». Skriv en linje med ${names.nb} øverst i tabellen.`,
    en: `No line has headers for year and persons settled. The first line is "${found}". Write a line with ${names.en} at the top of the table.`,
  };
}

function noYear(row: number, text: string): BothLanguages {
  return {
    nb: `Linje ${row}: året er «${text}». Skriv et kalenderår, for eksempel 2023.`,
    en: `Line ${row}: the year is "${text}". Write a calendar year, for instance 2023.`,
  };
}

function yearTwice(row: number, year: string, before: number): BothLanguages {
  return {
    nb: `Linje ${row}: ${year} står også i linje ${before}. La hvert år stå én gang.`,
    en: `Line ${row}: ${year} stands in line ${before} too. Let each year stand once.`,
  };
}

function noNumber({ row, text }: CsvCell, header: string): BothLanguages {
  return {
    nb: `Linje ${row}, kolonnen «${header}»: «${text}» er ikke et helt antall personer. Skriv bare sifre, for eksempel 120; la feltet stå tomt der tallet ikke er kjent.`,
    en: `Line ${row}, column "${header}": "${text}" is no whole number of persons. Write digits alone, for instance 120; leave the field empty where the number is not known.`,
  };
}
