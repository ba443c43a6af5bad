import { quantileFunction } from "../../random/index.js";
import { quantitiesByKey, type Scenario, withFixed } from "../../scenario/index.js";

/** How fast services adjust: as the scenario has it, or its uncertain figures at a low or a high quantile. */
export type AdjustmentSpeed = "slow" | "asGiven" | "fast";

/** A figure that was set to hold a speed. */
export interface SpeedFigure {
  /** Its key in the scenario, such as `staffing.resolve`. */
  readonly key: string;
  /** What it was set to, in the unit that the key has in the scenario. */
  readonly value: number;
}

/** A scenario in which services adjust at one speed. */
export interface AtSpeed {
  readonly speed: AdjustmentSpeed;
  readonly scenario: Scenario;
  /** What was set; none as given. */
  readonly figures: readonly SpeedFigure[];
}

/** The share of worlds in which a figure is slower than at the low quantile, and faster than at the high one. */
export const SPEED_QUANTILE = 0.1;

// Whether more of it is faster. Notice and lags are whole months and never uncertain.
const FIGURES = { resolve: true, turnover: true, tolerance: false } as const;

/**
 * A scenario at a speed of adjustment: a condition, not a choice. Slow is where the share of the excess that is given notice and
 * the natural turnover stand at their lowest tenth and the excess that is let be at its highest; fast the other way
 * round. Everything else of every world stays as it is, drawn from its own stream; correlations with what is set
 * are left out.
 *
 * @throws ScenarioError when a figure so set cannot stand in the scenario
 * @example atSpeed(checkScenario(drammen2024), "slow").figures // [{ key: "staffing.resolve", value: 0.145 }, …]
 */
export function atSpeed(scenario: Scenario, speed: AdjustmentSpeed): AtSpeed {
  if (speed === "asGiven") return { speed, scenario, figures: [] };
  const quantities = quantitiesByKey(scenario);
  const sections = ["staffing", ...Object.keys(scenario.services).map((name) => `services.${name}`)];
  const figures = sections.flatMap((section) =>
    Object.entries(FIGURES).flatMap(([name, moreIsFaster]): SpeedFigure[] => {
      const key = `${section}.${name}`;
      const distribution = quantities.get(key)?.distribution;
      if (distribution === undefined) return [];
      const probability = (speed === "fast") === moreIsFaster ? 1 - SPEED_QUANTILE : SPEED_QUANTILE;
      return [{ key, value: quantileFunction(distribution)(probability) }];
    }),
  );
  const values = Object.fromEntries(figures.map(({ key, value }) => [key, value]));
  return { speed, scenario: withFixed(scenario, values), figures };
}
