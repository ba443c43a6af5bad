// The pictures of the README and the docs, drawn with the project's own charts.
import { type Backtest, compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import {
  type Chart,
  countChart,
  drammenCounts,
  fanChart,
  fanRows,
  fillChart,
  forecastChart,
  grantsChart,
  planCounts,
  publishedChart,
  publishedRows,
  retentionChart,
} from "@glidepath/notebooks";
import { serverDocument } from "@glidepath/notebooks/server";
import { conceptPictures } from "./concept-pictures.js";
import { pictureFile } from "./picture-file.js";
import { municipalCounts, nationCounts } from "./published-counts.js";

const document = serverDocument();
const width = 760;
const options = (ariaLabel: string) => ({ document, width, ariaLabel });

/** Every file of docs/pictures by its name: each picture for light pages and, with `-dark`, for dark ones. */
export function pictures(result: Backtest): Readonly<Record<string, string>> {
  const charts = {
    ...netCharts(),
    ...conceptPictures({ document, width }),
    ...backtestCharts(result),
    ...publishedCharts(),
  };
  return Object.fromEntries(
    Object.entries(charts).flatMap(([name, chart]) => [
      [`${name}.svg`, pictureFile(chart, "light")],
      [`${name}-dark.svg`, pictureFile(chart, "dark")],
    ]),
  );
}

function netCharts(): Readonly<Record<string, Chart>> {
  const comparison = compare(drammen2024, { runs: 2000, seed: "glidepath" }).toJSON();
  const net = fanRows(comparison, "net").filter(({ name }) => name === "gradual" || name === "sharp");
  return {
    "drammen-2024-net": fanChart(
      net,
      options("Net result for Drammen by year, settling gradually fewer or sharply fewer refugees"),
    ),
    "drammen-2024-net-nb": fanChart(net, {
      ...options("Nettoresultat for Drammen år for år ved gradvis og ved brå nedgang i bosettingen"),
      language: "nb",
    }),
  };
}

function backtestCharts(result: Backtest): Readonly<Record<string, Chart>> {
  const yearAhead = result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");
  return {
    "backtest-forecasts": forecastChart(
      yearAhead,
      options("Forecasts of settlement in Norway a year ahead, by method, and what came"),
    ),
    "backtest-plans": countChart(planCounts(result), {
      ...options("The state's plans of settlement, their revisions and what came, 2009–2025"),
      scale: "log",
    }),
    "backtest-fill": fillChart(result.fill, options("Settled over predicted by the size of the decision")),
    "backtest-retention": retentionChart(
      result.retention,
      options("Still in the first municipality by years after settlement"),
    ),
    "backtest-grants": grantsChart(
      result.grants,
      options("Persons who trigger the integration grant by year"),
    ),
    "backtest-published": publishedChart(
      publishedRows(result),
      options("The model's figures in percent of the published ones"),
    ),
    "backtest-drammen": countChart(
      drammenCounts(result),
      options("Drammen 2021–2024: asked for, decided, settled, and by the model"),
    ),
  };
}

function publishedCharts(): Readonly<Record<string, Chart>> {
  return {
    "figures-nation": countChart(nationCounts(), {
      ...options("Norway by year: asked for at first, after revisions, decided, settled"),
      scale: "log",
    }),
    "figures-municipalities": countChart(municipalCounts(), {
      ...options("Drammen, Hamar, Tolga and Bergen by year: asked for, decided, settled"),
      scale: "log",
    }),
  };
}
