// Refreshes the baseline of whole-run results. Run by `pnpm baseline`, only after a change of
// results that is meant; say in CHANGELOG.md by how much they moved.
import { writeFile } from "node:fs/promises";
import { baselineResults } from "./baseline-results.js";

const file = new URL("../test/baseline/results.json", import.meta.url);
await writeFile(file, `${JSON.stringify(baselineResults(), null, 2)}\n`);
