// The part of the Start page that makes a file of one's own, walked in a folder that is thrown away: a program of its
// own, so that files have the names that a reader sees. Its arguments are a language and a number of worlds; it prints what was seen as JSON.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { Language } from "@glidepath/notebooks/words";
import { runProgram } from "../../../src/run-program.js";
import { printedBy } from "../printed-by.js";
import { withOwnFigures } from "./own-figures.js";
import { FILE, type Walk, walkCommands } from "./walk.js";

/** The program at a terminal where somebody answers with Enter alone, and what that person sees. */
async function atTerminal(words: readonly string[]): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough({ encoding: "utf8", highWaterMark: 1e6 });
  const stderr = new PassThrough({ encoding: "utf8", highWaterMark: 1e6 });
  let screen = "";
  stderr.on("data", (text: string) => {
    screen += text;
    if (!screen.endsWith("> ")) return;
    screen = `${screen.trimEnd()}\n`;
    stdin.write("\n");
  });
  const code = await runProgram(words, { stdin, stdout, stderr, env: {} });
  await new Promise(setImmediate);
  if (code !== 0) throw new Error(screen);
  return screen + String(stdout.read() ?? "");
}

async function printed(words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await printedBy(words);
  return stdout + stderr;
}

async function walk(language: Language, runs: string): Promise<Walk> {
  const { init, check, compare, again } = walkCommands(language);
  // The last that is said counts.
  const few = ["--runs", runs, "--workers", "1"];
  const asked = await atTerminal(init);
  const file = await readFile(FILE, "utf8");
  const before = await printed([...compare, ...few]);
  await writeFile(FILE, withOwnFigures(file, language));
  return { asked, file, before, checked: await printed(check), after: await printed([...again, ...few]) };
}

const [language, runs = ""] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "glidepath-start-"));
process.chdir(folder);
try {
  process.stdout.write(JSON.stringify(await walk(language === "nb" ? "nb" : "en", runs)));
} finally {
  await rm(folder, { recursive: true });
}
