type Cells<Row, Columns extends readonly (keyof Row)[]> = {
  [Index in keyof Columns]: Row[Columns[Index] & keyof Row];
};

/**
 * Rows from one line of cells each, in the order of the columns. A line may end in a note.
 *
 * @example tabulate<{ year: number; asked: number }>()(["year", "asked"], [[2024, 340]])
 */
export function tabulate<Row extends object>() {
  return <const Columns extends readonly (keyof Row)[]>(
    columns: Columns,
    lines: readonly (readonly [...Cells<Row, Columns>, note?: string])[],
  ): readonly (Row & { readonly note?: string })[] =>
    lines.map((line) => {
      const cells: readonly unknown[] = line;
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Row;
      const note = cells[columns.length];
      return typeof note === "string" ? { ...row, note } : row;
    });
}
