import { interruptible, nothingWritten } from "../interruption.js";
import { stagedFile } from "./staged-file.js";

/** What goes into a file: text, bytes, or something that writes them to the path that it is given. */
export type FileContent = string | Uint8Array | ((path: string) => void | Promise<void>);

/**
 * Writes files so that a reader sees the old ones or the new ones, never half of one: each is written
 * beside its place, and when all are on the disk they are put there.
 *
 * @param files what goes into each, by its path
 * @throws TaskError when one cannot be written; then none is, and nothing is left behind
 * @example await writeFilesAtomically({ "out/results.json": text })
 */
export async function writeFilesAtomically(files: Readonly<Record<string, FileContent>>): Promise<void> {
  const staged = Object.entries(files).map(([path, content]) => ({ file: stagedFile(path), content }));
  const discard = () => {
    for (const { file } of staged) file.discard();
  };
  const undo = () => {
    discard();
    return nothingWritten();
  };
  await interruptible(undo, async () => {
    try {
      for (const { file, content } of staged) {
        await file.write((handle, path) =>
          typeof content === "function" ? content(path) : handle.writeFile(content),
        );
      }
      for (const { file } of staged) file.commit();
    } catch (error) {
      discard();
      throw error;
    }
  });
}
