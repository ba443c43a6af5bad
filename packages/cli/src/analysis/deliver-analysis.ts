import type { SpeakingIo } from "../io.js";
import { writeFiles } from "../output/write-files.js";
import { bold } from "../terminal/bold.js";
import type { AnalysisMade, AnalysisReport } from "./analysis-report.js";
import { analysisText } from "./analysis-text.js";

/** Where what an analysis found goes. */
export interface AnalysisDelivery {
  readonly json?: boolean | undefined;
  /** Folder for the page and the JSON. */
  readonly out?: string | undefined;
  /** Files besides, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly quiet?: boolean | undefined;
}

/**
 * Prints what an analysis found, as text or JSON, and writes a page with pictures and the JSON where a folder
 * is named, all or none.
 *
 * @param result what the JSON holds
 * @throws TaskError when they cannot be written
 */
export async function deliverAnalysis(
  report: AnalysisReport,
  result: object,
  made: AnalysisMade,
  { json, out, files, quiet }: AnalysisDelivery,
  io: SpeakingIo,
): Promise<void> {
  const asJson = `${JSON.stringify(result, null, 2)}\n`;
  io.stdout.write(json ? asJson : analysisText(report, made, io.texts, bold(io.stdout, io.env)));
  if (out === undefined) return;
  // Charts cost a third of a second to load: only those who want a page pay.
  const { analysisHtml } = await import("./analysis-html.js");
  const paths = await writeFiles(out, {
    [`${made.name}.html`]: analysisHtml(report, made, io.texts),
    [`${made.name}.json`]: asJson,
    ...files,
  });
  if (!quiet) io.stderr.write(`${io.texts.tables.written(paths.join(", "))}\n`);
}
