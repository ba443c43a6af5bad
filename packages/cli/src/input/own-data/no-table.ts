import { nearestName } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { tableLimits } from "../tables/limits.js";
import type { Sheet } from "../tables/sheet.js";
import type { TableKind } from "./find-tables.js";
import { headers, type Role, roleOf } from "@glidepath/notebooks/files";
import { shown } from "./table-values.js";

/** So many headers are said again. */
const MOST_SAID = 6;

/** That no table of a kind was found in a file, what stands there instead, and which headers it needs. */
export function noTable(
  path: string,
  sheets: readonly Sheet[],
  { needs, oneOf, beside }: TableKind,
  { language, ownData: say }: Texts,
): string {
  const name = (role: Role) => say.quoted(headers[role][language][0]);
  const wanted = [...needs.map(name), oneOf.map(name).join(say.or)].join(say.and);
  const cells = sheets.find(({ isHidden, cells }) => !isHidden && cells.length > 0)?.cells ?? [];
  if (cells.length === 0) return say.noTable(path, say.onlyHidden, "", wanted);
  // The line of a title has one cell; headers have more.
  const counts = new Map<number, number>();
  for (const { row } of cells) counts.set(row, (counts.get(row) ?? 0) + 1);
  const header = [...counts].find(([, count]) => count > 1)?.[0] ?? cells[0]?.row;
  const names = cells.filter(({ row }) => row === header).slice(0, MOST_SAID);
  const known = [...needs, ...oneOf, ...beside].flatMap((role) => [...headers[role].nb, ...headers[role].en]);
  const hint = names
    .filter(({ text }) => roleOf(text) === undefined)
    .map(({ text }) => nearestName(text.slice(0, tableLimits.quotedLetters), known))
    .find((nearest) => nearest !== undefined);
  const reads = say.itReads(names.map(({ text }) => say.quoted(shown(text))).join(", "));
  return say.noTable(path, reads, hint === undefined ? "" : say.meant(hint), wanted);
}
