/**
 * A word as the search compares it: small letters without marks, so that Skane finds Skåne and okonomi økonomi.
 *
 * @example foldLetters("Økonomi") // "okonomi"
 */
export function foldLetters(term: string): string {
  return term.toLowerCase().replace(/ø/g, "o").replace(/æ/g, "ae").normalize("NFD").replace(/\p{M}/gu, "");
}
