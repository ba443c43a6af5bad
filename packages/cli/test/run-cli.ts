import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** What a run of the program left. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program from its source, as a process of its own, without a terminal. */
export function runCli(...words: readonly string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--conditions=@glidepath/source", "--import", "tsx", main, ...words],
      {
        cwd: repository,
        stdio: ["ignore", "pipe", "pipe"],
        // Whatever the machine speaks.
        env: { ...process.env, GLIDEPATH_LANG: "en" },
      },
    );
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** The lines of a text that are wider than a terminal of 80 columns. */
export function tooWide(text: string): string[] {
  return text.split("\n").filter((line) => [...line].length > 80);
}
