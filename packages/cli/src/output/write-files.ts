import { join } from "node:path";
import { type FileContent, writeFilesAtomically } from "./write-files-atomically.js";

/**
 * Writes files into a folder, all or none.
 *
 * @param files what goes into each, by its name
 * @returns the paths written
 * @throws TaskError when one cannot be written
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, FileContent>>,
): Promise<string[]> {
  const byPath = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [join(folder, name), content]),
  );
  await writeFilesAtomically(byPath);
  return Object.keys(byPath);
}
