import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/** A run of the real program in a pseudo-terminal of 80 columns. */
export interface TerminalRun {
  readonly code: number | null;
  /** What somebody in front of it has seen, typed answers among it, without what moves the cursor. */
  readonly screen: string;
  /** Answers that nobody asked for. */
  readonly unused: readonly string[];
}

/** Whether `script` (util-linux) is there, which makes a pseudo-terminal; else a line says what is missing. */
export function hasTerminal(): boolean {
  const isThere = spawnSync("script", ["-qec", "test -t 0 -a -t 1", "/dev/null"]).status === 0;
  if (!isThere) console.log("Skipped: a pseudo-terminal needs script of util-linux (Debian: bsdutils).");
  return isThere;
}

/**
 * Runs the program where it finds a terminal, and types an answer whenever it waits for one.
 *
 * @param folder where it runs
 * @param env beside that of the tests
 */
export function runInTerminal(
  folder: string,
  env: Readonly<Record<string, string>>,
  words: readonly string[],
  answers: readonly string[] = [],
): Promise<TerminalRun> {
  const command = [process.execPath, "--conditions=@glidepath/source", "--import", tsx, main, ...words]
    .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
    .join(" ");
  return new Promise((resolve, reject) => {
    const terminal = spawn("script", ["-qec", `stty cols 80 rows 24; exec ${command}`, "/dev/null"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, TERM: "xterm", ...env },
    });
    const left = [...answers];
    let seen = "";
    let answeredTo = 0;
    terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
      seen += text;
      const asked = stripVTControlCharacters(seen);
      // A prompt ends in "> ", alone or after what Enter stands for.
      if (!/(^|\n|\] )> $/.test(asked.slice(answeredTo))) return;
      const answer = left.shift();
      if (answer === undefined) {
        terminal.stdin.end();
        return;
      }
      answeredTo = asked.length;
      terminal.stdin.write(`${answer}\r`);
    });
    terminal.on("error", reject);
    terminal.on("close", (code) =>
      resolve({ code, screen: stripVTControlCharacters(seen).replaceAll("\r", ""), unused: left }),
    );
  });
}
