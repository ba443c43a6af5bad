import { join } from "node:path";
import { writeFilesAtomically } from "./write-files-atomically.js";

/**
 * Writes files into a folder, all or none.
 *
 * @param files the text of each by its name
 * @returns the paths written
 * @throws TaskError when one cannot be written
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const byPath = Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  await writeFilesAtomically(byPath);
  return Object.keys(byPath);
}
