import type { Comparison, ComparisonJson } from "@glidepath/core";
import { fanChart, fanRows } from "@glidepath/notebooks";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { inOneLine, policyMeans } from "./by-year-section.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";

/** The reserve fund by year: how it may turn out. */
export function fundSection(comparison: Comparison, result: ComparisonJson, texts: Texts): Html {
  const { report } = texts;
  const { scenario, policies, years } = comparison;
  const inMillions = texts.millions(scenario.currency);
  const means = policyMeans(comparison, millions, texts, ({ fund }) => fund);
  const last = years.at(-1) ?? 0;
  const dry = policies
    .map((name) => comparison.policy(name).fund.probabilityBelow(0).by(last))
    .sort((a, b) => a.estimate - b.estimate)
    .map((share) => texts.share(share));
  const chart = figure(
    {
      finding: report.fundDry(last, report.through(dry[0] ?? "", dry.at(-1) ?? "")),
      draw: (options) =>
        fanChart(fanRows(result, "fund"), { ...options, currency: comparison.scenario.currency }),
      inWords: report.fundAlt(inMillions, policies.join(", "), inOneLine(years, means)),
      caption: report.fundCaption(inMillions, report.fanKey),
    },
    texts,
  );
  return html`<h2>${report.reserveFund}</h2>
${chart}
${scenario.fund.opening.status === "assumed" ? html`<p class="note">${report.openingAssumed}</p>` : undefined}`;
}
