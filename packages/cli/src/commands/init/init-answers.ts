import { createInterface } from "node:readline/promises";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";
import { lineWidth } from "../../terminal/line-width.js";
import { wrap } from "../../terminal/wrap.js";
import { InputError } from "../../errors/input-error.js";

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
  /** What is said in the language of the dialogue. */
  readonly texts: Texts;
}

/**
 * Asks on stderr and reads from stdin, so that stdout stays free for the file. A line that was typed
 * early is the answer to the next question.
 */
export function askerOf({ stdin, stderr, texts }: SpeakingIo): Asker {
  if (stdin === undefined) throw new InputError(({ init }) => init.nobodyToAsk);
  const lines = createInterface({
    input: stdin,
    output: stderr,
    terminal: "setRawMode" in stdin && stderr.isTTY === true,
  });
  const typed = lines[Symbol.asyncIterator]();
  return {
    texts,
    ask: async ({ about, enter, read }) => {
      stderr.write(`\n${wrap(about).join("\n")}\n`);
      for (;;) {
        lines.setPrompt(promptOf(enter, stderr));
        lines.prompt();
        const { value, done } = await typed.next();
        if (done) {
          stderr.write("\n");
          throw new InputError(({ init }) => init.answersEnded);
        }
        const text = value.trim();
        if (text === "" && enter === undefined) continue;
        try {
          return read(text);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          stderr.write(`${wrap(error.in(texts)).join("\n")}\n`);
        }
      }
    },
    close: () => lines.close(),
  };
}

const PROMPT = "> ";
/** Columns that an answer needs beside its prompt. */
const ROOM = 4;

// What Enter stands for goes on lines of its own where the answer would not fit beside it.
function promptOf(enter: string | undefined, stderr: NodeJS.WritableStream): string {
  if (enter === undefined) return PROMPT;
  const inOneLine = `[${enter}] ${PROMPT}`;
  if (inOneLine.length + ROOM <= lineWidth()) return inOneLine;
  stderr.write(`${wrap(`[${enter}]`).join("\n")}\n`);
  return PROMPT;
}
