import { createInterface } from "node:readline/promises";
import type { Io } from "../io.js";
import { wrap } from "../terminal/wrap.js";
import { InputError } from "./input-error.js";

/** One question of a dialogue. */
export interface Question<Answer> {
  /** What the answer means. */
  readonly about: string;
  /** What Enter alone stands for, to be shown; undefined when something has to be written. */
  readonly enter?: string;
  /**
   * The answer from what was written; the empty text is Enter alone.
   *
   * @throws InputError when it cannot be used: the question is asked again
   */
  readonly read: (text: string) => Answer;
}

/** Asks questions, one after the other. */
export interface Asker {
  /** @throws InputError when no answer comes any more */
  readonly ask: <Answer>(question: Question<Answer>) => Promise<Answer>;
  readonly close: () => void;
}

/**
 * Asks on stderr and reads from stdin, so that stdout stays free for the file. A line that was typed
 * early is the answer to the next question.
 */
export function askerOf({ stdin, stderr }: Io): Asker {
  if (stdin === undefined) throw new InputError("There is nobody to ask.");
  const lines = createInterface({
    input: stdin,
    output: stderr,
    terminal: "setRawMode" in stdin && stderr.isTTY === true,
  });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async ({ about, enter, read }) => {
      stderr.write(`\n${wrap(about).join("\n")}\n`);
      for (;;) {
        lines.setPrompt(enter === undefined ? "> " : `[${enter}] > `);
        lines.prompt();
        const { value, done } = await typed.next();
        if (done) {
          stderr.write("\n");
          throw new InputError("The answers ended too soon, and nothing was written. Try again.");
        }
        const text = value.trim();
        if (text === "" && enter === undefined) continue;
        try {
          return read(text);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          stderr.write(`${wrap(error.message).join("\n")}\n`);
        }
      }
    },
    close: () => lines.close(),
  };
}
