import { escapeHtml } from "../document/index.js";
import type { HeadingAndQuestion } from "../document/index.js";
import { pageScript, STYLE_SHEET } from "./page-files.js";
import { type PreviewLanguage, previewWords } from "./words.js";

/** What a notebook's page is told by the server that serves it. */
export interface PageSettings {
  readonly name: string;
  readonly language: PreviewLanguage;
  /** What its requests to run and write must carry. */
  readonly token: string;
}

/** A notebook of the list; `problem` where it cannot be read. */
export type ListedNotebook = { readonly name: string } & (HeadingAndQuestion | { readonly problem: string });

/** The page that lists a folder's notebooks. */
export function listPage(
  notebooks: readonly ListedNotebook[],
  folder: string,
  language: PreviewLanguage,
): string {
  const words = previewWords[language];
  const items = notebooks.map((notebook) => {
    const { name } = notebook;
    const [heading, line] =
      "problem" in notebook
        ? [name, `<p class="problem">${escapeHtml(words.unreadable(notebook.problem))}</p>`]
        : [notebook.heading, notebook.question ? `<p>${escapeHtml(notebook.question)}</p>` : ""];
    return `<li><a href="/${encodeURIComponent(name)}">${escapeHtml(heading)}</a>${line}<small>${escapeHtml(name)}</small></li>`;
  });
  return page(
    language,
    words.list,
    `<main class="list"><h1>${words.list}</h1>
<p>${notebooks.length === 0 ? words.empty : words.listHint} <code>${escapeHtml(notebooks.length === 0 ? "glidepath notebook new" : folder)}</code></p>
<ol>${items.join("\n")}</ol></main>`,
  );
}

/** The page on which one notebook is read and changed; its script does the rest. */
export function notebookPage(title: string, settings: PageSettings): string {
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c");
  return page(
    settings.language,
    title,
    `<div id="preview"></div>
<script type="application/json" id="settings">${json}</script>
<script type="module" src="${escapeHtml(viteAddress(pageScript("main")))}"></script>`,
  );
}

/** A page that says that there is no such notebook. */
export function absentPage(language: PreviewLanguage): string {
  const { notFound, back } = previewWords[language];
  return page(
    language,
    notFound,
    `<main class="list"><h1>${notFound}</h1><p><a href="/">${back}</a></p></main>`,
  );
}

function page(language: PreviewLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${escapeHtml(viteAddress(STYLE_SHEET))}">
</head>
<body>
${body}
</body>
</html>
`;
}

/** Where Vite serves a file that is not in the notebooks' folder. */
function viteAddress(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  return encodeURI(`/@fs${slashed.startsWith("/") ? "" : "/"}${slashed}`);
}
