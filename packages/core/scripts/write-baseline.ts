// Refreshes the baseline of whole-run results. Run by `pnpm baseline`, only after a change of results that is meant.
// It writes the changeset that says by how much they moved; why they did is yours to add.
import { readFile, writeFile } from "node:fs/promises";
import { baselineResults } from "./baseline-results.js";
import { type Baseline, baselineName, changesOfResults, resultsLine } from "./results-change.js";

const file = new URL("../test/baseline/results.json", import.meta.url);
const before = await readFile(file, "utf8");
const results = baselineResults();
const after = `${JSON.stringify(results, null, 2)}\n`;
if (after === before) {
  console.error("Results are those of the baseline.");
} else {
  await writeFile(file, after);
  const name = baselineName(after);
  const changeset = new URL(`../../../.changeset/results-${name}.md`, import.meta.url);
  const changes = changesOfResults(JSON.parse(before) as Baseline, results);
  const text = [
    '---\n"@glidepath/core": minor\n---\n',
    "Results for a seed have changed:\n",
    ...changes.map((change) => `- ${change}`),
    `\n${resultsLine(name)}\n`,
  ];
  await writeFile(changeset, text.join("\n"));
  console.error(`Written: .changeset/results-${name}.md. Say in it why results have changed.`);
}
