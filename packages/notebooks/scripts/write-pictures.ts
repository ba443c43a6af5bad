// Draws the pictures of the README and the docs with the project's own charts. Run by
// `pnpm pictures` after a change of results or of a chart.
import { mkdir, writeFile } from "node:fs/promises";
import { compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { fanChart, fanRows } from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";

const folder = new URL("../../../docs/pictures/", import.meta.url);
const result = compare(drammen2024, { runs: 2000, seed: "glidepath" }).toJSON();
const rows = fanRows(result, "net").filter(({ name }) => name === "gradual" || name === "sharp");
const document = serverDocument();
const title = "Net result for Drammen by year, settling gradually fewer or sharply fewer refugees";
const chart = fanChart(rows, { document, width: 760, title });
const markup = renderChart(chart);
// A file of its own needs the picture alone, with its namespace, on a ground of its own.
const svg = markup
  .slice(markup.indexOf("<svg"), markup.lastIndexOf("</svg>") + 6)
  .replace('style="', 'style="background:white;');
await mkdir(folder, { recursive: true });
await writeFile(new URL("drammen-2024-net.svg", folder), `${svg}\n`);
