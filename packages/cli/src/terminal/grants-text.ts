import type { ExpectedGrants, GrantAssumption } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { type GrantColumn, grantsTable, rateMarks } from "./grants-table.js";
import { layoutTable } from "./layout-table.js";
import { wrap } from "./wrap.js";

/** How many figures of an assumption are worth reading. */
const FIGURES = 2;

/**
 * Expected grants as text for a terminal, no line over 80 columns: grants by year, the main one by
 * residence year, the persons behind it, and what it rests on.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function grantsText(result: ExpectedGrants, heading: (line: string) => string): string {
  const { years, currency, grants, total } = result;
  const columns: GrantColumn[] = Object.values(grants).map(({ label, byYear, rates }) => ({
    head: label.replace(" ", "\n"),
    amounts: byYear,
    rates,
  }));
  const lines = [
    heading(`Expected grants, ${currency} 1000`),
    ...grantsTable(years, [...columns, { head: "Total", amounts: total }]),
    "",
    ...wrap(byResidenceYearHeading(result)).map(heading),
    ...grantsTable(years, residenceYears(result)),
    "",
    ...footnotes(result),
    heading("Expected persons in it"),
    ...persons(result),
    "",
    heading("It rests on"),
    ...result.assumptions.flatMap(assumption),
  ];
  return `${lines.join("\n")}\n`;
}

function byResidenceYearHeading({ country, currency }: ExpectedGrants): string {
  return country === "norway"
    ? `Integration grant by residence year, ${currency} 1000`
    : `Establishment grant by calendar year since reception, ${currency} 1000`;
}

function residenceYears({ years, integrationByResidenceYear, ratesByResidenceYear }: ExpectedGrants) {
  const width = Math.max(...Object.values(integrationByResidenceYear).map((row) => row.length));
  return Array.from(
    { length: width },
    (_, k): GrantColumn => ({
      head: `year ${k + 1}`,
      amounts: years.map((year) => integrationByResidenceYear[year]?.[k] ?? 0),
      rates: years.map((year) => ratesByResidenceYear[year]?.[k] ?? "published"),
    }),
  );
}

function footnotes({ grants, ratesByResidenceYear }: ExpectedGrants): string[] {
  const used = new Set([
    ...Object.values(grants).flatMap(({ rates }) => rates),
    ...Object.values(ratesByResidenceYear).flat(),
  ]);
  const notes = [
    ...(used.has("interpolated")
      ? [`${rateMarks.interpolated} with rates interpolated between published ones`]
      : []),
    ...(used.has("carriedOn")
      ? [`${rateMarks.carriedOn} with rates carried on beyond the published ones`]
      : []),
  ];
  return notes.length === 0 ? [] : [...notes, "  Amounts without a mark rest on published rates.", ""];
}

function persons({ years, personsByResidenceYear }: ExpectedGrants): string[] {
  const width = Math.max(...Object.values(personsByResidenceYear).map((row) => row.length));
  return layoutTable({
    corner: "year",
    heads: [...Array.from({ length: width }, (_, k) => `year ${k + 1}`), "all"],
    rows: years.map((year) => {
      const row = personsByResidenceYear[year] ?? [];
      const all = row.reduce((sum, number) => sum + number, 0);
      return [String(year), ...[...row, all].map((number) => formatNumber(number, 1))];
    }),
  });
}

function assumption({ name, value, unit, status }: GrantAssumption): string[] {
  return wrap(`  ${name}: ${Number(value.toPrecision(FIGURES))} ${unit} (${status})`, "    ");
}
