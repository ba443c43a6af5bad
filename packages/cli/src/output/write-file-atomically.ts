import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { TaskError } from "../task-error.js";

/**
 * Writes a file so that a reader sees the old one or the new one, never half of it: the text goes
 * to a file beside it, to the disk, and is then renamed into place.
 *
 * @throws TaskError when the folder or the file cannot be written; nothing is left behind
 * @example await writeFileAtomically("out/results.json", text)
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.tmp-${process.pid}`);
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const reason = error instanceof Error ? error.message : String(error);
    throw new TaskError(
      `${path} cannot be written: ${reason}. Check that the folder is there, that you may write in it and ` +
        "that the disk has room, or name another place.",
    );
  }
}
