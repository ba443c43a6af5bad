// docs/figures: all published figures that come with the program, as `glidepath data` prints them.
import { existsSync, readFileSync } from "node:fs";
import { listFigures, missingFigures } from "@glidepath/core/reference";
import { describe, expect, test } from "vitest";
import { figurePages } from "../../scripts/pages/published/figure-pages.js";
import { figuresBlock } from "../../scripts/pages/published/figures-block.js";
import { indexOfFigures } from "../../scripts/pages/published/index-blocks.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";

const folder = new URL("../../../../docs/figures/", import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.md`, folder), "utf8");
const pages = figurePages();
const REFRESH = "refresh with `pnpm pages`";

describe("docs/figures", () => {
  test.each(pages)("$name shows the figures that the library has", (page) => {
    expect(blocksIn(read(page.name)), REFRESH).toEqual({ figures: figuresBlock(page) });
  });

  test("index counts them, and says what is missing", () => {
    const index = read("index");
    expect(blocksIn(index), REFRESH).toEqual(indexOfFigures(pages));
    const all = listFigures();
    const numbers = all.reduce((sum, { count }) => sum + count, 0);
    expect(index).toContain(`\n| all | ${all.length} | ${numbers} |`);
    for (const { what } of missingFigures) expect(index).toContain(what);
  });

  test("every entry of the library stands on one page", () => {
    const paths = pages.flatMap(({ entries }) => entries.map(({ path }) => path)).toSorted();
    expect(paths).toEqual(
      listFigures()
        .map(({ path }) => path)
        .toSorted(),
    );
  });

  test.each(pages)("$name has every number and every source of its entries", ({ name, entries }) => {
    const page = read(name).replaceAll("\u00a0", "").replaceAll("\u2212", "-");
    const words = new Set(page.match(/-?\d+(?:\.\d+)?/g));
    for (const { path, figures, sources } of entries) {
      expect(page).toContain(`\`${path}\``);
      for (const { value, label } of figures) {
        if (value !== null) expect(words.has(String(value)), `${path} ${label}: ${value}`).toBe(true);
      }
      for (const source of sources) {
        const [address = source] = source.match(/https?:\/\/[^\s<>"')|]*[^\s<>"')|.,;:]/) ?? [];
        expect(page).toContain(address.replaceAll("\u2212", "-"));
      }
    }
  });

  test("a cell stands in its row and column: Drammen 2022, asked for 58 and then 310, settled 324", () => {
    const [, drammen = ""] = read("norway-municipalities").split("### Drammen");
    expect(drammen).toMatch(/\| year \| requested \| decided \| settled \| requested first \|/);
    expect(drammen).toContain("| 2022 | 310 | 310 | 324 | 58 |");
  });

  test.each(pages)("$name has tables that can be read", ({ name }) => {
    const tables = read(name).split(/\n(?!\|)/);
    for (const table of tables) {
      const rows = table.split("\n").filter((line) => line.startsWith("|"));
      expect(rows.length).toBeLessThan(50);
      for (const row of rows) expect(row.split(/(?<!\\)\|/).length - 2).toBeLessThanOrEqual(14);
    }
  });

  test.each(["index", ...pages.map(({ name }) => name)])(
    "%s links to pages and pictures that exist",
    (name) => {
      for (const [, target = ""] of read(name).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
        expect(existsSync(new URL(target, folder)), target).toBe(true);
      }
    },
  );
});
