/** A line of the bench. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: "µs" | "KB";
  /** What is stored and compared: a time as a ratio to the reduced kernel, memory as it is. */
  readonly compared: number;
}

/** What is stored between runs: by the words of the line. */
export type Stored = Readonly<Record<string, number>>;

/** A time as a row, with its ratio to a world of the reduced kernel. */
export function timeRow(what: string, microseconds: number, reference: number): Row {
  return {
    what,
    value: microseconds,
    unit: "µs",
    compared: Number(rounded(microseconds / reference)),
  };
}

export function memoryRow(what: string, kilobytes: number): Row {
  return { what, value: kilobytes, unit: "KB", compared: Number(rounded(kilobytes)) };
}

/** The rows as they are stored. */
export function toStored(rows: readonly Row[]): Stored {
  return Object.fromEntries(rows.map(({ what, compared }) => [what, compared]));
}

/**
 * The rows as a Markdown table at most 80 columns wide. With what was stored, a last column says
 * how much the ratio has changed.
 */
export function table(heading: string, rows: readonly Row[], stored?: Stored): string {
  const lines = rows.map(({ what, value, unit, compared }) => [
    what,
    `${rounded(value)} ${unit}`,
    unit === "µs" ? rounded(compared) : "",
    ...(stored === undefined ? [] : [changeSince(stored[what], compared)]),
  ]);
  const head = [heading, "", "ratio", ...(stored === undefined ? [] : ["change"])];
  const widths = head.map((title, i) =>
    Math.max(3, ...[title, ...lines.map((line) => line[i])].map(({ length }) => length)),
  );
  const format = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [format(head), format(rule), ...lines.map(format)].join("\n");
}

/** Three digits, and no decimals from a hundred on. */
function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
}

/** A change in words: `+10 %`; `new` where nothing was stored. */
export function changeSince(before: number | undefined, now: number): string {
  if (before === undefined) return "new";
  const percent = Math.round(100 * (now / before - 1));
  return `${percent > 0 ? "+" : percent < 0 ? "−" : "±"}${Math.abs(percent)} %`;
}
