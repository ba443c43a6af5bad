import { type Progress, progressBar } from "./progress-bar.js";

/**
 * Shows progress for as long as `use` takes, unless all is to be quiet.
 *
 * @param format as of `progressBar`
 * @example await withProgress(quiet, stderr, texts.tables.progress, (onProgress) => simulate(onProgress))
 */
export async function withProgress<Result>(
  quiet: boolean | undefined,
  stream: Parameters<typeof progressBar>[0],
  format: string,
  use: (onProgress: Progress["update"] | undefined) => Result | Promise<Result>,
): Promise<Result> {
  const progress = quiet ? undefined : progressBar(stream, format);
  try {
    return await use(progress?.update);
  } finally {
    progress?.stop();
  }
}
