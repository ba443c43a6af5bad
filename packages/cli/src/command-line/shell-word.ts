/**
 * A word of a command as it is pasted into a shell: in quotes where it needs them.
 *
 * @example shellWord("my town.yaml") // "'my town.yaml'"
 */
export function shellWord(word: string): string {
  return /^[\w.,@%+=:/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
