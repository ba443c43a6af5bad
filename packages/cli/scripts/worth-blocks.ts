import { PassThrough } from "node:stream";
import { runProgram } from "../src/run-program.js";
import type { Blocks } from "./scenario-pages/with-blocks.js";

/** What docs/worth.md asks: fewer worlds than usual, so that a test can ask it again. */
const WORDS = ["worth", "drammen-2024", "--policies", "gradual,sharp", "--plan-years", "--runs", "1500"];

/** What the page shows: the command and its output. */
export async function worthBlocks(): Promise<Blocks> {
  const stdout = new PassThrough({ encoding: "utf8" });
  const stderr = new PassThrough({ encoding: "utf8" });
  const code = await runProgram([...WORDS, "--workers", "1"], { stdout, stderr, env: {} });
  if (code !== 0) throw new Error(String(stderr.read()));
  return {
    command: `\`\`\`sh\nglidepath ${WORDS.join(" ")}\n\`\`\``,
    output: `\`\`\`text\n${String(stdout.read()).trimEnd()}\n\`\`\``,
  };
}
