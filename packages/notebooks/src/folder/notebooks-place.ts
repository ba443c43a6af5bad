import { cp, mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isNotebookName } from "./notebook-folder.js";
import { NotebookFileError } from "./notebook-file-error.js";

/** The notebooks that come with Glidepath. */
export const OWN_NOTEBOOKS = fileURLToPath(new URL("../../notebooks", import.meta.url));

// The folder of the project, where its packages run from their sources.
const PROJECT = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where notebooks are: a folder, and the one in it that was named, if any. */
export interface NotebooksPlace {
  readonly folder: string;
  readonly name?: string;
}

/**
 * The notebooks that are meant: those of a folder or the file that is named; else those in the folder
 * `notebooks` here; else, in the folder of the project or within it, the project's. Who is elsewhere may not change
 * those that come with Glidepath: nothing is given until they have been copied.
 *
 * @param path a file or a folder, if one is named
 * @param here the folder in which the user is
 * @throws NotebookFileError `no-such-notebook` when the file or folder is not there or is no notebook
 * @example (await notebooksPlace("notebooks", process.cwd()))?.folder
 */
export async function notebooksPlace(
  path: string | undefined,
  here: string,
): Promise<NotebooksPlace | undefined> {
  if (path !== undefined) {
    const named = resolve(here, path);
    const found = await stat(named).catch(() => undefined);
    if (found?.isDirectory()) return { folder: named };
    if (found?.isFile() && isNotebookName(basename(named))) {
      return { folder: dirname(named), name: basename(named) };
    }
    throw new NotebookFileError(
      "no-such-notebook",
      `${path} is neither a folder nor a notebook (a file whose name ends in .html): check the name.`,
    );
  }
  const beside = copyPlace(here);
  if ((await stat(beside).catch(() => undefined))?.isDirectory()) return { folder: beside };
  return isInProject(here) ? { folder: OWN_NOTEBOOKS } : undefined;
}

function isInProject(here: string): boolean {
  return import.meta.url.endsWith(".ts") && join(here, sep).startsWith(PROJECT);
}

/**
 * Where the notebooks that come with Glidepath are copied to: the folder `notebooks` here.
 *
 * @example copyPlace("/home/kari") // "/home/kari/notebooks"
 */
export function copyPlace(here: string): string {
  return join(here, "notebooks");
}

/**
 * Copies the notebooks that come with Glidepath, to be changed there; what is there already stays.
 *
 * @returns how many notebooks there are
 * @example await copyNotebooks(copyPlace(process.cwd()))
 */
export async function copyNotebooks(to: string): Promise<number> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(OWN_NOTEBOOKS)).filter(isNotebookName);
  for (const name of names) await cp(join(OWN_NOTEBOOKS, name), join(to, name), { force: false });
  return names.length;
}
