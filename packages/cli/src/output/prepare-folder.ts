import { access, constants, mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { reasonOf, SpokenError } from "../language/message.js";
import { TaskError } from "../errors/task-error.js";

/**
 * Makes the folder for results where it is missing, and sees that it can be written in, so that a
 * long computation does not end with nowhere to put what it found.
 *
 * @param option that named it
 * @throws TaskError when it cannot
 */
export async function prepareFolder(path: string, option = "--out"): Promise<void> {
  try {
    await makeFolder(resolve(path));
    if (!(await stat(path)).isDirectory()) throw new SpokenError(({ errors }) => errors.folderIsFile);
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new TaskError((texts) => texts.errors.folderUnwritable(path, reasonOf(error, texts), option));
  }
}

// Node's own recursive mkdir never ends in a file system that denies what it has just made room
// for (/proc on Linux), so the folders are made one by one.
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path);
  }
}
