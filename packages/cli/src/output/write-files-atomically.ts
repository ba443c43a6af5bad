import { interruptible } from "../interruption.js";
import { stagedFile } from "./staged-file.js";

/**
 * Writes files so that a reader sees the old ones or the new ones, never half of one: each is written
 * beside its place, and when all are on the disk they are put there.
 *
 * @param files the text of each by its path
 * @throws TaskError when one cannot be written; then none is, and nothing is left behind
 * @example await writeFilesAtomically({ "out/results.json": text })
 */
export async function writeFilesAtomically(files: Readonly<Record<string, string>>): Promise<void> {
  const staged = Object.entries(files).map(([path, text]) => ({ file: stagedFile(path), text }));
  const discard = () => {
    for (const { file } of staged) file.discard();
  };
  const undo = () => {
    discard();
    return "Nothing was written.";
  };
  await interruptible(undo, async () => {
    try {
      for (const { file, text } of staged) await file.write((handle) => handle.writeFile(text, "utf8"));
      for (const { file } of staged) file.commit();
    } catch (error) {
      discard();
      throw error;
    }
  });
}
