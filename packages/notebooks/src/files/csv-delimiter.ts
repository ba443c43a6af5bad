/** Lines from whose signs the delimiter is found. */
const LINES_LOOKED_AT = 100;

/**
 * What separates the columns of a CSV file: a semicolon, a tab or a comma. Semicolons and tabs stand in no number:
 * where half of the lines have one, it separates. A title above or a note below has none.
 *
 * @example csvDelimiter("År;Bosatt\n2023;212,5\n") // ";"
 */
export function csvDelimiter(text: string): string {
  const lines = text
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/, 2 * LINES_LOOKED_AT)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  for (const delimiter of [";", "\t"]) {
    if (2 * lines.filter((line) => line.includes(delimiter)).length >= lines.length) return delimiter;
  }
  return ",";
}
