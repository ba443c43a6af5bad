import type { Figure, Measured, Table } from "./figure.js";

/**
 * One cell of a table as a figure, with the unit of its column and the provenance of its row.
 * `undefined` if the row has no number there.
 *
 * @example
 * const nurses = norway.yearlyTurnover.rows.find((row) => row.occupation === "nurse")!;
 * figureFrom(norway.yearlyTurnover, nurses, "leaving"); // 13.9 percent
 */
export function figureFrom<Row>(
  table: Table<Row>,
  row: Table<Row>["rows"][number],
  column: Measured<Row>,
): Figure | undefined {
  const value: unknown = row[column as keyof typeof row];
  if (typeof value !== "number") return undefined;
  const note = row.note ?? table.note;
  return {
    value,
    unit: table.units[column],
    source: row.source ?? table.source,
    status: row.status ?? table.status,
    ...(note === undefined ? {} : { note }),
  };
}
