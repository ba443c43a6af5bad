import type { Backtest } from "@glidepath/core";
import { version } from "../version.js";
import { forecastVerdict } from "../words/forecast-verdict.js";
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
import { wrap } from "./wrap.js";

/**
 * A back-test as text for a terminal, no line over 80 columns: the scores of forecasts first, then plans,
 * ranges, fill, retention, grants and Drammen, and how each default was obtained.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function backtestText(result: Backtest, heading: (line: string) => string): string {
  const horizons = [...new Set(result.scores.map(({ horizon }) => horizon))];
  const lines = [
    heading("Does the model fit what happened?"),
    ...wrap(
      `Published figures against the example ${result.scenario}. docs/backtest.md says what each part is.`,
    ),
    "",
    heading("Settlement in Norway, forecast at the end of each year 2010-2023"),
    ...forecastVerdict(result.scores).flatMap((sentence) => wrap(sentence)),
    ...horizons.flatMap((horizon) => ["", ...forecastTable(result.scores, horizon)]),
    ...wrap(
      'Score: mean CRPS of the logarithm, then of persons; smaller is better. Skill, percent: 1 less the score over that of "same as last year" in the same years; below 0 is worse. 50, 80 and 95 %: outcomes inside those bands.',
    ),
    "",
    heading("The state's plans of settlement, made the autumn before"),
    ...planTable(result.plans),
    "",
    heading("Published low-high ranges of asylum and refugees"),
    ...rangeTable(result.ranges),
    "",
    heading("How far municipalities filled their decisions, over the prediction"),
    ...fillTable(result.fillScores),
    ...wrap(
      "Median: of log(settled/predicted); above 0 more came than predicted. As decided: the score of predicting that every decision is filled.",
    ),
    "",
    heading("Still in the first municipality, percent"),
    ...retentionTable(result.retention),
    "",
    heading("National settlement put through the integration grant"),
    ...nationalGrantsTable(result.grants),
    "",
    heading("Against published figures"),
    ...grantsCheckTable(result),
    ...wrap(
      `* Reunification was estimated from these two, so they do not test it. Under five years here: refugees and their family on 1 January 2021. Five-year cost: the survey of 2016 at the municipal deflator; the scenario puts its services lower on purpose (staffing.costLevel), as later surveys fell.`,
    ),
    "",
    heading("The integration grant over five years against the cost of a person"),
    ...coverageTable(result.coverage),
    "",
    heading("Drammen by the model's rules, had the council decided as asked"),
    ...drammenTable(result.drammen),
    ...wrap("2024: settled up to 13 November. The council decided on 125, which no rule foretells."),
    "",
    heading("How each default was obtained"),
    ...backtestDefaults(result.defaults),
    "",
    `Glidepath ${version()}`,
  ];
  return `${lines.join("\n")}\n`;
}
