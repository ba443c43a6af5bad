import { join } from "node:path";
import { notebookFolder } from "./notebook-folder.js";
import { notebooksPlace, OWN_NOTEBOOKS } from "./notebooks-place.js";

/**
 * The files of the notebooks that are meant: the one that is named or those of the folder that is; without a name
 * those in the folder `notebooks` here, else those of Glidepath.
 *
 * @param here the folder in which the user is
 * @throws NotebookFileError `no-such-notebook` where it is not there or is no notebook
 * @example (await notebookPaths("notebooks", process.cwd()))[0]
 */
export async function notebookPaths(path: string | undefined, here: string): Promise<string[]> {
  const { folder, name } = (await notebooksPlace(path, here)) ?? { folder: OWN_NOTEBOOKS };
  const names = name === undefined ? await (await notebookFolder(folder)).names() : [name];
  return names.map((file) => join(folder, file));
}
