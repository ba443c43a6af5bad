import { basename } from "node:path";
import type { OwnServiceCost, SourcedKey } from "@glidepath/core/templates";
import type { Texts } from "../../language/texts.js";
import { InputError } from "../../errors/input-error.js";
import { readTables } from "../tables/read-tables.js";
import type { Sheet } from "../tables/sheet.js";
import { costsKind, costsTable } from "./costs-table.js";
import { dataSetFigures } from "./data-set-figures.js";
import { dwellingsKind, dwellingsTable } from "./dwellings-table.js";
import { findTables } from "./find-tables.js";
import { noTable } from "./no-table.js";
import type { OwnData, OwnFigures, OwnTable, YearKey } from "./own-data.js";
import { Problems } from "./problems.js";
import { type ServiceKey, serviceNames } from "./service-names.js";
import { settlementKind, settlementTable } from "./settlement-table.js";
import { sheetWords, shown } from "./table-values.js";

const kinds = { settlement: settlementKind, costs: costsKind, dwellings: dwellingsKind };
const readers = { settlement: settlementTable, costs: costsTable, dwellings: dwellingsTable };
const YEAR_KEYS: readonly YearKey[] = ["settled", "requested", "decided", "minorsSettled"];
const SINGLE_KEYS = ["dwellingsOwned", "dwellingsPerYear", "costPerDwelling", "rentPerDwelling"] as const;

/**
 * A municipality's own figures from its files: tables are known by their headers, whatever sheet they
 * stand in.
 *
 * @param municipality name or number, for files with several regions; undefined where it is not known yet
 * @throws InputError with everything that is wrong, each with file, sheet and cell
 * @example (await readOwnData(["budsjett.xlsx"], "Gjøvik", texts)).figures.settled // { "2023": 150, … }
 */
export async function readOwnData(
  paths: readonly string[],
  municipality: string | undefined,
  texts: Texts,
): Promise<OwnData> {
  const problems = new Problems(texts);
  const tables: OwnTable[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const file = await readTables(path, texts);
    if (file.kind === "dataSets") {
      for (const set of file.dataSets) {
        const { region, ...read } = dataSetFigures(set, municipality, path, texts, problems);
        const source = [basename(path), shown(set.label), set.source]
          .filter((part) => part !== "")
          .join(", ");
        tables.push({
          place: path,
          source: shown(source),
          ...read,
          ...(region ? { municipality: region } : {}),
        });
        notes.push(texts.ownData.took(path, read.took.join(", ")));
      }
    } else tables.push(...sheetTables(path, file.sheets, texts, problems, notes));
  }
  problems.throwIfAny();
  return { ...together(tables, texts), notes };
}

function sheetTables(
  path: string,
  sheets: readonly Sheet[],
  texts: Texts,
  problems: Problems,
  notes: string[],
): OwnTable[] {
  const say = texts.ownData;
  const tables: OwnTable[] = [];
  for (const sheet of sheets) {
    const { place } = sheetWords(sheet, texts);
    if (sheet.isHidden) {
      notes.push(say.passedOver(place, say.hiddenSheet));
      continue;
    }
    const found = findTables(sheet, kinds);
    if (found.length === 0 && sheets.length > 1 && sheet.cells.length > 0) {
      notes.push(say.passedOver(place, say.noTableHere));
    }
    for (const table of found) {
      const passedOver: string[] = [];
      const problemsBefore = problems.count;
      const { figures, took, isEmpty } = readers[table.kind](table, texts, problems, passedOver);
      if (isEmpty && problems.count === problemsBefore) problems.add(say.noLines(place));
      const source = sheetWords({ ...sheet, path: basename(path) }, texts).place;
      tables.push({ place, source, figures, took });
      notes.push(say.took(place, took.join(", ")));
      if (passedOver.length > 0) notes.push(say.passedOver(place, listed(passedOver, texts)));
    }
  }
  if (tables.length === 0) throw new InputError(noTable(path, sheets, settlementKind, texts));
  return tables;
}

function listed(names: readonly string[], { ownData: say }: Texts): string {
  const most = 8;
  const left = names.length - most;
  return [...names.slice(0, most), ...(left > 0 ? [say.more(left)] : [])].join(", ");
}

// Each figure once, whichever table it stands in.
function together(tables: readonly OwnTable[], texts: Texts): Omit<OwnData, "notes"> {
  const say = texts.ownData;
  const figures: { -readonly [Key in keyof OwnFigures]: OwnFigures[Key] } = {};
  const places = new Map<string, string>();
  const sources: { [Key in SourcedKey]?: string } = {};
  const take = (key: SourcedKey, what: string, { place, source }: OwnTable) => {
    const before = places.get(what);
    if (before !== undefined) throw new InputError(say.figureTwice(place, what, before));
    places.set(what, place);
    const known = sources[key];
    sources[key] = known === undefined || known === source ? source : `${known}; ${source}`;
  };
  const serviceCosts: OwnServiceCost[] = [];
  for (const table of tables) {
    for (const key of YEAR_KEYS) {
      const counts = table.figures[key];
      if (counts === undefined) continue;
      for (const year of Object.keys(counts)) take(key, `${say.figures[key]} ${year}`, table);
      figures[key] = { ...figures[key], ...counts };
    }
    for (const key of SINGLE_KEYS) {
      if (table.figures[key] === undefined) continue;
      take(key, say.figures[nameOf[key]], table);
      Object.assign(figures, { [key]: table.figures[key] });
    }
    for (const cost of table.figures.serviceCosts ?? []) {
      const before = places.get(cost.service);
      if (before !== undefined)
        throw new InputError(
          say.figureTwice(table.place, serviceNames[cost.service as ServiceKey][0], before),
        );
      places.set(cost.service, table.place);
      serviceCosts.push({ ...cost, source: table.source });
    }
  }
  const municipality = tables.find((table) => table.municipality !== undefined)?.municipality;
  return {
    figures: { ...figures, ...(serviceCosts.length === 0 ? {} : { serviceCosts }) },
    sources,
    ...(municipality === undefined ? {} : { municipality }),
  };
}

const nameOf = {
  dwellingsOwned: "owned",
  dwellingsPerYear: "obtainable",
  costPerDwelling: "costPerDwelling",
  rentPerDwelling: "rentPerDwelling",
} as const;
