import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Comparison, EXACT_RUNS } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { keepsPaths } from "../results/keeps-paths.js";
import { writePathsParquet } from "./paths-parquet.js";
import { resultsCsv } from "./results-csv.js";
import { writeFiles } from "./write-files.js";

/** What was written, and what is to be said of it. */
export interface WrittenResults {
  readonly paths: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Writes all that a comparison gives into a folder: `report.html`, `results.xlsx`, `results.json`,
 * `results.csv` and `paths.parquet`, all or none. Beyond `EXACT_RUNS` worlds there is no
 * `paths.parquet`, a note says so, and an older one is removed.
 *
 * @param command the command that makes them again
 * @throws TaskError when one cannot be written
 */
export async function writeResults(
  folder: string,
  comparison: Comparison,
  texts: Texts,
  command: string,
): Promise<WrittenResults> {
  // Charts cost a third of a second to load: only those who want a report pay.
  const [{ reportHtml }, { workbook }] = await Promise.all([
    import("../report/report-html.js"),
    import("../workbook/workbook.js"),
  ]);
  const result = comparison.toJSON();
  const hasPaths = keepsPaths(comparison);
  const paths = await writeFiles(folder, {
    "report.html": reportHtml(comparison, texts, command),
    "results.xlsx": await workbook(comparison, texts, command),
    "results.json": `${JSON.stringify(result, null, 2)}\n`,
    "results.csv": resultsCsv(result),
    ...(hasPaths ? { [PATHS]: (path: string) => writePathsParquet(path, comparison) } : {}),
  });
  if (hasPaths) return { paths, notes: [] };
  // What an earlier comparison left would be taken for this one's.
  await rm(join(folder, PATHS), { force: true });
  return { paths, notes: [texts.workbook.noPaths(texts.number(EXACT_RUNS, 0), EXACT_RUNS)] };
}

const PATHS = "paths.parquet";
