import { slug } from "github-slugger";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";

const reader = new MarkdownIt({ html: true });

/** A text of Markdown as a forge shows it: where it leads, and which places in it can be led to. */
export interface Linked {
  /** Of links and pictures, as written. */
  readonly targets: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** Reads the links, pictures and headings of a text of Markdown, those in its HTML too. */
export function linksOf(markdown: string): Linked {
  const html = reader.render(markdown.replace(/^---\n[^]*?\n---\n/, ""));
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const all = (attribute: string) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? "");
  const times = new Map<string, number>();
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => {
    const name = slug(heading.textContent ?? "");
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  return {
    targets: [...all("href"), ...all("src"), ...all("srcset")].map(decodeURI),
    anchors: new Set([...headings, ...all("id")]),
  };
}
