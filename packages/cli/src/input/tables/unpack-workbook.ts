import { crc32, inflateRawSync } from "node:zlib";

/** A part of a workbook: its name in the archive, and what is in it. */
export interface WorkbookPart {
  readonly name: string;
  readonly content: Buffer;
}

/** Why an archive is not unpacked. */
export type Refusal = "damaged" | "tooLarge" | "encrypted";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The longest comment behind the end of the directory, and that end itself. */
const END_SEARCHED = 65_535 + 22;

/**
 * The parts of a zip archive whose names are wanted, each checked against its sum.
 *
 * Unpacked here, so that a small file cannot grow beyond bounds: what the archive says of sizes is not
 * believed.
 *
 * @param most bytes of all parts together
 * @returns the parts, or why there are none
 */
export function unpackWorkbook(
  file: Buffer,
  isWanted: (name: string) => boolean,
  most: number,
): readonly WorkbookPart[] | Refusal {
  try {
    return unpacked(file, isWanted, most);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return "tooLarge";
    // Reading beyond the end, or data that cannot be inflated.
    return "damaged";
  }
}

function unpacked(
  file: Buffer,
  isWanted: (name: string) => boolean,
  most: number,
): readonly WorkbookPart[] | Refusal {
  const end = endOfDirectory(file);
  if (end === undefined) return "damaged";
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  let left = most;
  const parts: WorkbookPart[] = [];
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return "damaged";
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    if (isWanted(name)) {
      if ((file.readUInt16LE(at + 8) & 1) === 1) return "encrypted";
      const content = contentOf(file, at, left);
      if (content === undefined) return "damaged";
      left -= content.length;
      if (left < 0) return "tooLarge";
      parts.push({ name, content });
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return new Set(parts.map(({ name }) => name)).size === parts.length ? parts : "damaged";
}

function endOfDirectory(file: Buffer): number | undefined {
  for (let at = file.length - 22; at >= Math.max(0, file.length - END_SEARCHED); at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function contentOf(file: Buffer, entry: number, most: number): Buffer | undefined {
  const method = file.readUInt16LE(entry + 10);
  const sum = file.readUInt32LE(entry + 16);
  const packedLength = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  if (file.readUInt32LE(local) !== LOCAL_ENTRY) return undefined;
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + packedLength);
  if (packed.length !== packedLength) return undefined;
  // An empty part may be left at that; a limit of 0 is refused by the inflater.
  const content =
    method === 0
      ? packed
      : method === 8
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
        : undefined;
  return content !== undefined && crc32(content) === sum ? content : undefined;
}
