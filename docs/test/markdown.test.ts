import { fileURLToPath } from "node:url";
import MarkdownIt from "markdown-it";
import type { MarkdownRenderer } from "vitepress";
import { describe, expect, test } from "vitest";
import { breakingNames } from "../.vitepress/markdown/breaking-names.js";
import { headingNames } from "../.vitepress/markdown/heading-names.js";
import { linksOutside } from "../.vitepress/markdown/links-outside.js";
import { norwegianLabels } from "../.vitepress/markdown/norwegian-labels.js";
import { themedPictures } from "../.vitepress/markdown/themed-pictures.js";

type Plugin = (md: MarkdownRenderer) => void;

/** A page's text as HTML, by the plain reader with one of the site's additions. */
function rendered(plugin: Plugin, text: string, relativePath: string): string {
  const md = new MarkdownIt();
  plugin(md as unknown as MarkdownRenderer);
  const path = fileURLToPath(new URL(`../${relativePath}`, import.meta.url));
  return md.render(text, { relativePath, path }).trim();
}

describe("a link to a file of the project that is no page", () => {
  const page = "guides/grants.md";

  test("shows its words and where the file lies", () => {
    expect(rendered(linksOutside, "See [the *rates*](../../packages/core/rates.ts#L3).", page)).toBe(
      "<p>See the <em>rates</em> (<code>packages/core/rates.ts</code>).</p>",
    );
  });

  test("shows the file alone where its words are the file's name", () => {
    expect(
      rendered(linksOutside, "[CONTRIBUTING](../../CONTRIBUTING.md), [LICENSE](../../LICENSE)", page),
    ).toBe("<p><code>CONTRIBUTING.md</code>, <code>LICENSE</code></p>");
  });

  test.each([
    "init.md",
    "../index.md#top",
    "#rates",
    "https://example.org/",
    "mailto:a@example.org",
    "/api/",
  ])("is not what %s is", (target) => {
    expect(rendered(linksOutside, `[words](${target})`, page)).toBe(`<p><a href="${target}">words</a></p>`);
  });
});

describe("a picture", () => {
  test("is shown in the drawing for light pages and in that for dark ones", () => {
    const html = rendered(themedPictures, "![Net of two](pictures/drammen-2024-net.svg)", "index.md");
    expect(html.match(/<img [^>]+>/g)).toEqual([
      '<img class="on-light" src="pictures/drammen-2024-net.svg" alt="Net of two">',
      '<img class="on-dark" src="pictures/drammen-2024-net-dark.svg" alt="Net of two">',
    ]);
  });

  test("of which there is one drawing is shown as it is, on any page", () => {
    expect(rendered(themedPictures, "![One](pictures/none.svg)", "index.md")).toBe(
      '<p><img src="pictures/none.svg" alt="One"></p>',
    );
  });
});

test("a heading has the anchor that is given in it; braces elsewhere are text", () => {
  expect(rendered(headingNames, "## A *name* {#a-2}\n\nOf {#a-2}", "api/x.md")).toBe(
    '<h2 id="a-2">A <em>name</em></h2>\n<p>Of {#a-2}</p>',
  );
});

test("a heading makes way for one in which its anchor is given", () => {
  expect(rendered(headingNames, "# Discovery\n\n## Other\n\n### Discovery {#discovery}", "api/x.md")).toBe(
    '<h1 id="discovery-section">Discovery</h1>\n<h2>Other</h2>\n<h3 id="discovery">Discovery</h3>',
  );
});

test("a key in code may go on in the next line after a dot, a number may not", () => {
  expect(rendered(breakingNames, "`history.years.<year>.decided` is `0.5`, not `.total`.", "index.md")).toBe(
    "<p><code>history.<wbr>years.<wbr>&lt;year&gt;.<wbr>decided</code> is <code>0.5</code>, not <code>.total</code>.</p>",
  );
});

test("an option in code stays whole; a minus before a number is none", () => {
  expect(rendered(breakingNames, "`--announced`, not `--runs 500`, nor `-1`.", "index.md")).toBe(
    '<p><code class="option">--announced</code>, not <code>--runs 500</code>, nor <code>-1</code>.</p>',
  );
});

test("what the renderer says itself is Norwegian on Norwegian pages alone", () => {
  const code = "```sh\nls\n```";
  const labelled: Plugin = (md) => {
    md.renderer.rules.fence = () => '<button title="Copy Code"></button>';
    norwegianLabels(md);
  };
  expect(rendered(labelled, code, "nb/start.md")).toBe('<button title="Kopier"></button>');
  expect(rendered(labelled, code, "start.md")).toBe('<button title="Copy Code"></button>');
});
