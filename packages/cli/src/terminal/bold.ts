/** What decides whether a stream gets colours and a moving bar. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  /** Width of a terminal. */
  readonly columns?: number;
}

/**
 * Makes a line bold where the stream is a terminal that shows it, and `NO_COLOR` (see
 * no-color.org) is not set.
 *
 * @example const heading = bold(process.stdout, process.env);
 */
export function bold(
  stream: TerminalStream,
  env: Readonly<Record<string, string | undefined>>,
): (line: string) => string {
  const isStyled = stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return isStyled ? (line) => `\u001b[1m${line}\u001b[22m` : (line) => line;
}
