import { access, constants, mkdir } from "node:fs/promises";
import { TaskError } from "../task-error.js";

/**
 * Makes the folder for results where it is missing, and sees that it can be written in, so that a
 * long computation does not end with nowhere to put what it found.
 *
 * @throws TaskError when it cannot
 */
export async function prepareFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TaskError(
      `The folder ${path} cannot be written in: ${reason}. Change its permissions or name another with --out.`,
    );
  }
}
