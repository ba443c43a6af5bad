// Draws the pictures of the README and the docs with the project's own charts, and writes the tables
// of docs/backtest.md. Run by `pnpm pictures` after a change of results or of a chart.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { backtest, compare } from "@glidepath/core";
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
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { backtestTables, withTables } from "./backtest-tables.js";
import { conceptPictures } from "./concept-pictures.js";
import { municipalCounts, nationCounts } from "./published-counts.js";

const docs = new URL("../../../docs/", import.meta.url);
const pictures = new URL("pictures/", docs);
const document = serverDocument();
const width = 760;

/** A file of its own needs the picture alone, with its namespace, on a ground of its own. */
async function write(name: string, chart: Chart): Promise<void> {
  const markup = renderChart(chart);
  const svg = markup
    .slice(markup.indexOf("<svg"), markup.lastIndexOf("</svg>") + 6)
    .replace('style="', 'style="background:white;');
  await writeFile(new URL(name, pictures), `${svg}\n`);
}

await mkdir(pictures, { recursive: true });

const comparison = compare(drammen2024, { runs: 2000, seed: "glidepath" }).toJSON();
const net = fanRows(comparison, "net").filter(({ name }) => name === "gradual" || name === "sharp");
const title = "Net result for Drammen by year, settling gradually fewer or sharply fewer refugees";
await write("drammen-2024-net.svg", fanChart(net, { document, width, title }));

for (const [name, chart] of Object.entries(conceptPictures({ document, width }))) {
  await write(`${name}.svg`, chart);
}

const result = backtest(drammen2024);
const yearAhead = result.forecasts.filter(({ horizon, method }) => horizon === 1 && method !== "lastYear");
const options = (ariaLabel: string) => ({ document, width, ariaLabel });
await write(
  "backtest-forecasts.svg",
  forecastChart(
    yearAhead,
    options("Forecasts of settlement in Norway a year ahead, by method, and what came"),
  ),
);
await write(
  "backtest-plans.svg",
  countChart(planCounts(result), {
    ...options("The state's plans of settlement, their revisions and what came, 2009–2025"),
    scale: "log",
  }),
);
await write(
  "backtest-fill.svg",
  fillChart(result.fill, options("Settled over predicted by the size of the decision")),
);
await write(
  "backtest-retention.svg",
  retentionChart(result.retention, options("Still in the first municipality by years after settlement")),
);
await write(
  "backtest-grants.svg",
  grantsChart(result.grants, options("Persons who trigger the integration grant by year")),
);
await write(
  "backtest-published.svg",
  publishedChart(publishedRows(result), options("The model's figures in percent of the published ones")),
);
await write(
  "backtest-drammen.svg",
  countChart(
    drammenCounts(result),
    options("Drammen 2021–2024: asked for, decided, settled, and by the model"),
  ),
);

await write(
  "figures-nation.svg",
  countChart(nationCounts(), {
    ...options("Norway by year: asked for at first, after revisions, decided, settled"),
    scale: "log",
  }),
);
await write(
  "figures-municipalities.svg",
  countChart(municipalCounts(), {
    ...options("Drammen, Hamar, Tolga and Bergen by year: asked for, decided, settled"),
    scale: "log",
  }),
);

const page = new URL("backtest.md", docs);
await writeFile(page, withTables(await readFile(page, "utf8"), backtestTables(result)));
