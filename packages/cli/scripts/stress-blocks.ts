import { PassThrough } from "node:stream";
import { stressCases } from "@glidepath/core";
import { runProgram } from "../src/run-program.js";
import type { Blocks } from "./scenario-pages/with-blocks.js";

const CASES = ["--case", "2015-2018", "--case", "protection-ends", "--case", "plan-abandoned"];
/** Few worlds: enough to show what is printed. */
const WORDS = ["stress", "drammen-2024", ...CASES, "--runs", "200"];

/** What docs/stress.md shows: a command, what it prints up to the description of the cases, and all cases. */
export async function stressBlocks(): Promise<Blocks> {
  const stdout = new PassThrough({ encoding: "utf8" });
  const stderr = new PassThrough({ encoding: "utf8" });
  const code = await runProgram([...WORDS, "--workers", "1", "--lang", "en"], { stdout, stderr, env: {} });
  if (code !== 0) throw new Error(String(stderr.read()));
  const text = String(stdout.read());
  const rows = stressCases.map(
    ({ name, label, description }) => `| \`${name}\` | ${label.en} | ${description.en} |`,
  );
  return {
    command: `\`\`\`sh\nglidepath ${WORDS.join(" ")}\n\`\`\``,
    output: `\`\`\`text\n${text.slice(0, text.indexOf("The cases\n")).trim()}\n\`\`\``,
    cases: ["| `--case` | what happens | how it is put on a scenario |", "| --- | --- | --- |", ...rows].join(
      "\n",
    ),
  };
}
