import type { MarkdownRenderer } from "vitepress";

/**
 * Takes the anchor of a heading from the heading where it is given there, as in `### Backtest {#backtest-3}`: a function
 * and a type of one name would else share one.
 */
export function headingNames(md: MarkdownRenderer): void {
  md.core.ruler.after("inline", "heading-names", ({ tokens }) => {
    tokens.forEach((heading, at) => {
      const last = heading.type === "heading_open" ? tokens[at + 1]?.children?.at(-1) : undefined;
      const name = /\s*\{#([\w.-]+)\}$/.exec(last?.content ?? "");
      if (!last || !name || last.type !== "text") return;
      heading.attrSet("id", name[1] ?? "");
      last.content = last.content.slice(0, name.index);
    });
  });
}
