/** Markup that may be put into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, undefined is nothing. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/**
 * A template of markup in which every value is escaped unless it is markup itself, so that a text
 * of a scenario cannot become part of the page. Values belong between tags or inside quoted
 * attributes.
 *
 * @example html`<td>${"a < b"}</td>`.markup // "<td>a &lt; b</td>"
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, i) => text + (i < values.length ? markupOf(values[i]) : "")).join(""));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(markupOf).join("");
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
