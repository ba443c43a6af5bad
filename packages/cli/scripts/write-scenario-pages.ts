// Brings the tables of docs/scenarios up to date (results, variants, registers of assumptions), and the output
// that other pages of docs show. Run by `pnpm pages` after a change of results or of an example; the words around the
// tables are yours to keep true.
import { readFile, writeFile } from "node:fs/promises";
import { analysisBlocks, analysisCommands } from "./analysis-blocks.js";
import { conceptBlocks } from "./concept-pages/concept-blocks.js";
import { conceptComparisons } from "./concept-pages/concept-comparisons.js";
import { elsewhereBlocks, elsewhereComparison } from "./elsewhere-blocks.js";
import { explainBlocks } from "./explain-blocks.js";
import { writeFigurePages } from "./figure-pages/write-figure-pages.js";
import { assumedBlocks } from "./method-pages/assumed-blocks.js";
import { type Generated, indexBlocks, pageBlocks } from "./scenario-pages/page-blocks.js";
import { defaultsBlock } from "./scenario-pages/register-block.js";
import { DEFAULTS_PAGE, scenarioPages } from "./scenario-pages/scenario-page.js";
import { type Blocks, withBlocks } from "./scenario-pages/with-blocks.js";
import { firstComparison, startBlocks } from "./start-pages/start-blocks.js";

const folder = new URL("../../../docs/scenarios/", import.meta.url);
const wanted = process.argv.slice(2);

async function write(name: string, blocks: Blocks): Promise<void> {
  const file = new URL(`${name}.md`, folder);
  const page = await readFile(file, "utf8");
  await writeFile(file, withBlocks(name, page, blocks));
  console.error(`docs/scenarios/${name}.md`);
}

const rows: Generated["indexRow"][] = [];
for (const page of scenarioPages) {
  if (wanted.length > 0 && !wanted.includes(page.name)) continue;
  const { blocks, indexRow } = pageBlocks(page);
  await write(page.name, blocks);
  rows.push(indexRow);
}
if (wanted.length === 0) {
  await write(DEFAULTS_PAGE, { register: defaultsBlock() });
  await write("../method/assumed", assumedBlocks());
  await writeFigurePages();
  await write("index", indexBlocks(rows));
  await write("../guides/explain", await explainBlocks());
  for (const page of Object.keys(analysisCommands) as (keyof typeof analysisCommands)[]) {
    await write(`../analyses/${page}`, await analysisBlocks(page));
  }
}
if (wanted.length === 0 || wanted.includes("start")) {
  const first = firstComparison();
  await write("../start", await startBlocks("en", first));
  await write("../nb/start", await startBlocks("nb", first));
}
if (wanted.length === 0 || wanted.includes("elsewhere")) {
  await write("../guides/r-python-excel", elsewhereBlocks(elsewhereComparison()));
}
if (wanted.length === 0 || wanted.includes("concepts")) {
  const comparisons = conceptComparisons();
  for (const [name, blocksOf] of Object.entries(conceptBlocks)) {
    await write(`../concepts/${name}`, blocksOf(comparisons));
  }
}
