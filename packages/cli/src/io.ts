import type { Texts } from "./language/texts.js";
import type { TerminalStream } from "./terminal/bold.js";

/** The outside of the program: what it may read, write to and know. */
export interface Io {
  /** Where answers come from, if anywhere; questions are asked only of a terminal. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & TerminalStream;
  readonly stderr: NodeJS.WritableStream & TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The outside, and the language that is spoken with it. */
export interface SpeakingIo extends Io {
  readonly texts: Texts;
}
