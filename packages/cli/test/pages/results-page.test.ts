import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compare, EXACT_RUNS, MEASURES } from "@glidepath/core";
import { exactCases } from "@glidepath/core/examples";
import { textsIn } from "../../src/language/texts.js";

const page = readFileSync(
  fileURLToPath(new URL("../../../../docs/guides/results.md", import.meta.url)),
  "utf8",
);
const [beforeParquet = "", parquet = ""] = page.split("## Parquet");
const [, sheets = ""] = beforeParquet.split("## Workbook");

test("docs/guides/results.md names the sheets in both languages, and each key that stands in them", () => {
  const [en, nb] = [textsIn("en").workbook, textsIn("nb").workbook];
  for (const sheet of Object.keys(en.sheets) as (keyof typeof en.sheets)[]) {
    expect(sheets).toContain(`| ${en.sheets[sheet]} | ${nb.sheets[sheet]} |`);
  }
  const keys = Object.keys(en.figures);
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => !sheets.includes(`\`${key}\``))).toEqual([]);
});

test("docs/guides/results.md names the columns of paths.parquet, and no others", () => {
  const named = [...parquet.matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, cell]) => (cell ?? "").match(/\w+/g) ?? [],
  );
  expect(named.sort()).toEqual(["policy", "run", "year", ...MEASURES].sort());
  expect(parquet).toContain(`Beyond ${EXACT_RUNS / 1000} 000 worlds`);
});

test("docs/guides/results.md names the keys of policies and differences in results.json", () => {
  const result = compare(exactCases, { runs: 1 }).toJSON();
  const keys = [
    ...Object.keys(Object.values(result.policies)[0] ?? {}),
    ...Object.keys(Object.values(result.differences)[0] ?? {}),
  ];
  const [json = ""] = page.split("## CSV");
  expect(keys.filter((key) => !json.includes(key))).toEqual([]);
});
