/**
 * Rows as the text of a CSV file, with the names of the first row's values above. Commas between, points as
 * decimal marks; a text that a spreadsheet would compute has an apostrophe before it.
 *
 * @example csvText([{ year: 2024, persons: 121 }]) // "year,persons\r\n2024,121\r\n"
 */
export function csvText(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const names = Object.keys(first);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
