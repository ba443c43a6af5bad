import type { MarkdownRenderer } from "vitepress";

/**
 * Lets a long name in code, such as the key of a scenario, go on in the next line after a dot: columns stay narrow. An
 * option of the command line stays whole.
 */
export function breakingNames(md: MarkdownRenderer): void {
  const draw = md.renderer.rules.code_inline;
  if (!draw) return;
  md.renderer.rules.code_inline = (...line) =>
    draw(...line)
      .replace(/(?<=[a-z0-9;])\.(?=[a-z&])/gi, ".<wbr>")
      .replace(/^<code>(?=--[\w-]+<)/, '<code class="option">');
}
