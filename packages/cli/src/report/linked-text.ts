import { html, type Html } from "./html.js";

/**
 * Text in which web addresses are links. A link is followed only when the reader asks for it, so
 * the report makes no request by itself.
 *
 * @example linkedText("see https://www.ssb.no")
 */
export function linkedText(text: string): Html {
  // The brackets make split keep the addresses, at the odd places.
  const pieces = text.split(/(https?:\/\/[^\s<>"')]+)/);
  return html`${pieces.map((piece, i) => (i % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece))}`;
}
