import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Language } from "@glidepath/notebooks/words";

/** What somebody sees who makes a file of their own, changes three figures and compares again. */
export interface Walk {
  readonly asked: string;
  /** The file as `init` wrote it. */
  readonly file: string;
  readonly before: string;
  readonly checked: string;
  readonly after: string;
}

/** Worlds that the page says to try. */
const WALK_RUNS = 1000;

/** What `init` calls the file of itself. */
export const FILE = "hamar-2024.yaml";

/** The words after `glidepath`, as the page shows them. */
export function walkCommands(language: Language) {
  const speaking = language === "nb" ? ["--lang", "nb"] : [];
  const compare = ["compare", FILE, "--runs", String(WALK_RUNS)];
  return {
    init: ["init", "--municipality", "Hamar", ...speaking],
    compare: [...compare, "--out", "hamar-2024", ...speaking],
    check: ["check", FILE, ...speaking],
    again: [...compare, "--out", language === "nb" ? "hamar-2024-egne" : "hamar-2024-own", ...speaking],
  };
}

const program = fileURLToPath(new URL("walk-hamar.ts", import.meta.url));

/** Walks in a process of its own: with as many worlds as the page says, most of half a minute. */
export async function walked(language: Language, runs = WALK_RUNS): Promise<Walk> {
  const words = [
    "--conditions=@glidepath/source",
    "--import",
    import.meta.resolve("tsx"),
    program,
    language,
    String(runs),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64e6 });
  return JSON.parse(stdout) as Walk;
}
