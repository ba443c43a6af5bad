import { layoutTable } from "../../terminal/layout-table.js";

/** A row of a table whose columns are years. */
export interface YearRow {
  readonly label: string;
  readonly cell: (year: number) => string;
  /** What stands under the plan years together, and under the whole run. */
  readonly sums?: { readonly plan: string; readonly whole: string };
}

/** Rows over years. */
export interface YearTable {
  readonly corner: string;
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  readonly rows: readonly YearRow[];
}

/**
 * A table with calendar years as columns, and sums where a row has them. Where it does not fit into 80
 * columns, the plan years stand in one table and the years after in another below it.
 */
export function yearTables({ corner, years, planYears, rows }: YearTable): string[] {
  const hasSums = rows.some(({ sums }) => sums !== undefined);
  const columns = (part: readonly number[], span: readonly number[], sum: "plan" | "whole") => [
    ...part.map((year) => ({ head: String(year), of: ({ cell }: YearRow) => cell(year) })),
    ...(hasSums && span.length > 1
      ? [{ head: `${span[0]}–${span.at(-1)}`, of: ({ sums }: YearRow) => sums?.[sum] ?? "" }]
      : []),
  ];
  const lay = (shown: ReturnType<typeof columns>) =>
    layoutTable({
      corner,
      heads: shown.map(({ head }) => head),
      rows: rows.map((row) => [row.label, ...shown.map(({ of }) => of(row))] as const),
    });
  const plan = columns(planYears, planYears, "plan");
  const later = years.slice(planYears.length);
  if (later.length === 0) return lay(plan);
  const after = columns(later, years, "whole");
  const together = lay([...plan, ...after]);
  // A blank line stands between tables only.
  return together.includes("") ? [...lay(plan), "", ...lay(after)] : together;
}
