/** Names that keep their capital. */
const PROPER = /\b(?:january|february|september|drammen|arendal|ringerike|ukrainians?)\b/g;

/**
 * A key of code in words.
 *
 * @example inWords("settledOrOnTheWay") // "settled or on the way"
 */
export function inWords(key: string): string {
  return key
    .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
    .replace(/([0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(PROPER, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}
