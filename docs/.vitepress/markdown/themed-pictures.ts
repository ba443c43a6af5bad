import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/**
 * Shows `picture.svg` on light pages and `picture-dark.svg`, where there is one beside it, on dark pages; on a telephone
 * `picture-narrow.svg` and `picture-narrow-dark.svg`, where there are. The page's text names the first alone.
 */
export function themedPictures(md: MarkdownRenderer): void {
  const draw = md.renderer.rules.image;
  if (!draw) return;
  md.renderer.rules.image = (tokens, index, options, env: { path?: string }, renderer) => {
    const token = tokens[index];
    const light = token?.attrGet("src") ?? "";
    const dark = ending(light, "-dark");
    const isThere = (name: string) => existsSync(join(dirname(env.path ?? ""), name));
    const first = draw(tokens, index, options, env, renderer);
    if (!token || dark === light || !isThere(dark)) return first;
    token.attrSet("src", dark);
    const second = draw(tokens, index, options, env, renderer);
    const [narrow, narrowDark] = [ending(light, "-narrow"), ending(light, "-narrow-dark")];
    const shown = (image: string, name: string, forTelephones: string) =>
      isThere(forTelephones)
        ? `<picture><source media="${TELEPHONES}" srcset="${asFile(forTelephones)}">${withClass(image, name)}</picture>`
        : withClass(image, name);
    const isNarrowToo = isThere(narrow) && isThere(narrowDark);
    return `<span class="picture${isNarrowToo ? " for-telephones" : ""}">${shown(first, "on-light", narrow)}${shown(second, "on-dark", narrowDark)}</span>`;
  };
}

const TELEPHONES = "(max-width: 640px)";

const ending = (picture: string, end: string) => picture.replace(/\.svg$/, `${end}.svg`);

/** A path that the bundler takes for a file beside the page. */
const asFile = (path: string) => (/^\.{0,2}\//.test(path) ? path : `./${path}`);

const withClass = (image: string, name: string) => image.replace("<img ", `<img class="${name}" `);
