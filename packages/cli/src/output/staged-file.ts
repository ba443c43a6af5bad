import { lstatSync, renameSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { inWords, type Message } from "../language/message.js";
import { TaskError } from "../errors/task-error.js";

/** A file that is written beside its place, so that a reader sees the old one or the new one, never half of it. */
export interface StagedFile {
  /**
   * Writes it, to the disk.
   *
   * @param fill writes what it shall hold, into the file or to the path where it is for now; errors that
   *   are not of files pass through
   * @throws TaskError when the folder or the file cannot be written; nothing is left behind
   */
  readonly write: (fill: (file: FileHandle, path: string) => void | Promise<void>) => Promise<void>;
  /** Puts it into its place, without a pause, so that several can be put there together. */
  readonly commit: () => void;
  /** Takes it away where it is not in its place. */
  readonly discard: () => void;
}

/** A file that is to be written to a path. @example const file = stagedFile("out/results.json") */
export function stagedFile(path: string): StagedFile {
  const beside = placeBeside(path);
  const discard = () => {
    try {
      rmSync(beside, { force: true });
    } catch {
      // Where nothing can be written there is nothing to take away.
    }
  };
  const failure = (error: unknown): unknown => {
    discard();
    return isOfFiles(error) ? cannotBeWritten(path, error.message) : error;
  };
  return {
    discard,
    async write(fill) {
      try {
        refuseOther(path);
        const file = await open(beside, "w");
        try {
          await fill(file, beside);
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw failure(error);
      }
    },
    commit() {
      try {
        renameSync(beside, path);
      } catch (error) {
        throw failure(error);
      }
    },
  };
}

/**
 * Where a file is written before it is put into its place: another for each process, on other machines
 * that share the folder too.
 */
export function placeBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp-${hostname()}-${process.pid}`);
}

// Before anything is computed. To rename a file over a device, such as /dev/null, would take the device away.
function refuseOther(path: string): void {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present === undefined || present.isFile() || present.isSymbolicLink()) return;
  throw cannotBeWritten(path, ({ errors }) =>
    present.isDirectory() ? errors.placeIsFolder : errors.placeIsDevice,
  );
}

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function cannotBeWritten(path: string, reason: Message): TaskError {
  return new TaskError((texts) => texts.errors.fileUnwritable(path, inWords(reason, texts)));
}
