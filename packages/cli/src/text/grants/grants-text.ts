import type { ExpectedGrants, GrantAssumption } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { type GrantColumn, grantsTable, rateMarks } from "./grants-table.js";
import { layoutTable } from "../../terminal/layout-table.js";
import { wrap } from "../../terminal/wrap.js";

/** How many figures of an assumption are worth reading. */
const FIGURES = 2;

/**
 * Expected grants as text for a terminal, no line over 80 columns: grants by year, the main one by
 * residence year, the persons behind it, and what it rests on.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function grantsText(result: ExpectedGrants, texts: Texts, heading: (line: string) => string): string {
  const { years, grants, total } = result;
  const told = texts.grants;
  const thousands = texts.byThousand(result.currency);
  const columns: GrantColumn[] = Object.entries(grants).map(([name, { label, byYear, rates }]) => ({
    head: told.grant(name, label).replace(" ", "\n"),
    amounts: byYear,
    rates,
  }));
  const lines = [
    heading(told.expected(thousands)),
    ...grantsTable(years, [...columns, { head: told.total, amounts: total }], texts),
    "",
    ...wrap(result.country === "norway" ? told.byResidenceYear(thousands) : told.bySweden(thousands)).map(
      heading,
    ),
    ...grantsTable(years, residenceYears(result, texts), texts),
    "",
    ...footnotes(result, texts),
    heading(told.persons),
    ...persons(result, texts),
    "",
    heading(told.restsOn),
    ...result.assumptions.flatMap((line) => assumption(line, texts)),
  ];
  return `${lines.join("\n")}\n`;
}

function residenceYears(
  { years, integrationByResidenceYear, ratesByResidenceYear }: ExpectedGrants,
  texts: Texts,
) {
  const width = Math.max(...Object.values(integrationByResidenceYear).map((row) => row.length));
  return Array.from(
    { length: width },
    (_, k): GrantColumn => ({
      head: texts.grants.nthYear(k + 1),
      amounts: years.map((year) => integrationByResidenceYear[year]?.[k] ?? 0),
      rates: years.map((year) => ratesByResidenceYear[year]?.[k] ?? "published"),
    }),
  );
}

function footnotes({ grants, ratesByResidenceYear }: ExpectedGrants, texts: Texts): string[] {
  const { interpolated, carriedOn, withoutMark } = texts.grants;
  const used = new Set([
    ...Object.values(grants).flatMap(({ rates }) => rates),
    ...Object.values(ratesByResidenceYear).flat(),
  ]);
  const notes = [
    ...(used.has("interpolated") ? [`${rateMarks.interpolated} ${interpolated}`] : []),
    ...(used.has("carriedOn") ? [`${rateMarks.carriedOn} ${carriedOn}`] : []),
  ];
  return notes.length === 0 ? [] : [...notes, withoutMark, ""];
}

function persons({ years, personsByResidenceYear }: ExpectedGrants, { grants, number }: Texts): string[] {
  const width = Math.max(...Object.values(personsByResidenceYear).map((row) => row.length));
  return layoutTable({
    corner: grants.year,
    heads: [...Array.from({ length: width }, (_, k) => grants.nthYear(k + 1)), grants.all],
    rows: years.map((year) => {
      const row = personsByResidenceYear[year] ?? [];
      const all = row.reduce((sum, group) => sum + group, 0);
      return [String(year), ...[...row, all].map((group) => number(group, 1))];
    }),
  });
}

function assumption({ name, value, unit, status }: GrantAssumption, texts: Texts): string[] {
  const { grants, number, statuses } = texts;
  const shown = Number(value.toPrecision(FIGURES));
  const decimals = /\.(\d+)$/.exec(String(shown))?.[1]?.length ?? 0;
  return wrap(
    `  ${grants.assumption(name)}: ${number(shown, decimals)} ${grants.assumptionUnit(unit)} (${statuses[status]})`,
    "    ",
  );
}
