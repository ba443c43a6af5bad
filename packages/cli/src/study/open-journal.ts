import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { StudyJournal } from "@glidepath/core";
import { InputError } from "../errors/input-error.js";
import { readFailure } from "../errors/read-failure.js";
import { TaskError } from "../errors/task-error.js";
import {
  BEGINNING,
  headerOf,
  type JournalHeader,
  type JournalSubject,
  keptIn,
  lineOf,
  objectIn,
  recordIn,
  trialDigest,
} from "./journal-form.js";

/** A file in which an analysis writes down what it has done, so that it can be interrupted and resumed. */
export interface Journal extends StudyJournal {
  /** How many trials were there when it was opened. */
  readonly found: number;
  /** How many lines were damaged: of a program that was killed while it wrote, the last one. */
  readonly damaged: number;
  /** When all that was given to it stands in the file. */
  readonly written: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the journal of an analysis; makes it where there is none. Records are only ever added to it. What a
 * crash has left of a record at its end is cut off.
 *
 * @throws InputError when it is another file or another analysis's, or cannot be read; TaskError when it
 *   cannot be written
 * @example await openJournal("solve.journal", { command: "solve", scenario, seed: "budget-2024" })
 */
export async function openJournal(path: string, subject: JournalSubject): Promise<Journal> {
  const file = await openFile(path);
  try {
    const { kept, damaged, end } = await readRecords(path, file, subject);
    // A crash has left half a line after it, perhaps.
    await file.truncate(end);
    if (end === 0) await file.appendFile(`${JSON.stringify(headerOf(subject))}\n`);
    return journalIn(path, file, kept, damaged);
  } catch (error) {
    await file.close();
    throw failure(path, error);
  }
}

function journalIn(path: string, file: FileHandle, kept: Map<string, string>, damaged: number): Journal {
  let pending: Promise<void> = Promise.resolve();
  return {
    found: kept.size,
    damaged,
    async read(record) {
      const text = kept.get(trialDigest(record));
      return text === undefined ? undefined : keptIn(text);
    },
    write(record, what) {
      const line = `${JSON.stringify(lineOf(trialDigest(record), what))}\n`;
      // One after the other: a line is whole, or it is the last.
      pending = pending.then(() => file.appendFile(line));
      return pending.catch((error: unknown) => {
        throw failure(path, error);
      });
    },
    written: () => pending,
    async close() {
      await pending.catch(() => {});
      await file.close();
    },
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new InputError(({ study }) => study.noJournal(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") {
      throw new InputError((texts) => texts.study.unreadable(path, readFailure(error, texts)));
    }
    throw failure(path, error);
  }
}

interface Records {
  /** The text of what each trial kept, by its digest. */
  readonly kept: Map<string, string>;
  readonly damaged: number;
  /** Bytes up to the end of the last line that is whole. */
  readonly end: number;
}

async function readRecords(path: string, file: FileHandle, subject: JournalSubject): Promise<Records> {
  const kept = new Map<string, string>();
  const { size } = await file.stat();
  if (size === 0) return { kept, damaged: 0, end: 0 };
  const header = `${JSON.stringify(headerOf(subject))}\n`;
  const start = await textOf(file, Math.min(size, header.length));
  // A file of another kind is neither read to its end nor written to.
  if (!start.startsWith(BEGINNING)) throw new InputError(({ study }) => study.noJournal(path));
  // Killed before its header stood there: nothing is lost.
  if (start.length < header.length && header.startsWith(start)) return { kept, damaged: 0, end: 0 };
  const bytes = Buffer.alloc(size);
  const { bytesRead } = await file.read(bytes, 0, size, 0);
  let end = 0;
  let damaged = 0;
  for (let from = 0; from < bytesRead; ) {
    const lineEnd = bytes.indexOf("\n", from);
    const until = lineEnd < 0 ? bytesRead : lineEnd;
    const line = bytes.toString("utf8", from, until);
    if (from === 0) {
      checkHeader(path, objectIn(line), subject);
      end = until + 1;
    } else {
      const record = lineEnd < 0 ? undefined : recordIn(line);
      if (record === undefined) damaged++;
      else {
        kept.set(record.trial, record.kept);
        end = until + 1;
      }
    }
    from = until + 1;
  }
  return { kept, damaged, end };
}

async function textOf(file: FileHandle, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
  return buffer.toString("utf8", 0, bytesRead);
}

function checkHeader(path: string, given: Partial<JournalHeader>, subject: JournalSubject): void {
  const own = headerOf(subject);
  for (const part of ["formatVersion", "glidepath", "node", "command", "scenario", "seed"] as const) {
    if (given[part] === own[part]) continue;
    const [found, expected] = [String(given[part]), String(own[part])];
    throw new InputError(({ study }) => study.ofAnother({ path, what: study.parts[part], found, expected }));
  }
  if (given.digest !== own.digest) throw new InputError(({ study }) => study.scenarioChanged(path));
}

function failure(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "syscall" in error)) return error;
  return new TaskError(({ errors }) => errors.fileUnwritable(path, error.message));
}
