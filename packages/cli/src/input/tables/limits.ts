/** How much of a file of tables is read: far more than a municipality's tables are, and soon done. */
export const tableLimits = {
  /** Of a file. */
  bytes: 20_000_000,
  /** Of all that a workbook holds, unpacked. */
  unpackedBytes: 50_000_000,
  /** Cells with something in them, in all sheets of a file. */
  cells: 200_000,
  /** Braces and brackets within one another in JSON. */
  nesting: 20,
  /** Letters of a cell that are said again. */
  quotedLetters: 60,
} as const;
