// The pages of the analyses: their output is what the commands print, and they name every key of --json.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { analysisBlocks, analysisCommands } from "../scripts/analysis-blocks.js";
import { blocksIn } from "../scripts/scenario-pages/with-blocks.js";
import { runInProcess } from "./run-in-process.js";

const pages = Object.keys(analysisCommands) as (keyof typeof analysisCommands)[];
const pageOf = (name: string) =>
  readFile(new URL(`../../../docs/analyses/${name}.md`, import.meta.url), "utf8");

// As few as each of them takes.
const FEWEST: Readonly<Record<string, string>> = { worth: "100", discover: "500", sensitivity: "100" };
// Objects whose keys are names that a scenario, a policy or a case has.
const BY_NAME = ["policies", "differences", "cases", "regret", "net", "fund", "advantage", "ahead"];

describe.each(pages)("docs/analyses/%s.md", (name) => {
  test("shows what the commands print", { timeout: 240_000 }, async () => {
    expect(blocksIn(await pageOf(name)), "refresh with `pnpm pages`").toEqual(await analysisBlocks(name));
  });

  test("names every key of --json, and every option", { timeout: 240_000 }, async () => {
    const page = await pageOf(name);
    const words = new Set(page.match(/[A-Za-z]\w*/g));
    for (const command of Object.values<readonly string[]>(analysisCommands[name])) {
      const [analysis = ""] = command;
      const few = command.map((word, place) =>
        command[place - 1] === "--runs" ? (FEWEST[analysis] ?? "2") : word,
      );
      const { stdout } = await runInProcess(...few, "--workers", "1", "--quiet", "--json");
      const keys = new Set(keysOf(JSON.parse(stdout)));
      expect([...keys].filter((key) => !words.has(key))).toEqual([]);
      for (const option of command.filter((word) => word.startsWith("--"))) expect(page).toContain(option);
    }
    for (const option of ["--out", "--resume", "--json"]) expect(page).toContain(option);
  });
});

function keysOf(node: unknown, within = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const isName = Array.isArray(node) || BY_NAME.includes(within);
  // What a stress case sets stands there as in a scenario.
  return Object.entries(node).flatMap(([key, child]) => [
    ...(isName ? [] : [key]),
    ...(key === "value" ? [] : keysOf(child, isName ? "" : key)),
  ]);
}
