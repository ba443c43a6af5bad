import { slug } from "github-slugger";
import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/**
 * Takes the anchor of a heading from the heading where it is given there, as in `### Backtest {#backtest-3}`: a function
 * and a type of one name would else share one. A heading that has no name given makes way for those that have.
 */
export function headingNames(md: MarkdownRenderer): void {
  md.core.ruler.after("inline", "heading-names", ({ tokens }) => {
    const headings = tokens.flatMap((heading, at) =>
      heading.type === "heading_open" ? [{ heading, words: tokens[at + 1]?.children ?? [] }] : [],
    );
    const names = new Set(
      headings.flatMap(({ heading, words }) => {
        const name = takeName(words);
        if (name !== undefined) heading.attrSet("id", name);
        return name ?? [];
      }),
    );
    for (const { heading, words } of headings) {
      const own = slug(words.map(({ content }) => content).join(""));
      if (heading.attrGet("id") === null && names.has(own)) heading.attrSet("id", `${own}-section`);
    }
  });
}

function takeName(words: readonly Token[]): string | undefined {
  const last = words.at(-1);
  const found = last?.type === "text" ? /\s*\{#([\w.-]+)\}$/.exec(last.content) : null;
  if (!last || !found) return undefined;
  last.content = last.content.slice(0, found.index);
  return found[1];
}
