import type { Comparison, ComparisonJson } from "@glidepath/core";
import { fanChart, fanRows } from "@glidepath/notebooks";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { byYearSection, inOneLine, policyMeans } from "./by-year-section.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";

/** Net by year: how it may turn out, and its means. */
export function netSection(comparison: Comparison, result: ComparisonJson, texts: Texts): Html {
  const { report } = texts;
  const inMillions = texts.millions(comparison.scenario.currency);
  const means = policyMeans(comparison, millions, texts, ({ net }) => net);
  const negative = comparison.policies.map(
    (name) => comparison.policy(name).net.byYear.filter(({ mean }) => mean.estimate < 0).length,
  );
  const chart = figure(
    {
      finding: report.negativeYears(Math.min(...negative), Math.max(...negative), comparison.years.length),
      draw: (options) =>
        fanChart(fanRows(result, "net"), { ...options, currency: comparison.scenario.currency }),
      inWords: report.netAlt(inMillions, comparison.policies.join(", "), inOneLine(comparison.years, means)),
      caption: report.netCaption(inMillions, report.fanKey),
    },
    texts,
  );
  return html`<h2>${report.netByYear}</h2>
${chart}
${byYearSection(comparison, report.netTable(inMillions), means, texts)}`;
}
