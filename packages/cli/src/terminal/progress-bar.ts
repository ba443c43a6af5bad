import { Presets, SingleBar } from "cli-progress";
import type { TerminalStream } from "./bold.js";
import { lineWidth } from "./line-width.js";

/** Shows how many worlds are done. */
export interface Progress {
  readonly update: (done: number, runs: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/**
 * A progress bar on a terminal; on anything else, nothing.
 *
 * @param format of cli-progress, in the reader's language
 */
export function progressBar(stream: NodeJS.WritableStream & TerminalStream, format: string): Progress {
  if (stream.isTTY !== true) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream,
      format,
      // The words beside it take up to fifty columns.
      barsize: Math.max(5, lineWidth() - 50),
      clearOnComplete: true,
      hideCursor: false,
      // Its handler would wait for a computation that does not pause; Ctrl-C ends the program at once.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update(done, runs) {
      if (!isStarted) bar.start(runs, 0);
      isStarted = true;
      // An analysis may ask for more worlds on its way.
      bar.setTotal(runs);
      bar.update(done);
    },
    stop() {
      if (isStarted) bar.stop();
    },
  };
}
