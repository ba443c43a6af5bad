import { readFile, writeFile } from "node:fs/promises";
import { withBlocks } from "../scenario-pages/with-blocks.js";
import { figurePages } from "./figure-pages.js";
import { figuresBlock } from "./figures-block.js";
import { indexOfFigures } from "./index-blocks.js";

const folder = new URL("../../../../docs/figures/", import.meta.url);

/** Brings the figures of docs/figures up to date; the words before them are yours to keep true. */
export async function writeFigurePages(): Promise<void> {
  const pages = figurePages();
  const all = [
    ["index", indexOfFigures(pages)] as const,
    ...pages.map((page) => [page.name, { figures: figuresBlock(page) }] as const),
  ];
  for (const [name, blocks] of all) {
    const file = new URL(`${name}.md`, folder);
    await writeFile(file, withBlocks(name, await readFile(file, "utf8"), blocks));
    console.error(`docs/figures/${name}.md`);
  }
}
