import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isNotebookName } from "./notebook-folder.js";
import { notebookTemplate } from "./notebook-template.js";
import { copyPlace, notebooksPlace } from "./notebooks-place.js";
import { NotebookFileError } from "./notebook-file-error.js";

/**
 * Writes a new notebook from the template: into the folder that is opened when none is named, or where the
 * name says, if it has a folder in it.
 *
 * @param name what it shall be called, with or without `.html`
 * @param here the folder in which the user is
 * @returns the path of its file
 * @throws NotebookFileError `not-writable-name`, `already-there` or `file-failed`
 * @example await newNotebook("our-budget", process.cwd());
 */
export async function newNotebook(name: string, here: string): Promise<string> {
  const file = `${name.replace(/\.html$/, "")}.html`;
  if (!isNotebookName(basename(file))) {
    throw new NotebookFileError(
      "not-writable-name",
      `A notebook cannot be called ${JSON.stringify(name)}: write letters, digits and hyphens, such as our-budget.`,
    );
  }
  const folder =
    basename(file) === file
      ? ((await notebooksPlace(undefined, here))?.folder ?? copyPlace(here))
      : resolve(here, dirname(file));
  const path = join(folder, basename(file));
  const title = basename(file, ".html").replaceAll(/[-_]+/g, " ");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, notebookTemplate(title), { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    if ("code" in error && error.code === "EEXIST") {
      throw new NotebookFileError("already-there", `${path} is there already: choose another name.`);
    }
    throw new NotebookFileError("file-failed", error.message);
  }
  return path;
}
