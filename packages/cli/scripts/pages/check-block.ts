import { createHash } from "node:crypto";
import type { Blocks } from "./with-blocks.js";

/**
 * What a test can hold blocks against without making them again.
 *
 * @param results what the first few worlds give, so that a change of results is seen
 * @param blocks those that take many worlds, of which a fingerprint is kept, so that a change by hand is seen
 */
export function checkBlock(results: string, blocks: Blocks): string {
  const text = Object.keys(blocks)
    .sort()
    .map((name) => `${name}\n${blocks[name]}`)
    .join("\n");
  const seal = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `<!-- ${results} -->\n<!-- seal of the tables: ${seal} -->`;
}
