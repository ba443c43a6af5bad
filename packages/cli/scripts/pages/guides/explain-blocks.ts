import { fenced } from "../fenced.js";
import { printedBy } from "../printed-by.js";
import type { Blocks } from "../with-blocks.js";

/** The world that docs/guides/explain.md shows: any, but always the same. */
const WORDS = ["explain", "tolga-2024", "--policy", "sharp", "--run", "476"];

/** What of its output the page shows: from the beginning to before the lines, and the last part. */
export async function explainBlocks(): Promise<Blocks> {
  const text = (await printedBy(WORDS)).stdout;
  const block = (part: string) => fenced("text", part.trim());
  return {
    command: fenced("sh", `glidepath ${WORDS.join(" ")}`),
    years: block(text.slice(0, text.indexOf("Grants by rule:"))),
    fund: block(text.slice(text.indexOf("Reserve fund:"))),
  };
}
