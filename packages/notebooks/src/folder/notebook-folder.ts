import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open, readdir, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { NotebookFileError } from "./notebook-file-error.js";

/** A notebook's file as it was read. */
export interface NotebookFile {
  readonly text: string;
  /** Says which content it is: the SHA-256 of its bytes. */
  readonly revision: string;
}

/** The notebooks that lie directly in one folder. No other file can be read or written through it. */
export interface NotebookFolder {
  /** The folder itself, without symbolic links. */
  readonly path: string;
  /** The names of its notebooks, in the order of the alphabet. */
  names(): Promise<string[]>;
  /** @throws NotebookFileError `no-such-notebook`, `not-utf8` or `file-failed` */
  read(name: string): Promise<NotebookFile>;
  /**
   * Writes a notebook beside its place and puts it there, so that a reader sees the old one or the new one.
   *
   * @param over the revision that it takes the place of; `"any"` takes the place of whatever is there
   * @returns the new revision
   * @throws NotebookFileError `changed-on-disk` when another revision is there, `no-such-notebook`,
   *   `not-writable-name` or `file-failed`
   */
  write(name: string, text: string, over: string): Promise<string>;
}

/** What a notebook's file may be called: a name without a folder that ends in `.html` and is not hidden. */
export function isNotebookName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()-]*\.html$/u.test(name) && name !== "index.html";
}

/**
 * Opens a folder of notebooks.
 *
 * @throws NotebookFileError `file-failed` when it is not there
 * @example (await notebookFolder("notebooks")).names();
 */
export async function notebookFolder(folder: string): Promise<NotebookFolder> {
  const path = await orFileFailed(() => realpath(folder));
  return {
    path,
    async names() {
      const entries = await orFileFailed(() => readdir(path, { withFileTypes: true }));
      return entries
        .filter((entry) => entry.isFile() && isNotebookName(entry.name))
        .map(({ name }) => name)
        .toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }));
    },
    async read(name) {
      return fileOf(await bytesOf(path, name), name);
    },
    async write(name, text, over) {
      const present = await bytesOf(path, name);
      if (over !== "any" && revisionOf(present) !== over) {
        throw new NotebookFileError(
          "changed-on-disk",
          `${name} has changed on disk since it was read: read it again, or write over it.`,
        );
      }
      const bytes = Buffer.from(text);
      await orFileFailed(() => replaceFile(join(path, name), bytes));
      return revisionOf(bytes);
    },
  };
}

async function bytesOf(folder: string, name: string): Promise<Buffer> {
  if (!isNotebookName(name)) {
    throw new NotebookFileError(
      "not-writable-name",
      `${JSON.stringify(name)} is no name of a notebook: name a file directly in the folder that ends in .html.`,
    );
  }
  const place = join(folder, name);
  const entry = await lstat(place).catch(() => undefined);
  if (!entry?.isFile()) {
    throw new NotebookFileError(
      "no-such-notebook",
      `There is no notebook ${name} in ${folder} (a symbolic link is not followed).`,
    );
  }
  return orFileFailed(async () => {
    // Not followed even if it has become a link meanwhile.
    const file = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  });
}

async function replaceFile(place: string, bytes: Buffer): Promise<void> {
  const { mode } = await lstat(place);
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function fileOf(bytes: Buffer, name: string): NotebookFile {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, revision: revisionOf(bytes) };
  } catch {
    throw new NotebookFileError("not-utf8", `${name} is not UTF-8: save it as UTF-8.`);
  }
}

function revisionOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function orFileFailed<Result>(use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new NotebookFileError("file-failed", error.message);
  }
}
