import type { Language } from "@glidepath/notebooks/words";
import { html, Html } from "./html.js";
import { styles } from "./styles.js";

/**
 * A page in one HTML file that asks for nothing from elsewhere and prints on A4. The same content gives the same bytes.
 *
 * @param header what stands above the rest on the first page
 * @param main what it tells; `kind` is its class, by which pages of a kind may look their own way
 */
export function page(
  { language, title, kind }: { readonly language: Language; readonly title: string; readonly kind?: string },
  header: Html,
  main: Html,
): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>${new Html(styles)}</style>
</head>
<body>
<header>
${header}
</header>
<main${kind === undefined ? undefined : html` class="${kind}"`}>
${main}
</main>
</body>
</html>
`.markup;
}
