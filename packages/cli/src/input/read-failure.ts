/**
 * Why a file cannot be read and what to do about it, as the end of a sentence.
 *
 * @example `The file ${path} cannot be read: ${readFailure(error)}`
 */
export function readFailure(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "there is no such file. Check the name and the folder.";
    case "EACCES":
    case "EPERM":
      return "you may not read it. Change its permissions or choose another file.";
    case "EISDIR":
      return "it is a folder. Name a file in it.";
    default:
      return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
