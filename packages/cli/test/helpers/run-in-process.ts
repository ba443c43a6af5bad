import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "../../src/run-program.js";
import type { CliRun } from "./run-cli.js";

/** The program without a process of its own: what is said is the same, and a process costs a second. */
export function runInProcess(...words: readonly string[]): Promise<CliRun> {
  return ran(words, new PassThrough());
}

/** The same, on what it takes for a terminal of so many columns. */
export function runInColumns(columns: number, ...words: readonly string[]): Promise<CliRun> {
  return ran(words, Object.assign(new PassThrough(), { isTTY: true, columns }));
}

async function ran(words: readonly string[], stdout: PassThrough): Promise<CliRun> {
  const stderr = new PassThrough();
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await runProgram(words, { stdout, stderr, env: {} });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, stdout: out, stderr: err };
}
