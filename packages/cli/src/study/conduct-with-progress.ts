import { conductWith, type Study } from "@glidepath/core";
import { withThreads } from "../executors/with-threads.js";
import { interruptible } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { withProgress } from "../terminal/with-progress.js";
import type { JournalSubject } from "./journal-form.js";
import { type Journal, openJournal } from "./open-journal.js";

/** An analysis that may take long, and how it is conducted. */
export interface StudyTask<Result> {
  readonly study: Study<Result>;
  /** What it is of, so that its journal is told from others. */
  readonly subject: JournalSubject;
  /** The file in which it writes down what it has done and, begun again, finds what is done. */
  readonly resume?: string | undefined;
  /** Number of threads. */
  readonly workers: number;
  readonly quiet?: boolean | undefined;
}

/** What a study found, and of how many worlds in all, those of its journal among them. */
export interface Conducted<Result> {
  readonly found: Result;
  readonly simulated: number;
}

/**
 * Conducts a study in threads, showing how far it has come. Ctrl-C ends it; with a journal it says how to go
 * on, and the same command begun again simulates nothing twice and gives the same, bit for bit.
 *
 * @throws what the study throws; InputError or TaskError when the journal cannot be used
 * @example
 * await conductWithProgress({ study, subject: { command: "solve", scenario, seed }, resume, workers: 2 }, io)
 */
export async function conductWithProgress<Result>(
  { study, subject, resume, workers, quiet }: StudyTask<Result>,
  { stderr, texts }: SpeakingIo,
): Promise<Conducted<Result>> {
  const journal = resume === undefined ? undefined : await openJournal(resume, subject);
  if (journal !== undefined && !quiet) tellFound(journal, resume as string);
  const undo = async () => {
    // What is being written belongs to what is done.
    await journal?.written().catch(() => {});
    return resume === undefined ? texts.study.nothingKept : texts.study.goesOn(resume);
  };
  try {
    let simulated = 0;
    const found = await withProgress(quiet, stderr, texts.study.progress, (show) => {
      const onProgress = (done: number, asked: number) => {
        simulated = done;
        show?.(done, asked);
      };
      return interruptible(undo, () =>
        withThreads(workers, (executor) => conductWith(executor, study, { onProgress, journal })),
      );
    });
    return { found, simulated };
  } finally {
    await journal?.close();
  }

  function tellFound({ found, damaged }: Journal, path: string): void {
    if (found > 0) stderr.write(`${texts.study.found(path, found)}\n`);
    if (damaged > 0) stderr.write(`${texts.study.damaged(path, damaged)}\n`);
  }
}
