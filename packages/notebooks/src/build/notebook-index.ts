import { escapeHtml, headingAndQuestion, type NotebookDocument } from "../document/index.js";
import type { Language } from "../words/index.js";
import { buildWords } from "./build-words.js";

/** A built notebook: the file it is in, and what it was made of. */
export interface IndexEntry {
  readonly file: string;
  readonly document: NotebookDocument;
}

const LANGUAGES: readonly Language[] = ["nb", "en"];

/**
 * A page that lists built notebooks beside it: what each is called and what it asks, in both languages.
 *
 * @example
 * const { document } = await buildHtml("notebooks/1-gradual-or-sharp.html");
 * notebookIndex([{ file: "1-gradual-or-sharp.html", document }]);
 */
export function notebookIndex(entries: readonly IndexEntry[]): string {
  const items = entries.map(({ file, document }) => {
    const [nb, en] = LANGUAGES.map((language) => headingAndQuestion(document, language));
    const address = escapeHtml(encodeURIComponent(file));
    return `<li>
<h2><a href="${address}">${inBoth("span", nb?.heading, en?.heading, " · ")}</a></h2>
${inBoth("p", nb?.question, en?.question, "\n")}
</li>`;
  });
  const title = inBoth("span", buildWords.nb.notebooks, buildWords.en.notebooks, " · ");
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${buildWords.nb.notebooks} · ${buildWords.en.notebooks}`)}</title>
<link rel="icon" href="data:,">
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${inBoth("p", buildWords.nb.howTo, buildWords.en.howTo, "\n")}
<ul>
${items.join("\n")}
</ul>
</main>
</body>
</html>
`;
}

/** A text in both languages, or once where it is the same in both. */
function inBoth(element: string, nb = "", en = "", between = ""): string {
  if (nb === en) return nb === "" ? "" : `<${element}>${escapeHtml(nb)}</${element}>`;
  return [nb, en]
    .map((text, i) => [text, LANGUAGES[i]] as const)
    .filter(([text]) => text !== "")
    .map(([text, language]) => `<${element} lang="${language}">${escapeHtml(text)}</${element}>`)
    .join(between);
}

const STYLES = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif }
body { margin: 0; padding: 1.5rem clamp(1rem, 4vw, 2rem) 4rem; color: CanvasText; background: Canvas; overflow-wrap: break-word }
main { max-width: 46rem; margin: 0 auto }
h1 { font-size: clamp(1.6rem, 5vw, 2.1rem) }
h2 { font-size: 1.2rem; margin: 0 }
a { color: LinkText }
ul { list-style: none; padding: 0 }
li { margin: 1.75rem 0 }
li p { margin: 0.35rem 0 }
p[lang="en"] { color: color-mix(in srgb, CanvasText 70%, Canvas) }
`;
