import { unzipSync, zipSync } from "fflate";

/**
 * An archive with the same files and without the time of day, so that the same files give the same bytes.
 *
 * @param archive a ZIP archive
 */
export function sameZip(archive: Uint8Array): Uint8Array {
  // The first day that the format knows; it is written as the local one, so it is made as the local one.
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) });
}
