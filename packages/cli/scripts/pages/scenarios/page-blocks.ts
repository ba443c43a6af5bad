import { compare } from "@glidepath/core";
import { formatShare, horizons } from "@glidepath/notebooks/words";
import { centreBlock } from "./centre-block.js";
import { cheapBlocks } from "./cheap-blocks.js";
import { firstWorlds } from "./first-worlds.js";
import { levelsBlock } from "./levels-block.js";
import { markdownTable } from "../markdown.js";
import { meanInMillions } from "../amounts.js";
import { checkBlock } from "../check-block.js";
import { resultsBlock } from "./results-block.js";
import { SEED, type ScenarioPage, VARIANT_RUNS } from "./scenario-page.js";
import { variantsBlock } from "./variants-block.js";
import type { Blocks } from "../with-blocks.js";

/** The blocks of a page, and its row in the index. */
export interface Generated {
  readonly blocks: Blocks;
  readonly indexRow: readonly string[];
}

/** Runs a page's scenario and its variants: up to half a minute. */
export function pageBlocks(page: ScenarioPage): Generated {
  const { name, scenario, runs, tried, centre } = page;
  const comparison = compare(scenario, { runs, seed: SEED });
  const tables: Blocks = {
    results: resultsBlock(name, comparison),
    levels: levelsBlock(comparison),
    ...(tried === undefined ? {} : { variants: variantsBlock(scenario, tried, VARIANT_RUNS, SEED) }),
    ...(centre === undefined ? {} : { centre: centreBlock(scenario, centre, VARIANT_RUNS, SEED) }),
  };
  const [first, second] = page.pair ?? comparison.pairs[0] ?? ["", ""];
  const { plan, whole } = horizons(comparison);
  const { net } = comparison.difference(first, second);
  return {
    blocks: {
      ...tables,
      ...cheapBlocks(page),
      check: checkBlock(firstWorlds(scenario), tables),
    },
    indexRow: [
      `[${scenario.name}](${name}.md)`,
      `*${first}* minus *${second}*, mill. ${comparison.scenario.currency}`,
      ...[plan, whole].flatMap((span) => [
        `${span.years}: ${meanInMillions(span.of(net).mean)}`,
        formatShare(span.of(net).shareAbove(0)),
      ]),
    ],
  };
}

/** The table of all scenarios, with the main difference of each. */
export function indexBlocks(rows: readonly (readonly string[])[]): Blocks {
  const heads = ["scenario", "difference of net", "plan years", "better in", "whole run", "better in"];
  const scenarios = markdownTable(heads, rows, 2);
  return { scenarios, check: checkBlock("the rows are those of the pages", { scenarios }) };
}
