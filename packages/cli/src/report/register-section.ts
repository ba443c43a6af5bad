import type { Assumption, Status } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { html, type Html } from "./html.js";
import { linkedText } from "./linked-text.js";

const STATUSES: readonly Status[] = ["assumed", "own", "derived", "cited"];

/** The register of assumptions: every number with its value, unit, status, source and note. */
export function registerSection(assumptions: readonly Assumption[], texts: Texts): Html {
  const { number, report, statuses } = texts;
  const heads = report.registerHeads;
  const counts = STATUSES.map(
    (status) =>
      `${number(assumptions.filter((line) => line.status === status).length, 0)} ${statuses[status]}`,
  );
  return html`<p>${report.registerIs(number(assumptions.length, 0), counts.join(", "))}</p>
<div class="scroll" tabindex="0"><table class="register">
<colgroup><col style="width:24%"><col style="width:26%"><col style="width:9%"><col style="width:41%"></colgroup>
<thead><tr><th scope="col">${heads.number}</th><th scope="col">${heads.value}</th><th scope="col">${heads.status}</th><th scope="col">${heads.source}</th></tr></thead>
<tbody>
${assumptions.map((line) => row(line, statuses[line.status], texts))}</tbody>
</table></div>`;
}

function row(
  { key, value, uncertain, unit, source, note }: Assumption,
  status: string,
  { units }: Texts,
): Html {
  return html`<tr><th scope="row">${key}${uncertain ? " *" : ""}</th><td>${value}${unit === undefined ? undefined : html`<small>${units.unit(unit)}</small>`}</td><td>${status}</td><td>${source === undefined ? undefined : linkedText(source)}${note === undefined ? undefined : html`<small>${linkedText(note)}</small>`}</td></tr>
`;
}
