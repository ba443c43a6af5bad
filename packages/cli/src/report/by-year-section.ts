import type { Comparison, PolicyResult, Series } from "@glidepath/core";
import type { Unit } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { type ByYearMeans, byYearMeans } from "../words/comparison/by-year-means.js";
import type { Html } from "./html.js";
import { table } from "./table.js";

/** The means of a measure of every policy by year, as text. */
export function policyMeans(
  comparison: Comparison,
  unit: Unit,
  texts: Texts,
  series: (result: PolicyResult) => Series,
): ByYearMeans[] {
  const rows = comparison.policies.map((name) => ({
    name,
    means: series(comparison.policy(name)).byYear.map(({ mean }) => mean),
  }));
  return byYearMeans(rows, unit, texts);
}

/** A table of means by year, a row a policy. */
export function byYearSection(
  comparison: Comparison,
  caption: string,
  means: readonly ByYearMeans[],
  texts: Texts,
): Html {
  return table({
    caption,
    corner: texts.report.policy,
    heads: comparison.years.map(String),
    rows: means.map((row) => ({ head: row.name, cells: row.means })),
  });
}

/** Numbers by year in one line, for the text that stands in for a chart: `sharp: 2024 1.2, 2025 −3.4.` */
export function inOneLine(years: readonly number[], rows: readonly ByYearMeans[]): string {
  return rows
    .map(({ name, means }) => `${name}: ${means.map((mean, i) => `${years[i]} ${mean}`).join(", ")}.`)
    .join(" ");
}
