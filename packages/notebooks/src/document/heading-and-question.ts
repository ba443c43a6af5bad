import { inLanguage } from "./in-language.js";
import type { NotebookDocument } from "./read-document.js";

/** How a notebook begins, in one language: its heading, and the question it asks. */
export interface HeadingAndQuestion {
  readonly heading: string;
  readonly question: string | undefined;
}

/**
 * The first heading of a notebook's text cells, and its question: what stands first between `**` and ends with a
 * question mark, else the first paragraph that has no number to be computed. Text in `<div lang="…">` counts in
 * its language; the file's title stands in for a heading.
 */
export function headingAndQuestion({ title, cells }: NotebookDocument, language: string): HeadingAndQuestion {
  const text = cells
    .filter(({ cell }) => cell.mode === "md" || cell.mode === "html")
    .map(({ cell }) => inLanguage(cell.value, language))
    .join("\n\n");
  const heading = /^#{1,2}\s+(.+)$/m.exec(text)?.[1] ?? /<h1[^>]*>([^]*?)<\/h1>/.exec(text)?.[1];
  const question =
    /\*\*([^*]+\?)\*\*/.exec(text)?.[1] ??
    text
      .replaceAll(/<h\d[^>]*>[^]*?<\/h\d>/g, "")
      .split(/\n\s*\n/)
      .find((paragraph) => /^\s*[^#\s]/.test(plain(paragraph)) && !paragraph.includes("${"));
  return {
    heading: plain(heading ?? title),
    question: question === undefined ? undefined : plain(question),
  };
}

/** Without the signs of Markdown and HTML. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*_`]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
