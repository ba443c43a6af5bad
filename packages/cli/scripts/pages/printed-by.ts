import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "../../src/run-program.js";

/**
 * What the program prints, without a process of its own.
 *
 * @param words after `glidepath`
 * @throws Error with what it says, when it does not end well
 */
export async function printedBy(words: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const code = await runProgram(words, { stdout: out, stderr: err, env: {} });
  out.end();
  err.end();
  const [stdout, stderr] = await said;
  if (code !== 0) throw new Error(stderr);
  return { stdout, stderr };
}
