import { PolicyError, ScenarioError } from "@glidepath/core";
import { scenarioErrorText } from "@glidepath/notebooks/words";
import { CommanderError } from "commander";
import { InputError } from "./errors/input-error.js";
import { ToldError } from "./errors/told-error.js";
import type { Io } from "./io.js";
import { languageOf } from "./language/language-of.js";
import { SpokenError } from "./language/message.js";
import { type Texts, textsIn } from "./language/texts.js";
import { createProgram } from "./program.js";
import { fitLinesTo } from "./terminal/line-width.js";
import { printable } from "./terminal/printable.js";

/** How the program ends. */
const exitCodes = { done: 0, couldNotCompute: 1, wrongInput: 2 } as const;

/**
 * Runs the command line.
 *
 * @param words the arguments, without the names of the interpreter and the program
 * @returns the exit code; what went wrong has been said on stderr
 */
export async function runProgram(words: readonly string[], io: Io): Promise<number> {
  const texts = textsIn(languageOf(words, io.env));
  try {
    fitLinesTo(io.stdout);
    await createProgram({ ...outside(io), texts }).parseAsync(words, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has written its message already.
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongInput;
    }
    const isInput =
      error instanceof InputError || error instanceof ScenarioError || error instanceof PolicyError;
    if (!(error instanceof ToldError)) io.stderr.write(`${printable(messageOf(error, texts, io))}\n`);
    return isInput ? exitCodes.wrongInput : exitCodes.couldNotCompute;
  }
}

// Streams and environment alone: the process that is given has much more.
function outside({ stdin, stdout, stderr, env }: Io): Io {
  return { stdin, stdout, stderr, env };
}

function messageOf(error: unknown, texts: Texts, { env }: Io): string {
  const { errors } = texts;
  if (!(error instanceof Error)) return errors.couldNotCompute(String(error));
  if (error instanceof SpokenError) return error.in(texts);
  if (error instanceof ScenarioError) return scenarioErrorText(error, texts.language);
  if (error instanceof PolicyError) return error.message;
  return env.GLIDEPATH_DEBUG
    ? (error.stack ?? error.message)
    : errors.debug(errors.couldNotCompute(error.message));
}
