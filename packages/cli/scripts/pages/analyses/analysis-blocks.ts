import { join } from "node:path";
import { stressCases } from "@glidepath/core";
import { fenced } from "../fenced.js";
import { markdownTable } from "../markdown.js";
import { printedBy } from "../printed-by.js";
import type { Blocks } from "../with-blocks.js";

/** What the pages of the analyses show: a command each, by the name of its block. */
export const analysisCommands = {
  solve: {
    fund: words("solve drammen-2024 --find smallest-fund --policy gradual --runs 1000"),
    ramp: words(
      "solve drammen-2024 --find shortest-ramp --policy gradual --deficit 100000000 --limit 32% --runs 2000",
    ),
    level: words(
      "solve drammen-2024 --find highest-settlement --policy sharp --deficit 100000000 --limit 30% " +
        "--among 0,50,100,150,200,250,300,340 --runs 1000",
    ),
  },
  frontier: {
    sweep: words("frontier drammen-2024 --policy gradual --speeds slow,fast --runs 500"),
  },
  discovery: {
    found: words("discover drammen-2024 --runs 2000"),
  },
  stress: {
    tested: words(
      "stress drammen-2024 --case 2015-2018 --case protection-ends --case plan-abandoned --runs 200",
    ),
  },
  worth: {
    plan: words("worth drammen-2024 --policies gradual,sharp --plan-years --runs 1500"),
  },
  sensitivity: {
    difference: words("sensitivity drammen-2024 --runs 100"),
  },
} satisfies Record<string, Record<string, readonly string[]>>;

function words(command: string): readonly string[] {
  return command.split(" ");
}

/**
 * Each command of a page with all of its output.
 *
 * @param folder where each command leaves its journal, `<page>-<name>.journal`, and its files, in `<page>-<name>`
 */
export async function analysisBlocks(page: keyof typeof analysisCommands, folder?: string): Promise<Blocks> {
  const blocks: Record<string, string> = {};
  for (const [name, command] of Object.entries<readonly string[]>(analysisCommands[page])) {
    const place = folder === undefined ? undefined : join(folder, `${page}-${name}`);
    const left = place === undefined ? [] : ["--resume", `${place}.journal`, "--out", place];
    const { stdout } = await printedBy([...command, "--workers", "1", "--quiet", ...left]);
    const line = `glidepath ${command.join(" ")}`;
    const shown = line.length > 78 ? line.replace(/ (?=--[a-z]+ )/, " \\\n  ") : line;
    blocks[name] = `${fenced("sh", shown)}\n\n${fenced("text", stdout.trim())}`;
  }
  return page === "stress" ? { ...blocks, cases: casesTable() } : blocks;
}

function casesTable(): string {
  const heads = ["`--case`", "what happens", "how it is put on a scenario"];
  const rows = stressCases.map(({ name, label, description }) => [`\`${name}\``, label.en, description.en]);
  return markdownTable(heads, rows, heads.length);
}
