import type { Scenario } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { html, type Html } from "./html.js";

/** Every service of a scenario, how it adjusts, and the income that meets its cost. */
export function servicesSection(
  { services, grants, minors, people }: Scenario,
  { label, report }: Texts,
): Html {
  const words = report.services;
  const income = (name: string) => {
    if (name === "none") return words.none;
    if (name === "rents") return words.rents;
    return label(grants[name]?.label ?? name);
  };
  const rows = Object.entries(services).map(([name, service]) => ({
    name: label(service.label ?? name),
    adjusts: service.adjusts === "staffed" ? words.staffed : words.immediate,
    metBy: income(service.metBy),
  }));
  if (people.costlyNeeds !== undefined) {
    rows.push({
      name: report.beside.costlyNeeds,
      adjusts: words.immediate,
      metBy: income(people.costlyNeeds.metBy),
    });
  }
  rows.push({ name: report.beside.dwellings, adjusts: words.leases, metBy: income("rents") });
  return html`<h3>${words.heading}</h3>
<div class="scroll" tabindex="0"><table class="words">
<caption>${words.caption(minors !== undefined)}</caption>
<thead><tr><th scope="col">${words.service}</th><th scope="col">${words.adjusts}</th><th scope="col">${words.metBy}</th></tr></thead>
<tbody>${rows.map(({ name, adjusts, metBy }) => html`<tr><th scope="row">${name}</th><td>${adjusts}</td><td>${metBy}</td></tr>`)}</tbody>
</table></div>`;
}
