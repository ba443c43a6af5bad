import { InputError } from "../../errors/input-error.js";
import { notebookError } from "./notebook-error.js";

/**
 * The notebooks that a command line names, each once: files, and those of folders; without a name those of the
 * folder `notebooks` here, else those of Glidepath.
 *
 * @throws InputError when one is not there or no notebook, or there are none
 */
export async function notebookFiles(named: readonly string[], here: string): Promise<string[]> {
  const { notebookPaths } = await import("@glidepath/notebooks/tools");
  const paths = new Set<string>();
  for (const path of named.length === 0 ? [undefined] : named) {
    try {
      for (const file of await notebookPaths(path, here)) paths.add(file);
    } catch (error) {
      throw notebookError(error, path ?? here);
    }
  }
  if (paths.size === 0) throw new InputError(({ notebook }) => notebook.noneThere(named.join(" ") || here));
  return [...paths];
}
