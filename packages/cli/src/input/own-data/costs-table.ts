import { nearestName } from "@glidepath/core";
import type { OwnServiceCost } from "@glidepath/core/templates";
import type { Texts } from "../../language/texts.js";
import type { Cell } from "../tables/sheet.js";
import type { FoundTable, TableKind } from "./find-tables.js";
import type { ReadTable } from "./own-data.js";
import { priceYears } from "./price-years.js";
import type { Problems } from "./problems.js";
import { type ServiceKey, serviceNames, serviceOf } from "./service-names.js";
import { columnNumbers, dataLines, type NumberLimits, sheetWords } from "./table-values.js";

/** Cost per person by service. */
export const costsKind: TableKind = { needs: ["service"], oneOf: ["cost"], beside: ["priceYear"] };

const cost: NumberLimits = { least: 0, most: 100_000_000, isWhole: false };

/** What a table of costs says, and that in words. */
export function costsTable(
  table: FoundTable<string>,
  texts: Texts,
  problems: Problems,
  passedOver: string[],
): ReadTable {
  const say = texts.ownData;
  const words = sheetWords(table.sheet, texts);
  const lines = dataLines(table, "service", texts, problems, passedOver);
  const amounts = columnNumbers(table, lines, "cost", cost, texts, problems);
  const years = priceYears(table, lines, texts, problems);
  const seen = new Map<ServiceKey, Cell>();
  const serviceCosts: OwnServiceCost[] = [];
  for (const line of lines) {
    const cell = line.cells.get("service") as Cell;
    const service = serviceOf(cell.text);
    if (service === undefined) {
      problems.add(unknownService(cell, words.cell(cell), words.text(cell), texts));
      continue;
    }
    const before = seen.get(service);
    if (before !== undefined) {
      problems.add(say.serviceTwice(words.cell(cell), words.text(cell), words.cell(before)));
      continue;
    }
    seen.set(service, cell);
    const [amount, priceYear] = [amounts.get(line), years.get(line)];
    if (!line.cells.has("cost")) problems.add(say.noCost(words.cell(cell), words.text(cell)));
    if (amount === undefined || priceYear === undefined) continue;
    serviceCosts.push({ service, costPerPerson: amount, priceYear });
  }
  const pricesOf = [...new Set(serviceCosts.map(({ priceYear }) => priceYear))].sort((a, b) => a - b);
  const took = [say.costs(serviceCosts.length, pricesOf.join(say.and))];
  return { figures: { serviceCosts }, took, isEmpty: seen.size === 0 };
}

function unknownService(cell: Cell, where: string, text: string, { language, ownData: say }: Texts): string {
  const names = Object.values(serviceNames).flat();
  const nearest = nearestName(cell.text.slice(0, 60), names);
  const shownNames = Object.values(serviceNames).map((all) =>
    language === "nb" ? all[0] : (all.at(-1) as string),
  );
  return say.noService(where, text, nearest === undefined ? "" : say.meant(nearest), shownNames.join(", "));
}
