import { PassThrough } from "node:stream";
import { runProgram } from "../src/run-program.js";
import type { Blocks } from "./scenario-pages/with-blocks.js";

/** The world that docs/guides/explain.md shows: any, but always the same. */
const WORDS = ["explain", "tolga-2024", "--policy", "sharp", "--run", "476"];

/** What of its output the page shows: from the beginning to before the lines, and the last part. */
export async function explainBlocks(): Promise<Blocks> {
  const stdout = new PassThrough({ encoding: "utf8" });
  const stderr = new PassThrough({ encoding: "utf8" });
  const code = await runProgram(WORDS, { stdout, stderr, env: {} });
  if (code !== 0) throw new Error(String(stderr.read()));
  const text = String(stdout.read()).trimEnd();
  const block = (part: string) => `\`\`\`text\n${part.trim()}\n\`\`\``;
  return {
    command: `\`\`\`sh\nglidepath ${WORDS.join(" ")}\n\`\`\``,
    years: block(text.slice(0, text.indexOf("Grants by rule:"))),
    fund: block(text.slice(text.indexOf("Reserve fund:"))),
  };
}
