/**
 * Text in lines of at most so many characters, broken between words; a longer word has a line of its own.
 *
 * @example breakWords("persons settled by group", 15) // ["persons settled", "by group"]
 */
export function breakWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && [...line].length + 1 + [...word].length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
