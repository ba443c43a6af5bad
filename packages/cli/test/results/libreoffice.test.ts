import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "@glidepath/core";
import { tolga2024 } from "@glidepath/core/examples";
import { textsIn } from "../../src/language/texts.js";
import { workbook } from "../../src/workbook/workbook.js";
import { type ReadCell, readBook, rowsOf } from "../helpers/xlsx-reading.js";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasLibreOffice)
  console.log("LibreOffice is not installed: what it makes of the workbook is not tested.");

// LibreOffice writes fifteen digits.
const DIGITS = 1e-14;

let folder: string;

/** What LibreOffice makes of a file, in another format. */
async function converted(name: string, format: string): Promise<Uint8Array> {
  const out = await mkdtemp(join(folder, "converted-"));
  const profile = pathToFileURL(join(folder, "profile")).href;
  const run = spawnSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      format,
      "--outdir",
      out,
      join(folder, name),
    ],
    { encoding: "utf8", timeout: 110_000 },
  );
  expect([run.status, run.stdout]).toEqual([0, expect.stringContaining(name)]);
  const [extension] = format.split(":");
  return readFile(join(out, name.replace(/\.xlsx$/, `.${extension}`)));
}

function isSame(own: ReadCell, others: ReadCell): boolean {
  if (typeof own !== "number" || typeof others !== "number") return own === others;
  return Math.abs(own - others) <= DIGITS * Math.abs(own);
}

describe.skipIf(!hasLibreOffice)("LibreOffice", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "glidepath-"));
    const comparison = compare(tolga2024, { runs: 30, views: true });
    bytes = await workbook(comparison, textsIn("nb"), "glidepath compare tolga-2024");
    await writeFile(join(folder, "results.xlsx"), bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("opens the workbook and writes it again without loss: the same cells, in the same places", {
    timeout: 120_000,
  }, async () => {
    const own = readBook(bytes);
    const theirs = readBook(await converted("results.xlsx", "xlsx:Calc MS Excel 2007 XML"));
    expect(theirs.SheetNames).toEqual(own.SheetNames);
    let compared = 0;
    for (const sheet of own.SheetNames) {
      const [rows, others] = [rowsOf(own, sheet), rowsOf(theirs, sheet)];
      for (const [r, row] of rows.entries()) {
        for (const [c, cell] of row.entries()) {
          if (cell === undefined || cell === "") continue;
          const other = others[r]?.[c];
          if (!isSame(cell, other)) expect(other, `${sheet}, row ${r + 1}, column ${c + 1}`).toBe(cell);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(5000);
  });

  test("shows the first sheet as CSV, with years and names where they belong", {
    timeout: 120_000,
  }, async () => {
    const text = new TextDecoder().decode(
      await converted("results.xlsx", "csv:Text - txt - csv (StarCalc):59,34,76"),
    );
    const [title, , head] = text.split("\n");
    expect(title).toContain("tabell til økonomiplanen");
    expect(head).toMatch(/^Alternativ;Post;Enhet;2024;2025;2026;2027;/);
  });
});
