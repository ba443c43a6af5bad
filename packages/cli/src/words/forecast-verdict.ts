import type { ForecastScore } from "@glidepath/core";
import type { Texts } from "../language/texts.js";

/**
 * What the scores of the forecasts say, in sentences: against "same as last year", against a random walk, and
 * whether the bands hold what they promise. It says so where a model is worse.
 *
 * @example forecastVerdict(backtest.scores, texts)[0]
 */
export function forecastVerdict(scores: readonly ForecastScore[], texts: Texts): string[] {
  const { backtest } = texts;
  const horizons = [...new Set(scores.map(({ horizon }) => horizon))];
  return horizons.flatMap((horizon) => {
    const at = (method: ForecastScore["method"]) =>
      scores.find((score) => score.method === method && score.horizon === horizon);
    const model = at("regimes");
    const walk = at("randomWalk");
    if (model === undefined || walk === undefined) return [];
    return [
      backtest.scores({
        ahead: horizon === 1 ? backtest.oneYearAhead : backtest.yearsAhead(horizon),
        thanNaive: than(model.skillLog, texts),
        better: model.betterThanNaive,
        years: model.forecasts,
        thanWalk: than(1 - model.crpsLog / walk.crpsLog, texts),
        bands: bandSentence(model, texts),
      }),
    ];
  });
}

function than(skill: number, { backtest }: Texts): string {
  const percent = Math.round(100 * Math.abs(skill));
  if (percent === 0) return backtest.noBetter;
  return skill > 0 ? backtest.betterBy(percent) : backtest.worseBy(percent);
}

function bandSentence({ coverage, forecasts }: ForecastScore, { backtest }: Texts): string {
  const counts = coverage.map(({ promised, inside }) => backtest.insideBand(inside, whole(promised)));
  const tooNarrow = coverage.filter(({ promised, high }) => promised > high);
  const verdict =
    tooNarrow.length === 0
      ? backtest.noneTooNarrow
      : backtest.tooNarrow(tooNarrow.map(({ promised }) => `${whole(promised)} %`).join(", "));
  return backtest.bands(forecasts, counts.join(", "), verdict);
}

function whole(share: number): number {
  return Math.round(100 * share);
}
