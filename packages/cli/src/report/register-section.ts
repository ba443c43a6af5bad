import type { Assumption, Status } from "@glidepath/core";
import { html, type Html } from "./html.js";
import { linkedText } from "./linked-text.js";

const STATUSES: readonly Status[] = ["assumed", "own", "derived", "cited"];

/** The register of assumptions: every number with its value, unit, status, source and note. */
export function registerSection(assumptions: readonly Assumption[]): Html {
  const counts = STATUSES.map(
    (status) => `${assumptions.filter((line) => line.status === status).length} ${status}`,
  );
  return html`<p>${assumptions.length} entries: ${counts.join(", ")}. <b>Cited</b>: read in a published source. <b>Derived</b>: computed from published figures. <b>Assumed</b>: chosen without evidence that settles it. <b>Own</b>: the municipality's own, or without a status. Numbers marked * are drawn anew in each world. They stand in the order of the scenario; which of them matter most is for a later version to say.</p>
<div class="scroll" tabindex="0"><table class="register">
<colgroup><col style="width:24%"><col style="width:26%"><col style="width:9%"><col style="width:41%"></colgroup>
<thead><tr><th scope="col">Number</th><th scope="col">Value</th><th scope="col">Status</th><th scope="col">Source and note</th></tr></thead>
<tbody>
${assumptions.map(row)}</tbody>
</table></div>`;
}

function row({ key, value, uncertain, unit, status, source, note }: Assumption): Html {
  return html`<tr><th scope="row">${key}${uncertain ? " *" : ""}</th><td>${value}${unit === undefined ? undefined : html`<small>${unit}</small>`}</td><td>${status}</td><td>${source === undefined ? undefined : linkedText(source)}${note === undefined ? undefined : html`<small>${linkedText(note)}</small>`}</td></tr>
`;
}
