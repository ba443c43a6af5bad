import { html, type Html, type HtmlValue } from "./html.js";

/** A table of figures: a column of row heads, then columns of figures. */
export interface FigureTable {
  readonly caption?: HtmlValue;
  readonly corner: string;
  readonly heads: readonly HtmlValue[];
  readonly rows: readonly {
    readonly head: HtmlValue;
    readonly cells: readonly HtmlValue[];
    /** Set apart from the rows above. */
    readonly isStrong?: boolean;
  }[];
}

/** The markup of a table of figures, in a box that scrolls where the screen is narrow. */
export function table({ caption, corner, heads, rows }: FigureTable): Html {
  return html`<div class="scroll" tabindex="0"><table>
${
  caption === undefined
    ? undefined
    : html`<caption>${caption}</caption>
`
}<thead><tr><th scope="col">${corner}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ head, cells, isStrong }) =>
    html`<tr${isStrong ? html` class="strong"` : undefined}><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table></div>`;
}
