// The pages of the analyses: their output is what the commands print, and they name every key of --json.
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analysisBlocks, analysisCommands } from "../../scripts/pages/analyses/analysis-blocks.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";

const pages = Object.keys(analysisCommands) as (keyof typeof analysisCommands)[];
const pageOf = (name: string) =>
  readFile(new URL(`../../../../docs/analyses/${name}.md`, import.meta.url), "utf8");

// Objects whose keys are names that a scenario, a policy or a case has.
const BY_NAME = ["policies", "differences", "cases", "regret", "net", "fund", "advantage", "ahead"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "glidepath-pages-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(pages)("docs/analyses/%s.md", (name) => {
  test("shows what the commands print", { timeout: 240_000 }, async () => {
    const blocks = await analysisBlocks(name, folder);
    expect(blocksIn(await pageOf(name)), "refresh with `pnpm pages`").toEqual(blocks);
  });

  // That of --json is what the test before has left.
  test("names every key of --json, and every option", async () => {
    const page = await pageOf(name);
    const words = new Set(page.match(/[A-Za-z]\w*/g));
    for (const [block, command] of Object.entries<readonly string[]>(analysisCommands[name])) {
      const json = await readFile(join(folder, `${name}-${block}`, `${command[0]}.json`), "utf8");
      const keys = new Set(keysOf(JSON.parse(json)));
      expect([...keys].filter((key) => !words.has(key))).toEqual([]);
      for (const option of command.filter((word) => word.startsWith("--"))) expect(page).toContain(option);
    }
    for (const option of ["--out", "--resume", "--json"]) expect(page).toContain(option);
  });
});

test("a journal is as large as docs/analyses/stress.md says: 4 MB for 1 000 worlds, two policies and a case", async () => {
  expect(await pageOf("stress")).toContain("some 4 MB for each 1 000 worlds of two policies and each case");
  // 200 worlds of three cases and of the scenario as it stands.
  const { size } = await stat(join(folder, "stress-tested.journal"));
  expect(Math.round(size / 1e6 / (0.2 * 4))).toBe(4);
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
