import type { FigureSet } from "../figure.js";
import { SAMARBEIDSDESKEN_COUNTS } from "./sources.js";

/**
 * Decisions on the requests for 2024 over the 351 municipalities that made one, beyond what
 * `answersToRequests` says of that year.
 */
export const requestAndDecision2024: FigureSet<{
  readonly municipalities: number;
  readonly asked: number;
  readonly decided: number;
  readonly pooled: number;
  readonly mean: number;
  readonly q25: number;
  readonly q75: number;
  readonly below: number;
  readonly equal: number;
  readonly above: number;
}> = {
  name: "decisions on the requests for 2024",
  units: {
    municipalities: "municipalities",
    asked: "persons",
    decided: "persons",
    pooled: "decided per asked",
    mean: "decided per asked, mean over municipalities",
    q25: "decided per asked",
    q75: "decided per asked",
    below: "municipalities",
    equal: "municipalities",
    above: "municipalities",
  },
  source: `computed from ${SAMARBEIDSDESKEN_COUNTS}`,
  status: "derived",
  values: {
    municipalities: 351,
    asked: 36_876,
    decided: 28_327,
    pooled: 0.768,
    mean: 0.757,
    q25: 0.533,
    q75: 1,
    below: 204,
    equal: 136,
    above: 11,
  },
};
