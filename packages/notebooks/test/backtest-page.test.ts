import { readdirSync, readFileSync } from "node:fs";
import { backtest } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { backtestTables, withTables } from "../scripts/backtest-tables.js";
import { pictures } from "../scripts/pictures.js";

const docs = new URL("../../../docs/", import.meta.url);
const page = readFileSync(new URL("backtest.md", docs), "utf8");
const result = backtest(drammen2024);

describe("docs/backtest.md", () => {
  test("shows the scores that the code gives today (else: pnpm pictures)", () => {
    expect(page).toBe(withTables(page, backtestTables(result)));
  });

  test("has a place for every table", () => {
    const places = [...page.matchAll(/<!-- (\w+) -->/g)].map(([, name]) => name);
    const tables = Object.keys(backtestTables(backtest(drammen2024, { runs: 4 })));
    expect(places.filter((name) => name !== "end").sort()).toEqual(tables.sort());
  });
});

describe("docs/pictures", () => {
  const drawn = pictures(result);

  test("has the pictures that the code draws today, and no other (else: pnpm pictures)", () => {
    expect(readdirSync(new URL("pictures/", docs)).sort()).toEqual(Object.keys(drawn).sort());
    const stale = Object.entries(drawn).filter(
      ([name, svg]) => readFileSync(new URL(`pictures/${name}`, docs), "utf8") !== svg,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test("has each picture for light pages and for dark ones, each on its own ground", () => {
    const light = Object.keys(drawn).filter((name) => !name.endsWith("-dark.svg"));
    expect(light.length).toBeGreaterThanOrEqual(9);
    for (const name of light) {
      expect(drawn[name]).toMatch(/^<svg [^>]*style="color-scheme:light;background:#ffffff;/);
      expect(drawn[name.replace(".svg", "-dark.svg")]).toMatch(
        /^<svg [^>]*style="color-scheme:dark;background:#1b1b1f;/,
      );
    }
  });
});
