import { PassThrough } from "node:stream";
import { runProgram } from "../src/run-program.js";
import type { CliRun } from "./run-cli.js";

/** The program without a process of its own: what is said is the same, and a process costs a second. */
export async function runInProcess(...words: readonly string[]): Promise<CliRun> {
  const stdout = new PassThrough({ encoding: "utf8" });
  const stderr = new PassThrough({ encoding: "utf8" });
  const code = await runProgram(words, { stdout, stderr, env: {} });
  const said = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, stdout: said(stdout), stderr: said(stderr) };
}
