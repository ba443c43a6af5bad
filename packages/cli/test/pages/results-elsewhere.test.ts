// docs/guides/r-python-excel.md: its code and formulas find in the files what the library says.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read, utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  elsewhereBlocks,
  elsewhereCommand,
  elsewhereComparison,
} from "../../scripts/pages/guides/elsewhere-blocks.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";
import { textsIn } from "../../src/language/texts.js";
import { workbook } from "../../src/workbook/workbook.js";
import { runInProcess } from "../helpers/run-in-process.js";

const page = await readFile(new URL("../../../../docs/guides/r-python-excel.md", import.meta.url), "utf8");
const codeIn = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);

/** Whether a program of a language runs; else a line says what is not tested. */
function runs(program: string, ...words: readonly string[]): boolean {
  const isThere = spawnSync(program, words).status === 0;
  if (!isThere) console.log(`Not tested: ${program} ${words.join(" ")} does not run.`);
  return isThere;
}
const hasPython = runs("python3", "--version");
const hasPandas = hasPython && runs("python3", "-c", "import pandas, pyarrow");
const hasR = runs("Rscript", "-e", "library(jsonlite)");
const hasLibreOffice = runs("soffice", "--version");

let folder: string;
let blocks: ReturnType<typeof elsewhereBlocks>;
let expected: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-"));
  const words = elsewhereCommand.with(-1, join(folder, "out"));
  const { code, stderr } = await runInProcess(...words, "--workers", "1", "--quiet");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const comparison = elsewhereComparison();
  await writeFile(join(folder, "out", "resultater.xlsx"), await workbook(comparison, textsIn("nb"), ""));
  blocks = elsewhereBlocks(comparison);
  expected = blocks.printed?.replace(/^```text\n|```$/g, "") ?? "";
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a block of code prints in the folder above `out`. */
function printed(program: string, flag: string, code: string): string {
  const { stdout, stderr, status } = spawnSync(program, [flag, code], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

test("the page shows the command, and what its code prints", () => {
  expect(blocksIn(page), "refresh with `pnpm pages elsewhere`").toEqual(blocks);
});

const python = codeIn("python").map((code) => ({ code, needsPandas: code.includes("import pandas") }));

test.skipIf(!hasPython)("Python finds both numbers in JSON and CSV", () => {
  const blocksOfPython = python.filter(({ needsPandas }) => !needsPandas);
  expect(blocksOfPython).toHaveLength(2);
  for (const { code } of blocksOfPython) expect(printed("python3", "-c", code)).toBe(expected);
});

// Debian has no pyarrow, so the gate cannot have it; where somebody has, it is tried.
if (hasPandas) {
  test("pandas works them out from the single worlds", { timeout: 60_000 }, () => {
    const blocksOfPandas = python.filter(({ needsPandas }) => needsPandas);
    expect(blocksOfPandas).toHaveLength(1);
    for (const { code } of blocksOfPandas) expect(printed("python3", "-c", code)).toBe(expected);
  });
}

test.skipIf(!hasR)("R finds both numbers in JSON and CSV", () => {
  expect(codeIn("r")).toHaveLength(2);
  for (const code of codeIn("r")) expect(printed("Rscript", "-e", code)).toBe(expected);
});

describe.skipIf(!hasLibreOffice)("the formulas, worked out by LibreOffice", () => {
  /** A formula of a Norwegian Excel as every workbook stores it. */
  const stored = (formula: string) =>
    formula
      .replaceAll(/(\d),(\d)/g, "$1.$2")
      .replaceAll(";", ",")
      .replaceAll("SUMMER.HVIS.SETT", "SUMIFS");

  async function recalculated(name: string, formulas: readonly string[]): Promise<number[]> {
    const book = read(await readFile(join(folder, "out", `${name}.xlsx`)), { type: "buffer" });
    const sheet = utils.aoa_to_sheet([]);
    formulas.forEach((formula, row) => {
      sheet[`A${row + 1}`] = { t: "n", f: formula.slice(1) };
    });
    sheet["!ref"] = `A1:A${formulas.length}`;
    utils.book_append_sheet(book, sheet, "Own");
    const file = join(folder, `${name}-own.xlsx`);
    await writeFile(file, write(book, { type: "buffer", bookType: "xlsx" }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const into = join(folder, `${name}-recalculated`);
    const run = spawnSync(
      "soffice",
      ["--headless", profile, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", into, file],
      { encoding: "utf8", timeout: 110_000 },
    );
    expect(run.status).toBe(0);
    const again = read(await readFile(join(into, `${name}-own.xlsx`)), { type: "buffer" });
    return formulas.map((_, row) => Number(again.Sheets.Own?.[`A${row + 1}`]?.v));
  }

  test.each([
    { name: "results", table: "what | formula" },
    { name: "resultater", table: "hva | formel" },
  ])("those of the table *$table*", { timeout: 120_000 }, async ({ name, table }) => {
    const [, rows = ""] = page.split(`| ${table} |\n| --- | --- |\n`);
    const [own = ""] = rows.split("\n\n");
    const formulas = [...own.matchAll(/`(=.*)`/g)].map(([, formula = ""]) => stored(formula));
    const values = await recalculated(name, formulas);
    const results = JSON.parse(await readFile(join(folder, "out", "results.json"), "utf8"));
    const { mean, standardError } = results.differences["sharp - gradual"].net.total;
    const dry = results.policies.gradual.fundDryBy[results.years.indexOf(2027)].estimate;
    const wanted = [mean, standardError, mean + 1.96 * standardError, mean, mean, dry];
    expect(values).toHaveLength(wanted.length);
    // LibreOffice writes fifteen digits, and a sum of policies' means of 1e8 leaves fewer.
    wanted.forEach((number, i) => {
      expect(Math.abs((values[i] ?? Number.NaN) / number - 1)).toBeLessThan(1e-10);
    });
  });
});
