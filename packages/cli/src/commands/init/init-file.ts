import { stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { InputError } from "../../errors/input-error.js";
import { reasonOf } from "../../language/message.js";

const EXTENSIONS = [".yaml", ".yml"] as const;

/**
 * Sees that a scenario file can be written where it is to be, and that nothing is there that would be lost.
 *
 * @throws InputError when it cannot
 */
export async function checkInitFile(path: string, force: boolean): Promise<void> {
  if (!EXTENSIONS.some((ending) => ending === extname(path).toLowerCase())) {
    throw new InputError(({ init }) => init.notYaml(path, init.or(...EXTENSIONS)));
  }
  const folder = await found(dirname(resolve(path)));
  if (!folder?.isDirectory()) {
    throw new InputError(({ init }) => init.noFolder(path, dirname(path)));
  }
  const file = await found(path);
  if (file?.isDirectory()) throw new InputError(({ init }) => init.isFolder(path));
  if (file !== undefined && !force) {
    throw new InputError(({ init }) => init.isThere(path));
  }
}

async function found(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new InputError((texts) => texts.init.notLookedAt(path, reasonOf(error, texts)));
  }
}
