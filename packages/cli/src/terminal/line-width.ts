import type { TerminalStream } from "./bold.js";

const WIDEST = 80;
const NARROWEST = 40;

// A process has one terminal. Its width is kept here and not handed through every table and sentence.
let width = WIDEST;

/** Columns of a line of output: those of the terminal, 40 at least and 80 at most; 80 elsewhere. */
export function lineWidth(): number {
  return width;
}

/** Fits all lines that are laid out from now on to a stream. */
export function fitLinesTo({ isTTY, columns }: TerminalStream): void {
  // A terminal that does not know its width says 0.
  width = isTTY === true && columns ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDEST;
}
