import { readFileSync } from "node:fs";
import { backtest } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { backtestTables, withTables } from "../scripts/backtest-tables.js";

const docs = new URL("../../../docs/", import.meta.url);
const page = readFileSync(new URL("backtest.md", docs), "utf8");

describe("docs/backtest.md", () => {
  test("shows the scores that the code gives today (else: pnpm pictures)", () => {
    expect(page).toBe(withTables(page, backtestTables(backtest(drammen2024))));
  });

  test("has a place for every table", () => {
    const places = [...page.matchAll(/<!-- (\w+) -->/g)].map(([, name]) => name);
    const tables = Object.keys(backtestTables(backtest(drammen2024, { runs: 4 })));
    expect(places.filter((name) => name !== "end").sort()).toEqual(tables.sort());
  });

  test("shows pictures that are there", () => {
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const path of pictures) expect(readFileSync(new URL(path, docs), "utf8")).toMatch(/^<svg/);
  });
});
