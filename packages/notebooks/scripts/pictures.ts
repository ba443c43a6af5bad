// The pictures of the README and the docs, drawn with the project's own charts.
import { type Backtest, compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import {
  type Chart,
  type ChartOptions,
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
import { conceptDrawings } from "./concept-pictures.js";
import { pictureFile } from "./picture-file.js";
import { municipalCounts, nationCounts } from "./published-counts.js";

const document = serverDocument();
// Pixels: of a page beside its menus, and of one on a telephone.
const WIDTHS = { "": 760, "-narrow": 340 } as const;

/** A picture, drawn as wide as it is to be. */
export type Drawing = (options: ChartOptions) => Chart;

/**
 * Every file of docs/pictures by its name: each picture for light pages and, with `-dark`, for dark ones; for
 * telephones with `-narrow` before that.
 */
export function pictures(result: Backtest): Readonly<Record<string, string>> {
  const drawings: Readonly<Record<string, Drawing>> = {
    ...netDrawings(),
    ...conceptDrawings(),
    ...backtestDrawings(result),
    ...publishedDrawings(),
  };
  return Object.fromEntries(
    Object.entries(drawings).flatMap(([name, draw]) =>
      Object.entries(WIDTHS).flatMap(([ending, width]) => {
        const chart = draw({ document, width });
        return [
          [`${name}${ending}.svg`, pictureFile(chart, "light")],
          [`${name}${ending}-dark.svg`, pictureFile(chart, "dark")],
        ];
      }),
    ),
  );
}

function netDrawings(): Readonly<Record<string, Drawing>> {
  const comparison = compare(drammen2024, { runs: 2000, seed: "glidepath" }).toJSON();
  const net = fanRows(comparison, "net").filter(({ name }) => name === "gradual" || name === "sharp");
  const inNorwegian: Readonly<Record<string, string>> = { gradual: "gradvis", sharp: "brått" };
  return {
    "drammen-2024-net": (look) =>
      fanChart(net, {
        ...look,
        ariaLabel: "Net result for Drammen by year, settling gradually fewer or sharply fewer refugees",
      }),
    "drammen-2024-net-nb": (look) =>
      fanChart(
        net.map((row) => ({ ...row, name: inNorwegian[row.name] ?? row.name })),
        {
          ...look,
          ariaLabel: "Nettoresultat for Drammen år for år ved gradvis og ved brå nedgang i bosettingen",
          language: "nb",
        },
      ),
  };
}

function backtestDrawings(result: Backtest): Readonly<Record<string, Drawing>> {
  const yearAhead = result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");
  return {
    "backtest-forecasts": (look) =>
      forecastChart(yearAhead, {
        ...look,
        ariaLabel: "Forecasts of settlement in Norway a year ahead, by method, and what came",
      }),
    "backtest-plans": (look) =>
      countChart(planCounts(result), {
        ...look,
        ariaLabel: "The state's plans of settlement, their revisions and what came, 2009–2025",
        scale: "log",
      }),
    "backtest-fill": (look) =>
      fillChart(result.fill, { ...look, ariaLabel: "Settled over predicted by the size of the decision" }),
    "backtest-retention": (look) =>
      retentionChart(result.retention, {
        ...look,
        ariaLabel: "Still in the first municipality by years after settlement",
      }),
    "backtest-grants": (look) =>
      grantsChart(result.grants, {
        ...look,
        ariaLabel: "Persons who trigger the integration grant by year",
      }),
    "backtest-published": (look) =>
      publishedChart(publishedRows(result), {
        ...look,
        ariaLabel: "The model's figures in percent of the published ones",
      }),
    "backtest-drammen": (look) =>
      countChart(drammenCounts(result), {
        ...look,
        ariaLabel: "Drammen 2021–2024: asked for, decided, settled, and by the model",
      }),
  };
}

function publishedDrawings(): Readonly<Record<string, Drawing>> {
  return {
    "figures-nation": (look) =>
      countChart(nationCounts(), {
        ...look,
        ariaLabel: "Norway by year: asked for at first, after revisions, decided, settled",
        scale: "log",
      }),
    "figures-municipalities": (look) =>
      countChart(municipalCounts(), {
        ...look,
        ariaLabel: "Drammen, Hamar, Tolga and Bergen by year: asked for, decided, settled",
        scale: "log",
      }),
  };
}
