import { join } from "node:path";
import type { ComparisonJson } from "@glidepath/core";
import { resultsCsv } from "./results-csv.js";
import { writeFileAtomically } from "./write-file-atomically.js";

/**
 * Writes the report and the results into a folder: `report.html`, `results.json`, `results.csv`.
 *
 * @returns the paths written
 * @throws TaskError when one cannot be written
 */
export async function writeResults(
  folder: string,
  result: ComparisonJson,
  report: string,
): Promise<string[]> {
  const files = {
    "report.html": report,
    "results.json": `${JSON.stringify(result, null, 2)}\n`,
    "results.csv": resultsCsv(result),
  };
  const written: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFileAtomically(path, text);
    written.push(path);
  }
  return written;
}
