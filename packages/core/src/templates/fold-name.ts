/**
 * A name without what differs between keyboards: case, spaces around, marks on letters.
 *
 * @example foldName(" Gjøvik") // "gjovik"
 */
export function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae");
}
