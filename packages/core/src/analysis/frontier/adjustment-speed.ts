import { quantileFunction } from "../../random/index.js";
import type { Quantity, Scenario, Service } from "../../scenario/index.js";

/** How fast services adjust: as the scenario has it, or its uncertain figures at a low or a high quantile. */
export type AdjustmentSpeed = "slow" | "asGiven" | "fast";

/** A figure that was set to hold a speed. */
export interface SpeedFigure {
  /** Its key in the scenario, such as `staffing.resolve`. */
  readonly key: string;
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
type Figure = keyof typeof FIGURES;

/**
 * A scenario at a speed of adjustment: a condition, not a choice. Slow is where the share of the excess that is given notice and
 * the natural turnover stand at their lowest tenth and the excess that is let be at its highest; fast the other way
 * round. Everything else of every world stays as it is, drawn from its own stream; correlations with what is set
 * are left out.
 *
 * @example atSpeed(checkScenario(drammen2024), "slow").figures // [{ key: "staffing.resolve", value: 0.145 }, …]
 */
export function atSpeed(scenario: Scenario, speed: AdjustmentSpeed): AtSpeed {
  if (speed === "asGiven") return { speed, scenario, figures: [] };
  const figures: SpeedFigure[] = [];
  const setIn = <Section extends Partial<Record<Figure, Quantity>>>(
    section: Section,
    path: string,
  ): Section => {
    const set: Partial<Record<Figure, Quantity>> = {};
    for (const [name, moreIsFaster] of Object.entries(FIGURES) as [Figure, boolean][]) {
      const figure = section[name];
      if (figure?.distribution === undefined) continue;
      const { distribution, ...provenance } = figure;
      const probability = (speed === "fast") === moreIsFaster ? 1 - SPEED_QUANTILE : SPEED_QUANTILE;
      const value = quantileFunction(distribution)(probability);
      figures.push({ key: `${path}.${name}`, value });
      set[name] = { ...provenance, value };
    }
    return { ...section, ...set };
  };
  const staffing = setIn(scenario.staffing, "staffing");
  const services: Record<string, Service> = {};
  for (const [name, service] of Object.entries(scenario.services)) {
    services[name] = service.adjusts === "staffed" ? setIn(service, `services.${name}`) : service;
  }
  const isSet = new Set(figures.map(({ key }) => key));
  const correlations = scenario.correlations.filter(({ between }) => !between.some((key) => isSet.has(key)));
  return { speed, scenario: { ...scenario, staffing, services, correlations }, figures };
}
