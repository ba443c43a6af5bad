import { stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { InputError } from "../input/input-error.js";

const EXTENSIONS = [".yaml", ".yml"];

/**
 * Sees that a scenario file can be written where it is to be, and that nothing is there that would be lost.
 *
 * @throws InputError when it cannot
 */
export async function checkInitFile(path: string, force: boolean): Promise<void> {
  if (!EXTENSIONS.includes(extname(path).toLowerCase())) {
    throw new InputError(
      `${path}: a commented scenario is YAML. Let the name end in ${EXTENSIONS.join(" or ")}.`,
    );
  }
  const folder = await found(dirname(resolve(path)));
  if (!folder?.isDirectory()) {
    throw new InputError(`${path}: there is no folder ${dirname(path)}. Make it, or name another file.`);
  }
  const file = await found(path);
  if (file?.isDirectory()) throw new InputError(`${path} is a folder. Name a file in it.`);
  if (file !== undefined && !force) {
    throw new InputError(
      `${path} is there already and is not overwritten. Name another file, or write --force to replace it.`,
    );
  }
}

async function found(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new InputError(`${path} cannot be looked at: ${(error as Error).message}. Name another file.`);
  }
}
