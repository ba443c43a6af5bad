import { assumptions, type Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { anyNumberCell, headCell, wrappedCell } from "./cells.js";
import type { Cells, WorkbookSheet } from "./sheet.js";

/** The register of assumptions: every number of the scenario and what it rests on. */
export function assumptionsSheet({ scenario }: Comparison, texts: Texts): WorkbookSheet {
  const { sheets, heads, yes, no } = texts.workbook;
  const columns = [
    heads.assumption,
    heads.value,
    heads.unit,
    heads.drawn,
    heads.status,
    heads.source,
    heads.note,
  ];
  return {
    name: sheets.assumptions,
    widths: [40, 44, 24, 14, 14, 64, 64],
    rows: [
      columns.map((text) => headCell(text)),
      ...assumptions(scenario).map(({ key, value, unit, uncertain, status, source, note }) => [
        wrappedCell(key),
        valueCell(value),
        wrappedCell(unit === undefined ? "" : texts.units.unit(unit)),
        wrappedCell(uncertain ? yes : no),
        wrappedCell(texts.statuses[status]),
        wrappedCell(source ?? ""),
        wrappedCell(note ?? ""),
      ]),
    ],
    frozen: { rows: 1, columns: 1 },
    hasFilter: true,
  };
}

// A number that stands alone is a number; distributions and lists are told in words.
function valueCell(value: string): Cells[number] {
  const number = Number(value);
  if (value.trim() === "" || String(number) !== value) return wrappedCell(value);
  return anyNumberCell(number, { align: "left", alignVertical: "top" });
}
