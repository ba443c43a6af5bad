/** Text for a cell of a CSV file: what a spreadsheet would compute gets an apostrophe, which makes text of it. */
export function notAFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
