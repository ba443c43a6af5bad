import type { Backtest } from "@glidepath/core";
import {
  type Chart,
  countChart,
  drammenCounts,
  fillChart,
  forecastChart,
  grantsChart,
  planCounts,
  publishedChart,
  publishedRows,
  retentionChart,
} from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import type { Texts } from "../language/texts.js";
import { version } from "../version.js";
import { forecastVerdict } from "../words/forecast-verdict.js";
import { Html, html } from "./html.js";
import { page } from "./page.js";
import { table } from "./table.js";

/**
 * The page of a back-test: one HTML file that asks for nothing from elsewhere. The same back-test
 * gives the same bytes.
 *
 * @param command the command that makes it again
 */
export function backtestHtml(result: Backtest, command: string, texts: Texts): string {
  const { backtest } = texts;
  const { language } = texts;
  const document = serverDocument();
  const draw = (chart: Chart) => new Html(renderChart(chart));
  const yearAhead = result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");
  return page(
    { language, title: `${backtest.title} – Glidepath` },
    html`<h1>${backtest.title}</h1>`,
    html`<section class="answer">${forecastVerdict(result.scores, texts).map((sentence) => html`<p>${sentence}</p>`)}</section>
<h2>${backtest.yearAheadHeading}</h2>
<figure>${draw(forecastChart(yearAhead, { document, language, ariaLabel: backtest.yearAheadPicture }))}<figcaption>${backtest.yearAheadCaption}</figcaption></figure>
${scoreTable(result.scores, texts)}
<h2>${backtest.plansHeading}</h2>
<figure>${draw(countChart(planCounts(result, language), { document, language, scale: "log", ariaLabel: backtest.plansPicture }))}<figcaption>${backtest.plansCaption}</figcaption></figure>
<h2>${backtest.fillHeading}</h2>
<figure>${draw(fillChart(result.fill, { document, language, ariaLabel: backtest.fillPicture }))}<figcaption>${backtest.fillCaption}</figcaption></figure>
<h2>${backtest.retentionHeading}</h2>
<figure>${draw(retentionChart(result.retention, { document, language, ariaLabel: backtest.retentionPicture }))}<figcaption>${backtest.retentionCaption}</figcaption></figure>
<h2>${backtest.grantsHeading}</h2>
<figure>${draw(grantsChart(result.grants, { document, language, ariaLabel: backtest.grantsPicture }))}<figcaption>${backtest.grantsCaption}</figcaption></figure>
<figure>${draw(publishedChart(publishedRows(result, language), { document, language, ariaLabel: backtest.publishedPicture }))}<figcaption>${backtest.publishedCaption}</figcaption></figure>
<h2>${backtest.drammenHeading}</h2>
<figure>${draw(countChart(drammenCounts(result), { document, language, ariaLabel: backtest.drammenPicture }))}<figcaption>${backtest.drammenCaption}</figcaption></figure>
<h2>${backtest.defaults}</h2>
<dl>${result.defaults.map(({ key, value, unit, method, source }) => html`<dt>${key}</dt><dd>${String(Number(value.toPrecision(4)))} ${unit}; ${method}. <small>${source}</small></dd>`)}</dl>
<h2>${backtest.made}</h2>
<dl>
<dt>${texts.report.made.scenario}</dt><dd>${result.scenario}</dd>
<dt>${backtest.command}</dt><dd><code>${command} --lang ${language}</code></dd>
<dt>${backtest.version}</dt><dd>Glidepath ${version()}</dd>
</dl>
<p class="note">${backtest.numbersBeside}</p>`,
  );
}

function scoreTable(scores: Backtest["scores"], { backtest, number }: Texts): Html {
  return table({
    caption: backtest.scoreCaption,
    corner: backtest.method,
    heads: backtest.scoreHeads,
    rows: scores.map(({ method, horizon, forecasts, crpsLog, skillLog, coverage, crpsPersons }) => ({
      head: backtest.methods[method],
      cells: [
        horizon,
        forecasts,
        number(crpsLog, 3),
        `${number(100 * skillLog, 0)} %`,
        ...[0, 1, 2].map((band) => coverage[band]?.inside ?? ""),
        number(crpsPersons, 0),
      ],
    })),
  });
}
