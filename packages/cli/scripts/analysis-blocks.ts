import { PassThrough } from "node:stream";
import { runProgram } from "../src/run-program.js";
import type { Blocks } from "./scenario-pages/with-blocks.js";

/** What the pages of the analyses show: a command each, by the name of its block. */
export const analysisCommands = {
  solve: {
    fund: ["solve", "drammen-2024", "--find", "smallest-fund", "--policy", "gradual", "--runs", "1000"],
    ramp: [
      ...["solve", "drammen-2024", "--find", "shortest-ramp", "--policy", "gradual"],
      ...["--deficit", "100000000", "--limit", "20%", "--runs", "1000"],
    ],
    level: [
      ...["solve", "drammen-2024", "--find", "highest-settlement", "--policy", "sharp"],
      ...[
        "--deficit",
        "100000000",
        "--limit",
        "30%",
        "--among",
        "0,50,100,150,200,250,300,340",
        "--runs",
        "1000",
      ],
    ],
  },
  frontier: {
    sweep: ["frontier", "drammen-2024", "--policy", "gradual", "--speeds", "slow,fast", "--runs", "500"],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** Each command of a page with all of its output. */
export async function analysisBlocks(page: keyof typeof analysisCommands): Promise<Blocks> {
  const blocks: Record<string, string> = {};
  for (const [name, words] of Object.entries<readonly string[]>(analysisCommands[page])) {
    const stdout = new PassThrough({ encoding: "utf8" });
    const stderr = new PassThrough({ encoding: "utf8" });
    const code = await runProgram([...words, "--workers", "1"], { stdout, stderr, env: {} });
    if (code !== 0) throw new Error(String(stderr.read()));
    const command = `glidepath ${words.join(" ")}`;
    const shown = command.length > 78 ? command.replace(/ (?=--[a-z]+ )/, " \\\n  ") : command;
    blocks[name] = `\`\`\`sh\n${shown}\n\`\`\`\n\n\`\`\`text\n${String(stdout.read()).trim()}\n\`\`\``;
  }
  return blocks;
}
