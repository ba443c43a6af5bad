import type { Comparison, ComparisonJson } from "@glidepath/core";
import { settledChart, settledRows } from "@glidepath/notebooks";
import { horizons, persons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { byYearSection, inOneLine, policyMeans } from "./by-year-section.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";
import { table } from "./table.js";

/** Who is asked for, decided and settled; unaccompanied minors; the chance that dwellings are lacking. */
export function settledSection(comparison: Comparison, result: ComparisonJson, texts: Texts): Html {
  const { report } = texts;
  const { policies, years, scenario } = comparison;
  const { plan } = horizons(comparison);
  const means = policyMeans(comparison, persons, texts, ({ settled }) => settled);
  const sums = policies
    .map((name) => comparison.policy(name).settled.planTotal.mean.estimate)
    .sort((a, b) => a - b)
    .map((sum) => texts.number(sum, 0));
  const chart = figure(
    {
      finding: report.settledBetween(report.through(sums[0] ?? "", sums.at(-1) ?? ""), plan.years),
      draw: (options) => settledChart(settledRows(result), options),
      inWords: report.settledAlt(policies.join(", "), inOneLine(years, means)),
      caption: report.settledCaption(plan.years),
    },
    texts,
  );
  const minors = policyMeans(comparison, persons, texts, ({ minorsSettled }) => minorsSettled);
  return html`<h2>${report.whoSettles}</h2>
${chart}
${scenario.minors === undefined ? undefined : byYearSection(comparison, report.minorsTable, minors, texts)}
${table({
  caption: report.dwellingsTable,
  corner: report.policy,
  heads: years.map(String),
  rows: policies.map((name) => ({
    head: name,
    cells: comparison.policy(name).withoutDwelling.byYear.map((sample) => texts.share(sample.shareBeyond(0))),
  })),
})}`;
}
