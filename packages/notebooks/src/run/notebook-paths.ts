import { join } from "node:path";
import { notebookFolder } from "../preview/notebook-folder.js";
import { notebooksPlace, OWN_NOTEBOOKS } from "../preview/notebooks-place.js";

/**
 * The files of the notebooks that are meant: those named, and those of each folder that is named; without a name
 * those in the folder `notebooks` here, else those of Glidepath.
 *
 * @param here the folder in which the user is
 * @throws PreviewError `no-such-notebook` where one is not there or is no notebook; `path` is what was named
 */
export async function notebookPaths(named: readonly string[], here: string): Promise<string[]> {
  const places = [];
  for (const path of named) places.push(await notebooksPlace(path, here));
  if (named.length === 0) places.push((await notebooksPlace(undefined, here)) ?? { folder: OWN_NOTEBOOKS });
  const paths = [];
  for (const place of places) {
    if (place === undefined) continue;
    const names = place.name === undefined ? await (await notebookFolder(place.folder)).names() : [place.name];
    paths.push(...names.map((name) => join(place.folder, name)));
  }
  return [...new Set(paths)];
}
