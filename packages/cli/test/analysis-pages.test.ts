// The pages of the analyses: their output is what the commands print, and they name every key of --json.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { analysisBlocks, analysisCommands } from "../scripts/analysis-blocks.js";
import { blocksIn } from "../scripts/scenario-pages/with-blocks.js";
import { runInProcess } from "./run-in-process.js";

const pages = Object.keys(analysisCommands) as (keyof typeof analysisCommands)[];
const pageOf = (name: string) => readFile(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");

describe.each(pages)("docs/%s.md", (name) => {
  test("shows what the commands print", { timeout: 240_000 }, async () => {
    expect(blocksIn(await pageOf(name)), "refresh with `pnpm pages`").toEqual(await analysisBlocks(name));
  });

  test("names every key of --json, and every option of the commands that it shows", async () => {
    const page = await pageOf(name);
    const words = new Set(page.match(/[A-Za-z]\w*/g));
    for (const command of Object.values<readonly string[]>(analysisCommands[name])) {
      const few = command.map((word, place) => (command[place - 1] === "--runs" ? "2" : word));
      const { stdout } = await runInProcess(...few, "--workers", "1", "--quiet", "--json");
      const keys = new Set<string>();
      JSON.stringify(JSON.parse(stdout), (key, value) => {
        if (!/^\d*$/.test(key)) keys.add(key);
        return value;
      });
      expect([...keys].filter((key) => !words.has(key))).toEqual([]);
      for (const option of command.filter((word) => word.startsWith("--"))) expect(page).toContain(option);
    }
  });
});
