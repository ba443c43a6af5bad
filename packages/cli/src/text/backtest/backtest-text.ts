import type { Backtest } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { version } from "../../version.js";
import { forecastVerdict } from "../../words/forecast-verdict.js";
import { backtestDefaults } from "./backtest-defaults.js";
import {
  coverageTable,
  drammenTable,
  fillTable,
  forecastTable,
  grantsCheckTable,
  nationalGrantsTable,
  planTable,
  rangeTable,
  retentionTable,
} from "./backtest-tables.js";
import { wrap } from "../../terminal/wrap.js";

/**
 * A back-test as text for a terminal, no line over 80 columns: the scores of forecasts first, then plans,
 * ranges, fill, retention, grants and Drammen, and how each default was obtained.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function backtestText(result: Backtest, texts: Texts, heading: (line: string) => string): string {
  const { backtest } = texts;
  const horizons = [...new Set(result.scores.map(({ horizon }) => horizon))];
  const lines = [
    heading(backtest.title),
    ...wrap(backtest.against(result.scenario)),
    "",
    ...wrap(backtest.forecasts).map(heading),
    ...forecastVerdict(result.scores, texts).flatMap((sentence) => wrap(sentence)),
    ...horizons.flatMap((horizon) => ["", ...forecastTable(result.scores, horizon, texts)]),
    ...wrap(backtest.aboutScores),
    "",
    ...wrap(backtest.plans).map(heading),
    ...planTable(result.plans, texts),
    "",
    ...wrap(backtest.ranges).map(heading),
    ...rangeTable(result.ranges, texts),
    "",
    ...wrap(backtest.fill).map(heading),
    ...fillTable(result.fillScores, texts),
    ...wrap(backtest.aboutFill),
    "",
    ...wrap(backtest.retention).map(heading),
    ...retentionTable(result.retention, texts),
    "",
    ...wrap(backtest.national).map(heading),
    ...nationalGrantsTable(result.grants, texts),
    "",
    ...wrap(backtest.published).map(heading),
    ...grantsCheckTable(result, texts),
    ...wrap(backtest.aboutPublished),
    "",
    ...wrap(backtest.coverage).map(heading),
    ...coverageTable(result.coverage, texts),
    "",
    ...wrap(backtest.drammen).map(heading),
    ...drammenTable(result.drammen, texts),
    ...wrap(backtest.aboutDrammen),
    "",
    ...wrap(backtest.defaults).map(heading),
    ...backtestDefaults(result.defaults),
    "",
    `Glidepath ${version()}`,
  ];
  return `${lines.join("\n")}\n`;
}
