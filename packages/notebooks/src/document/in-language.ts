// On one line, or closed at the beginning of a line, so that elements within may have a <div> of their own.
const BLOCK = /^<div lang="(\w+)">([^\n]*?<\/div>|[^]*?^<\/div>)[ \t]*$/gm;

/**
 * The text of a cell in one language: of what stands between `<div lang="…">` and `</div>`, that in other
 * languages is left out. Text that is in none of these stays.
 *
 * @example inLanguage('<div lang="nb">\n\n# Svaret\n\n</div>\n<div lang="en">\n\n# The answer\n\n</div>', "en") // "# The answer"
 */
export function inLanguage(text: string, language: string): string {
  return text
    .replaceAll(BLOCK, (_, of: string, block: string) =>
      of === language ? block.slice(0, -"</div>".length) : "",
    )
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
