import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";

const SETTLED = [
  ["Bosetting av flyktninger"],
  ["År", "Anmodet", "Vedtatt", "Bosatt"],
  [2020, 30, 30, 28],
  [2021, 30, 30, 31],
  [2022, 150, 150, 148],
  [2023, 200, 180, 175],
  [2024, 150, 150, 140],
  [2025, 80, 80, 70],
  [2026, 60],
  ["Sum", 700, 620, 592],
];

/** The tables of a municipality of which nothing is published: budsjett.xlsx and boliger.csv, in a folder. */
export async function ownTables(
  folder: string,
  settled: readonly (readonly unknown[])[] = SETTLED,
): Promise<void> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(settled.map((row) => [...row])), "Bosetting");
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["Tjeneste", "Kostnad per person", "Prisår"],
      ["Barnevern", "61 500,50", 2024],
    ]),
    "Tjenester",
  );
  await writeFile(join(folder, "budsjett.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  await writeFile(
    join(folder, "boliger.csv"),
    Buffer.from("Eide;Husleie per bolig;Prisår\r\n40;118 000;2025\r\n", "latin1"),
  );
}

/** The same table of settlement with another cell. */
export function settledWith(row: number, column: number, value: unknown): readonly (readonly unknown[])[] {
  return SETTLED.map((cells, i) => (i === row ? cells.with(column, value as string) : cells));
}
