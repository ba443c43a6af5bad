import type { ComparisonJson } from "@glidepath/core";
import { resultsCsv } from "./results-csv.js";
import { writeFiles } from "./write-files.js";

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
  return writeFiles(folder, {
    "report.html": report,
    "results.json": `${JSON.stringify(result, null, 2)}\n`,
    "results.csv": resultsCsv(result),
  });
}
