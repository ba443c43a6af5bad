import {
  type ArrivalFit,
  type Backtest,
  backtest,
  finnishAsylumApplications,
  fitArrivals,
  type FittedModel,
  knownAt,
  needSection,
  type YearCount,
} from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { Document, visit } from "yaml";
import { didYouMean } from "../../input/did-you-mean.js";
import { InputError } from "../../errors/input-error.js";
import { seriesTable } from "../../input/settled/series-table.js";
import type { SpeakingIo } from "../../io.js";
import type { Texts } from "../../language/texts.js";
import { prepareFolder } from "../../output/prepare-folder.js";
import { writeFiles } from "../../output/write-files.js";
import { backtestText } from "../../text/backtest/backtest-text.js";
import { bold } from "../../terminal/bold.js";
import { withProgress } from "../../terminal/with-progress.js";
import { commandLine } from "../../command-line/command-line.js";

/** The options of `glidepath backtest`, after reading. */
export interface BacktestCommandOptions {
  readonly runs: number;
  readonly seed: string;
  /** Folder for backtest.html and backtest.json. */
  readonly out?: string;
  readonly json?: boolean;
  /** Path of a file with the columns year and persons: fit the arrival model to it instead. */
  readonly series?: string;
  readonly model: string;
  readonly quiet?: boolean;
}

const MODELS: readonly FittedModel[] = ["regimes", "studentT", "resampled"];

/** The last year whose applications shocks are fitted to. */
const LAST_KNOWN_YEAR = 2025;

/**
 * `glidepath backtest`: prints how well the model fits what happened, and writes a page with pictures
 * where a folder is named; or fits the arrival model to a series of the user's own.
 *
 * @throws InputError for a series or a model that cannot be used; TaskError when the files cannot be
 *   written
 */
export async function backtestCommand(options: BacktestCommandOptions, io: SpeakingIo): Promise<void> {
  const model = knownModel(options.model);
  if (options.series !== undefined && options.out !== undefined) {
    throw new InputError(({ backtest }) => backtest.outWithSeries);
  }
  if (options.series === undefined && model !== "regimes") {
    throw new InputError((texts) => texts.backtest.modelWithoutSeries(model));
  }
  if (options.series !== undefined) {
    io.stdout.write(
      fittedSeries(await seriesTable(options.series, io.texts), options.series, model, options.json === true),
    );
    return;
  }
  if (options.out !== undefined) await prepareFolder(options.out);
  const { runs, seed } = options;
  const result = await withProgress(options.quiet, io.stderr, io.texts.backtest.progress, (onProgress) =>
    backtest(drammen2024, { runs, seed, onProgress }),
  );
  io.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : backtestText(result, io.texts, bold(io.stdout, io.env)),
  );
  if (options.out === undefined) return;
  const written = await writeBacktest(
    options.out,
    result,
    commandLine("backtest", undefined, { "--runs": runs, "--seed": seed }),
    io.texts,
  );
  if (!options.quiet) io.stderr.write(`${io.texts.tables.written(written.join(", "))}\n`);
}

function knownModel(text: string): FittedModel {
  const model = MODELS.find((name) => name === text);
  if (model !== undefined) return model;
  throw new InputError((texts) =>
    texts.backtest.noModel({ text, hint: didYouMean(text, MODELS, texts), known: MODELS.join(", ") }),
  );
}

function fittedSeries(
  counts: readonly YearCount[],
  path: string,
  model: FittedModel,
  asJson: boolean,
): string {
  const fit = fitted(counts, path);
  const first = counts[0]?.year;
  const need = needSection(fit, model, {
    source: `the series given, taken as the nation's, ${first} to ${fit.lastObserved.year}`,
    shockSource: finnishAsylumApplications.source,
  });
  if (asJson) return `${JSON.stringify({ need, fit }, null, 2)}\n`;
  const section = new Document({ need });
  visit(section, {
    Seq(_, list) {
      list.flow = true;
    },
  });
  // The library counts a first line without its key: 80 less the longest.
  return section.toString({ lineWidth: 80 - "source: ".length });
}

function fitted(counts: readonly YearCount[], path: string): ArrivalFit {
  try {
    return fitArrivals(counts, knownAt(LAST_KNOWN_YEAR).applications);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${path}: ${error.message.replace(/^fit\w+: /, "")}`);
  }
}

async function writeBacktest(
  folder: string,
  result: Backtest,
  command: string,
  texts: Texts,
): Promise<string[]> {
  // Charts cost a third of a second to load: only those who want a page pay.
  const { backtestHtml } = await import("../../report/backtest-html.js");
  return writeFiles(folder, {
    "backtest.html": backtestHtml(result, command, texts),
    "backtest.json": `${JSON.stringify(result, null, 2)}\n`,
  });
}
