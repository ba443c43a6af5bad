import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/**
 * A link to a file of the project that is no page (`../CONTRIBUTING.md`) leads there in an editor and on a forge. The
 * site has no such file, and knows of no public address of one: it shows the words, and where the file lies.
 */
export function linksOutside(md: MarkdownRenderer): void {
  md.core.ruler.push("links-outside", ({ tokens, env }) => {
    for (const { children } of tokens) if (children) namePaths(children, String(env.relativePath ?? ""));
  });
}

function namePaths(tokens: Token[], page: string): void {
  tokens.forEach((open, start) => {
    if (open.type !== "link_open") return;
    const path = pathOutside(String(open.attrGet("href")), page);
    if (path === undefined) return;
    const end = tokens.findIndex(({ type }, at) => at > start && type === "link_close");
    const between = tokens.slice(start + 1, end);
    const words = between.map(({ content }) => content).join("");
    // Words that only name the file are the path already.
    if (path.startsWith(words)) for (const token of between) become(token, "");
    become(open, path.startsWith(words) ? `<code>${path}</code>` : "");
    become(tokens[end], path.startsWith(words) ? "" : ` (<code>${path}</code>)`);
  });
}

/** From the root of the project; nothing for a link that stays inside docs. */
function pathOutside(href: string, page: string): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return undefined;
  const path = posix.normalize(posix.join("docs", posix.dirname(page), href.replace(/#.*$/, "")));
  return path.startsWith("docs/") ? undefined : path;
}

function become(token: Token | undefined, html: string): void {
  if (token) Object.assign(token, { type: "html_inline", tag: "", nesting: 0, attrs: null, content: html });
}
