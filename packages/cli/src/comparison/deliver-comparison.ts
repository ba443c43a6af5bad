import type { Comparison } from "@glidepath/core";
import type { SpeakingIo } from "../io.js";
import { writeResults } from "../output/write-results.js";
import { bold } from "../terminal/bold.js";
import { comparisonText } from "../text/comparison/comparison-text.js";

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
  io.stdout.write(
    json
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonText(comparison, io.texts, bold(io.stdout, io.env)),
  );

  if (out === undefined) return;
  const { paths, notes } = await writeResults(out, comparison, io.texts, commandLine);
  if (quiet) return;
  for (const note of notes) io.stderr.write(`${note}\n`);
  io.stderr.write(`${io.texts.tables.written(paths.join(", "))}\n`);
}
