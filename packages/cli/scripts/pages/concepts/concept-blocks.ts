import type { Blocks } from "../with-blocks.js";
import type { ConceptComparisons } from "./concept-comparisons.js";
import { fairBlocks } from "./fair-blocks.js";
import { oneWorldBlocks } from "./one-world-blocks.js";
import { rangeBlocks } from "./range-blocks.js";
import { surpriseBlocks } from "./surprise-blocks.js";

/** The blocks of each page of docs/concepts, by its name. */
export const conceptBlocks: Readonly<Record<string, (comparisons: ConceptComparisons) => Blocks>> = {
  "one-world-many-policies": oneWorldBlocks,
  surprise: surpriseBlocks,
  "fair-comparison": fairBlocks,
  "what-a-range-is-worth": rangeBlocks,
};
