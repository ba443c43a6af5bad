import type { Comparison } from "@glidepath/core";
import type { SpeakingIo } from "../io.js";
import { writeResults } from "../output/write-results.js";
import { bold } from "../terminal/bold.js";
import { comparisonText } from "../terminal/comparison-text.js";

/** Where the results of a comparison go. */
export interface DeliveryOptions {
  /** Folder for the report and the results. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * Prints a comparison, as text or JSON, and writes the report and the results where a folder is named.
 *
 * @param commandLine what gives the same results again, for the report
 * @throws TaskError when they cannot be written
 */
export async function deliverComparison(
  comparison: Comparison,
  commandLine: string,
  { out, json, quiet }: DeliveryOptions,
  io: SpeakingIo,
): Promise<void> {
  const result = comparison.toJSON();
  io.stdout.write(
    json
      ? `${JSON.stringify(result, null, 2)}\n`
      : comparisonText(comparison, io.texts, bold(io.stdout, io.env)),
  );

  if (out === undefined) return;
  // Charts cost a third of a second to load: only those who want a report pay.
  const { reportHtml } = await import("../report/report-html.js");
  const written = await writeResults(out, result, reportHtml(comparison, io.texts, commandLine));
  if (!quiet) io.stderr.write(`${io.texts.tables.written(written.join(", "))}\n`);
}
