import type { ForecastScore } from "@glidepath/core";
import { forecastMethodNames } from "./forecast-method.js";

/**
 * What the scores of the forecasts say, in sentences: against "same as last year", against a random walk, and
 * whether the bands hold what they promise. It says so where a model is worse.
 *
 * @example forecastVerdict(backtest.scores)[0]
 */
export function forecastVerdict(scores: readonly ForecastScore[]): string[] {
  const horizons = [...new Set(scores.map(({ horizon }) => horizon))];
  return horizons.flatMap((horizon) => {
    const at = (method: ForecastScore["method"]) =>
      scores.find((score) => score.method === method && score.horizon === horizon);
    const model = at("regimes");
    const walk = at("randomWalk");
    if (model === undefined || walk === undefined) return [];
    const ahead = horizon === 1 ? "One year ahead" : `${horizon} years ahead`;
    return [
      `${ahead} the two regimes score ${than(model.skillLog)} than "${forecastMethodNames.lastYear}" ` +
        `(better in ${model.betterThanNaive} of ${model.forecasts} years) ` +
        `and ${than(1 - model.crpsLog / walk.crpsLog)} than a random walk. ${bandSentence(model)}`,
    ];
  });
}

function than(skill: number): string {
  const percent = Math.round(100 * Math.abs(skill));
  if (percent === 0) return "no better";
  return `${percent} % ${skill > 0 ? "better" : "worse"}`;
}

function bandSentence({ coverage, forecasts }: ForecastScore): string {
  const counts = coverage.map(({ promised, inside }) => `${inside} in that of ${whole(promised)} %`);
  const tooNarrow = coverage.filter(({ promised, high }) => promised > high);
  const verdict =
    tooNarrow.length === 0
      ? "No band is too narrow beyond chance."
      : `Too narrow beyond chance: ${tooNarrow.map(({ promised }) => `${whole(promised)} %`).join(", ")}.`;
  return `Of ${forecasts} outcomes these lay inside the bands: ${counts.join(", ")}. ${verdict}`;
}

function whole(share: number): number {
  return Math.round(100 * share);
}
