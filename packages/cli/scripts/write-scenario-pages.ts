// Brings the tables of docs/scenarios up to date (results, variants, registers of assumptions), and the output and
// figures that other pages of docs show; `pnpm pages figures` does the last alone. Run by `pnpm pages` after a change of results or of an example; the words around the
// tables are yours to keep true.
import { readFile, writeFile } from "node:fs/promises";
import { analysisBlocks, analysisCommands } from "./analysis-blocks.js";
import { explainBlocks } from "./explain-blocks.js";
import { pageFigures } from "./figures/page-figures.js";
import { withFigures } from "./figures/with-figures.js";
import { type Generated, indexBlocks, pageBlocks } from "./scenario-pages/page-blocks.js";
import { defaultsBlock } from "./scenario-pages/register-block.js";
import { DEFAULTS_PAGE, scenarioPages } from "./scenario-pages/scenario-page.js";
import { type Blocks, withBlocks } from "./scenario-pages/with-blocks.js";

const root = new URL("../../../", import.meta.url);
const folder = new URL("docs/scenarios/", root);
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
if (!wanted.includes("figures")) await write(DEFAULTS_PAGE, { register: defaultsBlock() });
if (wanted.length === 0) {
  await write("index", indexBlocks(rows));
  await write("../guides/explain", await explainBlocks());
  for (const page of Object.keys(analysisCommands) as (keyof typeof analysisCommands)[]) {
    await write(`../analyses/${page}`, await analysisBlocks(page));
  }
}
if (wanted.length === 0 || wanted.includes("figures")) {
  for (const [name, figuresOf] of Object.entries(pageFigures)) {
    const file = new URL(name, root);
    const page = await readFile(file, "utf8");
    await writeFile(file, withFigures(name, page, await figuresOf(page)));
    console.error(name);
  }
}
