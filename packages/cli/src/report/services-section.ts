import type { Scenario } from "@glidepath/core";
import { html, type Html } from "./html.js";

/** Every service of a scenario, how it adjusts, and the income that meets its cost. */
export function servicesSection({ services, grants, minors, people }: Scenario): Html {
  const income = (name: string) => {
    if (name === "none") return "the municipality's own money";
    if (name === "rents") return "rents";
    return grants[name]?.label ?? name;
  };
  const rows = Object.entries(services).map(([name, service]) => ({
    name: service.label ?? name,
    adjusts: service.adjusts === "staffed" ? "staff, with a lag" : "at once",
    metBy: income(service.metBy),
  }));
  if (people.costlyNeeds !== undefined) {
    rows.push({ name: "Rare costly needs", adjusts: "at once", metBy: income(people.costlyNeeds.metBy) });
  }
  rows.push({ name: "Dwellings", adjusts: "as leases end", metBy: income("rents") });
  return html`<h3>Services and what meets them</h3>
<div class="scroll" tabindex="0"><table class="words">
<caption>The services, how their cost follows the need, and the income that is meant to meet it.${minors === undefined ? "" : " Homes for unaccompanied minors are a service."}</caption>
<thead><tr><th scope="col">Service</th><th scope="col">Adjusts</th><th scope="col">Met by</th></tr></thead>
<tbody>${rows.map(({ name, adjusts, metBy }) => html`<tr><th scope="row">${name}</th><td>${adjusts}</td><td>${metBy}</td></tr>`)}</tbody>
</table></div>`;
}
