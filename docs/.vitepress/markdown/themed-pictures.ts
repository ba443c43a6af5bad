import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/**
 * Shows `picture.svg` on light pages and `picture-dark.svg`, where there is one beside it, on dark pages. The page's
 * text names the first alone.
 */
export function themedPictures(md: MarkdownRenderer): void {
  const draw = md.renderer.rules.image;
  if (!draw) return;
  md.renderer.rules.image = (tokens, index, options, env: { path?: string }, renderer) => {
    const token = tokens[index];
    const light = token?.attrGet("src") ?? "";
    const dark = light.replace(/\.svg$/, "-dark.svg");
    const first = draw(tokens, index, options, env, renderer);
    if (!token || dark === light || !existsSync(join(dirname(env.path ?? ""), dark))) return first;
    token.attrSet("src", dark);
    const second = draw(tokens, index, options, env, renderer);
    return `<span class="picture">${withClass(first, "on-light")}${withClass(second, "on-dark")}</span>`;
  };
}

const withClass = (image: string, name: string) => image.replace("<img ", `<img class="${name}" `);
