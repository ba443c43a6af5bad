/** The lines of an output from the one that starts so to before the next that starts so, or the first empty one. */
export function excerpt(text: string, from: string, before?: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`Nothing printed starts with ${JSON.stringify(from)}.`);
  const end = lines.findIndex(
    (line, i) => i > start && (before === undefined ? line === "" : line.startsWith(before)),
  );
  return lines
    .slice(start, end < 0 ? undefined : end)
    .join("\n")
    .trimEnd();
}

/**
 * The cells of the first row with a label in a printed table, as they stand there.
 *
 * @param after a line above, from which on it is looked for
 */
export function cellsOf(table: string, label: string, after = ""): readonly string[] {
  const lines = table.split("\n");
  const start = lines.findIndex((line) => line.startsWith(after));
  const row = lines.slice(start).find((line) => line.trim().split(/ {2,}/)[0] === label);
  if (start < 0 || row === undefined) throw new Error(`No row ${JSON.stringify(label)} is printed.`);
  return row.trim().split(/ {2,}/).slice(1);
}

/** Of a printed mean with its error, the mean. */
export function meanOf(cell: string): string {
  return cell.split(" ± ")[0] ?? "";
}
