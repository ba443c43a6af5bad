import type { GrantLine } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** How the rates behind an amount are known. */
type Rates = GrantLine["rates"][number];

/** What stands behind an amount whose rates were not published as such. */
export const rateMarks: Readonly<Record<Rates, string>> = {
  published: " ",
  interpolated: "~",
  carriedOn: "*",
};

/** A column of a table of grants: amounts in NOK or SEK, one a year. */
export interface GrantColumn {
  readonly head: string;
  readonly amounts: readonly number[];
  /** Left out where marks would say nothing, as behind a sum. */
  readonly rates?: readonly Rates[];
}

/** Years down, grants across, in thousands. */
export function grantsTable(
  years: readonly number[],
  columns: readonly GrantColumn[],
  { grants, number }: Texts,
): string[] {
  return layoutTable({
    corner: grants.year,
    heads: columns.map(({ head }) => `${head} `),
    rows: years.map((year, i) => [
      String(year),
      ...columns.map(
        ({ amounts, rates }) =>
          `${number((amounts[i] ?? 0) / 1000, 0)}${rateMarks[rates?.[i] ?? "published"]}`,
      ),
    ]),
  });
}
