const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LE_MARK = [0xff, 0xfe];
const UTF16_BE_MARK = [0xfe, 0xff];

/**
 * The text of a file: UTF-16 where a byte-order mark says so, UTF-8 where the bytes are, else
 * Windows-1252, as Norwegian spreadsheets write CSV.
 *
 * @returns undefined for bytes that are no text
 * @example decodeText(Uint8Array.of(0xc5, 0x72)) // "År"
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  const text = begins(UTF16_LE_MARK)
    ? decoded("utf-16le", bytes)
    : begins(UTF16_BE_MARK)
      ? decoded("utf-16be", bytes)
      : (decoded("utf-8", bytes) ?? (begins(UTF8_MARK) ? undefined : decoded("windows-1252", bytes)));
  return text === undefined || isNoText(text) ? undefined : text;
}

// Characters that no table has; pictures and archives do.
function isNoText(text: string): boolean {
  return /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text);
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
