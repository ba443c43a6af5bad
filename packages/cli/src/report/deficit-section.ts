import type { Comparison, Share } from "@glidepath/core";
import { type ShareRow, sharesChart } from "@glidepath/notebooks";
import type { Texts } from "../language/texts.js";
import { deficitIn, mostLikelyDeficit } from "../results/deficits.js";
import { inOneLine } from "./by-year-section.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";
import { table } from "./table.js";

/** The chance of a deficit in each year, and that the reserve fund has run dry by its end. */
export function deficitSection(comparison: Comparison, texts: Texts): Html {
  const { report } = texts;
  const { policies, years } = comparison;
  const deficits = (name: string) => years.map((year) => deficitIn(comparison, name, year));
  const dry = (name: string) => {
    const below = comparison.policy(name).fund.probabilityBelow(0);
    return years.map((year) => below.by(year));
  };
  const rowsOf = (what: string, sharesOf: (name: string) => Share[]): ShareRow[] =>
    policies.flatMap((name) =>
      sharesOf(name).map(({ estimate, low, high }, i) => ({
        name,
        year: years[i] ?? Number.NaN,
        what,
        share: estimate,
        low,
        high,
      })),
    );
  const most = mostLikelyDeficit(comparison);
  const shown = policies.map((name) => ({ name, means: deficits(name).map((share) => texts.share(share)) }));
  const chart = figure(
    {
      finding:
        most.share.estimate === 0
          ? report.deficitNone
          : report.deficitMost(most.year, texts.share(most.share), texts.words.quoted(most.policy)),
      draw: (options) => sharesChart([...rowsOf("deficit", deficits), ...rowsOf("dry", dry)], options),
      inWords: report.deficitAlt(policies.join(", "), inOneLine(years, shown)),
      caption: report.deficitCaption,
    },
    texts,
  );
  const heads = years.map(String);
  const percent = (share: number) => texts.number(100 * share, 0);
  return html`<h2>${report.deficits}</h2>
${chart}
${table({
  caption: report.deficitTable,
  corner: report.policy,
  heads,
  rows: policies.map((name) => ({
    head: name,
    cells: deficits(name).map(
      (share) => html`${texts.share(share)}<small>${percent(share.low)}–${percent(share.high)}</small>`,
    ),
  })),
})}
${table({
  caption: report.dryTable,
  corner: report.policy,
  heads,
  rows: policies.map((name) => ({ head: name, cells: dry(name).map((share) => texts.share(share)) })),
})}`;
}
