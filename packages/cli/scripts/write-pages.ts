// `pnpm pages`: brings up to date what programs write into docs: results, output, registers, published figures, and
// figures in sentences. Run it after a change of results, of an example or of what is printed; the words around are
// yours to keep true. `pnpm pages concepts figures tolga-2024` writes some of it alone.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { analysisBlocks, analysisCommands } from "./pages/analyses/analysis-blocks.js";
import { chartList } from "./pages/guides/chart-list.js";
import { conceptBlocks } from "./pages/concepts/concept-blocks.js";
import { conceptComparisons } from "./pages/concepts/concept-comparisons.js";
import { elsewhereBlocks, elsewhereComparison } from "./pages/guides/elsewhere-blocks.js";
import { explainBlocks } from "./pages/guides/explain-blocks.js";
import { begunFigurePage } from "./pages/published/begun-figure-page.js";
import { figurePages } from "./pages/published/figure-pages.js";
import { figuresBlock } from "./pages/published/figures-block.js";
import { indexOfFigures } from "./pages/published/index-blocks.js";
import { pageFigures } from "./pages/running-text/page-figures.js";
import { withFigures } from "./pages/running-text/with-figures.js";
import { keyBlocks } from "./pages/keys/key-blocks.js";
import { assumedBlocks } from "./pages/method/assumed-blocks.js";
import { begunScenarioPage } from "./pages/scenarios/begun-scenario-page.js";
import { indexBlocks, pageBlocks } from "./pages/scenarios/page-blocks.js";
import { defaultsBlock } from "./pages/scenarios/register-block.js";
import { DEFAULTS_PAGE, scenarioPages } from "./pages/scenarios/scenario-page.js";
import { type Blocks, withBlocks } from "./pages/with-blocks.js";
import { firstComparison, startBlocks } from "./pages/start/start-blocks.js";

const root = new URL("../../../", import.meta.url);

/** Writes a page anew, of which `renewed` makes the text that it is to have. */
async function rewrite(path: string, renewed: (page: string) => string | Promise<string>): Promise<void> {
  const file = new URL(path, root);
  await writeFile(file, await renewed(await readFile(file, "utf8")));
  console.error(path);
}

/** Writes a page that is not there yet. */
async function begin(path: string, text: string): Promise<void> {
  const file = new URL(path, root);
  if (!existsSync(file)) await writeFile(file, text);
}

const writeBlocks = (path: string, blocks: Blocks) => rewrite(path, (page) => withBlocks(path, page, blocks));

async function writeScenario(name: string) {
  const page = scenarioPages.find((one) => one.name === name);
  if (page === undefined) {
    const known = [...Object.keys(parts), ...scenarioPages.map((one) => one.name)];
    throw new RangeError(`There is nothing to write by the name of ${name}. Known: ${known.join(", ")}.`);
  }
  const { blocks, indexRow } = pageBlocks(page);
  const path = `docs/scenarios/${name}.md`;
  await begin(path, begunScenarioPage(page, blocks));
  await writeBlocks(path, blocks);
  return indexRow;
}

/** What can be written, in the order in which it is: figures last, as they may be of the tables above them. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  async scenarios() {
    const rows = [];
    for (const { name } of scenarioPages) rows.push(await writeScenario(name));
    await writeBlocks("docs/scenarios/index.md", indexBlocks(rows));
    await writeBlocks(`docs/scenarios/${DEFAULTS_PAGE}.md`, { register: defaultsBlock() });
  },
  async published() {
    const pages = figurePages();
    await writeBlocks("docs/figures/index.md", indexOfFigures(pages));
    for (const page of pages) {
      const path = `docs/figures/${page.name}.md`;
      await begin(path, begunFigurePage(page.title));
      await writeBlocks(path, { figures: figuresBlock(page) });
    }
  },
  async method() {
    await writeBlocks("docs/method/assumed.md", assumedBlocks());
  },
  async keys() {
    await writeBlocks("docs/guides/scenario-file.md", keyBlocks());
  },
  async charts() {
    await writeBlocks("docs/guides/notebooks.md", { charts: chartList() });
  },
  async explain() {
    await writeBlocks("docs/guides/explain.md", await explainBlocks());
  },
  async analyses() {
    for (const page of Object.keys(analysisCommands) as (keyof typeof analysisCommands)[]) {
      await writeBlocks(`docs/analyses/${page}.md`, await analysisBlocks(page));
    }
  },
  async start() {
    const first = firstComparison();
    await writeBlocks("docs/start.md", await startBlocks("en", first));
    await writeBlocks("docs/nb/start.md", await startBlocks("nb", first));
  },
  async elsewhere() {
    await writeBlocks("docs/guides/r-python-excel.md", elsewhereBlocks(elsewhereComparison()));
  },
  async concepts() {
    const comparisons = conceptComparisons();
    for (const [name, blocksOf] of Object.entries(conceptBlocks)) {
      await writeBlocks(`docs/concepts/${name}.md`, blocksOf(comparisons));
    }
  },
  async figures() {
    for (const [path, figuresOf] of Object.entries(pageFigures)) {
      await rewrite(path, async (page) => withFigures(path, page, await figuresOf(page)));
    }
  },
};

const wanted = process.argv.slice(2);
for (const [name, write] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await write();
}
for (const name of wanted) {
  if (!Object.hasOwn(parts, name)) await writeScenario(name);
}
