import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** What a run of the program left. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface RunningCli {
  readonly child: ChildProcess;
  /** When it has ended. */
  readonly ended: Promise<CliRun>;
  /** What it has said on stderr up to now. */
  readonly said: () => string;
}

/** Starts the real program from its source, as a process of its own, without a terminal. */
export function startCli(...words: readonly string[]): RunningCli {
  return startSource(main, ...words);
}

/** Starts a file of source as a program. */
export function startSource(file: string, ...words: readonly string[]): RunningCli {
  const child = spawn(
    process.execPath,
    ["--conditions=@glidepath/source", "--import", "tsx", file, ...words],
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
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended, said: () => stderr };
}

/** Runs the real program to its end. */
export function runCli(...words: readonly string[]): Promise<CliRun> {
  return startCli(...words).ended;
}

/** Waits until something holds. @throws Error when it does not for a minute */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 60_000; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited for a minute, and still not: ${what}`);
}

/** The lines of a text that are wider than a terminal of 80 columns. */
export function tooWide(text: string): string[] {
  return text.split("\n").filter((line) => [...line].length > 80);
}
