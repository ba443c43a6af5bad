import { languageOf } from "./language/language-of.js";
import { inWords, type Message } from "./language/message.js";
import { textsIn } from "./language/texts.js";

/** Undoes what is half done and says, in a sentence, what was kept. */
type Undo = () => Message | Promise<Message>;

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof CODES;

// What is under way, the latest last. Signals are those of the process, and so is this list.
const underWay: Undo[] = [];

/**
 * Has `undo` done if Ctrl-C or SIGTERM comes while `use` is under way; then the program ends with code
 * 130 or 143. A second signal ends it at once.
 *
 * Signals are listened to only meanwhile: a computation that does not pause could not be ended otherwise.
 *
 * @example await interruptible(nothingWritten, () => simulate())
 */
export async function interruptible<Result>(undo: Undo, use: () => Promise<Result>): Promise<Result> {
  if (underWay.length === 0) for (const signal of signals) process.once(signal, end);
  underWay.push(undo);
  try {
    return await use();
  } finally {
    underWay.splice(underWay.lastIndexOf(undo), 1);
    if (underWay.length === 0) for (const signal of signals) process.off(signal, end);
  }
}

/** For what has nothing to undo. */
export const nothingWritten: Undo =
  () =>
  ({ machines }) =>
    machines.nothingWritten;

const signals = Object.keys(CODES) as Signal[];

async function end(signal: Signal): Promise<void> {
  const said = await Promise.all(underWay.toReversed().map((undo) => undo()));
  // Signals are those of the process; so are its words and its environment.
  const texts = textsIn(languageOf(process.argv.slice(2), process.env));
  const sentences = said.map((message) => inWords(message, texts)).filter((sentence) => sentence !== "");
  process.stderr.write(`${[texts.machines.interrupted, ...sentences].join(" ")}\n`);
  process.exit(CODES[signal]);
}
