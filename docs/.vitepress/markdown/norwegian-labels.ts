import type { MarkdownRenderer } from "vitepress";

/** What the renderer says of headings and blocks of code, on Norwegian pages in Norwegian. */
export function norwegianLabels(md: MarkdownRenderer): void {
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) => {
    const html = render(tokens, options, env);
    if (!String(env.relativePath ?? "").startsWith("nb/")) return html;
    return html
      .replaceAll('aria-label="Permalink to ', 'aria-label="Lenke til ')
      .replaceAll('title="Copy Code"', 'title="Kopier"');
  };
}
