// Writes the pictures of the README and the docs, for light and for dark pages, and the tables of docs/backtest.md.
// Run by `pnpm pictures` after a change of results or of a chart.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { backtest } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { backtestTables, withTables } from "./backtest-tables.js";
import { pictures } from "./pictures.js";

const docs = new URL("../../../docs/", import.meta.url);
const folder = new URL("pictures/", docs);
const result = backtest(drammen2024);

await mkdir(folder, { recursive: true });
for (const [name, svg] of Object.entries(pictures(result))) await writeFile(new URL(name, folder), svg);

const page = new URL("backtest.md", docs);
await writeFile(page, withTables(await readFile(page, "utf8"), backtestTables(result)));
