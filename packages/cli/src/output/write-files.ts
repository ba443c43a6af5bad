import { join } from "node:path";
import { writeFileAtomically } from "./write-file-atomically.js";

/**
 * Writes files into a folder, one after the other.
 *
 * @param files the text of each by its name
 * @returns the paths written
 * @throws TaskError when one cannot be written
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const written: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFileAtomically(path, text);
    written.push(path);
  }
  return written;
}
