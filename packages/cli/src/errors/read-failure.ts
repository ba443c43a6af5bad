import { reasonOf } from "../language/message.js";
import type { Texts } from "../language/texts.js";

/**
 * Why a file cannot be read and what to do about it, as the end of a sentence.
 *
 * @example `The file ${path} cannot be read: ${readFailure(error, texts)}`
 */
export function readFailure(error: unknown, texts: Texts): string {
  const { errors } = texts;
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return errors.noSuchFile;
    case "EACCES":
    case "EPERM":
      return errors.mayNotRead;
    case "EISDIR":
      return errors.isFolder;
    default:
      return `${reasonOf(error, texts)}.`;
  }
}
