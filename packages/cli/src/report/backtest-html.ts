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
import { formatNumber } from "../format/format-number.js";
import { version } from "../version.js";
import { forecastMethodNames } from "../words/forecast-method.js";
import { forecastVerdict } from "../words/forecast-verdict.js";
import { Html, html } from "./html.js";
import { styles } from "./styles.js";
import { table } from "./table.js";

/**
 * The page of a back-test: one HTML file that asks for nothing from elsewhere. The same back-test
 * gives the same bytes.
 *
 * @param command the command that makes it again
 */
export function backtestHtml(result: Backtest, command: string): string {
  const document = serverDocument();
  const draw = (chart: Chart) => new Html(renderChart(chart));
  const yearAhead = result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Does the model fit what happened? – Glidepath</title>
<style>${new Html(styles)}</style>
</head>
<body>
<header><h1>Does the model fit what happened?</h1></header>
<main>
<section class="answer">${forecastVerdict(result.scores).map((sentence) => html`<p>${sentence}</p>`)}</section>
<h2>Settlement in Norway, forecast a year ahead</h2>
<figure>${draw(forecastChart(yearAhead, { document, ariaLabel: "Forecasts of persons settled in Norway by method and year against what came." }))}<figcaption>Made at the end of the year before, from what was known then. Bars: 95, 80 and 50 % of the forecast; small dot: its median.</figcaption></figure>
${scoreTable(result.scores)}
<h2>The state’s plans</h2>
<figure>${draw(countChart(planCounts(result), { document, scale: "log", ariaLabel: "The state's plans of settlement, their revisions and what came, by year." }))}<figcaption>Asked for in the autumn before, revised in the year, and settled. Logarithmic scale.</figcaption></figure>
<h2>How far decisions were filled</h2>
<figure>${draw(fillChart(result.fill, { document, ariaLabel: "Settled over predicted by the size of the decision, a dot a municipal year." }))}<figcaption>A dot a year of a municipality; 1 is as predicted.</figcaption></figure>
<h2>Who stays</h2>
<figure>${draw(retentionChart(result.retention, { document, ariaLabel: "Percent still in the first municipality by years after settlement and household, with published figures." }))}<figcaption>Line: median over worlds; band: nine worlds in ten. By household the published figures are of those settled in 2005, of whom fewer stayed than of later ones.</figcaption></figure>
<h2>Grants and costs</h2>
<figure>${draw(grantsChart(result.grants, { document, ariaLabel: "Persons for whom the integration grant is paid by year, by the rules and as published." }))}<figcaption>National settlement put through the rules of the integration grant.</figcaption></figure>
<figure>${draw(publishedChart(publishedRows(result), { document, ariaLabel: "The model's figures in percent of the published ones." }))}<figcaption>At 100 the model and the published figure agree.</figcaption></figure>
<h2>Drammen 2021–2024</h2>
<figure>${draw(countChart(drammenCounts(result), { document, ariaLabel: "Drammen 2021 to 2024: asked for, revised, decided and settled, and settled by the model's rules." }))}<figcaption>The model’s rules with national need as it came and a council that decides as asked. In 2024 the council decided on 125.</figcaption></figure>
<h2>How each default was obtained</h2>
<dl>${result.defaults.map(({ key, value, unit, method, source }) => html`<dt>${key}</dt><dd>${String(Number(value.toPrecision(4)))} ${unit}; ${method}. <small>${source}</small></dd>`)}</dl>
<h2>How this was made</h2>
<dl>
<dt>Scenario</dt><dd>${result.scenario}</dd>
<dt>Command</dt><dd><code>${command}</code></dd>
<dt>Version</dt><dd>Glidepath ${version()}</dd>
</dl>
<p class="note">The numbers behind this page are in backtest.json beside it.</p>
</main>
</body>
</html>
`;
  return page.markup;
}

function scoreTable(scores: Backtest["scores"]): Html {
  return table({
    caption:
      "Mean CRPS (smaller is better), skill against “same as last year”, and outcomes inside the bands.",
    corner: "Method",
    heads: ["Ahead", "Forecasts", "CRPS, log", "Skill", "50 %", "80 %", "95 %", "CRPS, persons"],
    rows: scores.map(({ method, horizon, forecasts, crpsLog, skillLog, coverage, crpsPersons }) => ({
      head: forecastMethodNames[method],
      cells: [
        horizon,
        forecasts,
        formatNumber(crpsLog, 3),
        `${formatNumber(100 * skillLog, 0)} %`,
        ...[0, 1, 2].map((band) => coverage[band]?.inside ?? ""),
        formatNumber(crpsPersons, 0),
      ],
    })),
  });
}
