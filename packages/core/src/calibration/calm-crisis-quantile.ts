import { normalCdf, normalQuantile } from "../random/index.js";
import type { CalmCrisis } from "./fit-calm-crisis.js";

/**
 * The quantile function of a mixture of two normal distributions with a common mean.
 *
 * Method: bisection between the quantiles of its two parts.
 *
 * @example calmCrisisQuantile({ crisisShare: 0, calmSd: 1, crisisSd: 2, mean: 0 })(0.975) // 1.96
 */
export function calmCrisisQuantile(
  mixture: Pick<CalmCrisis, "crisisShare" | "calmSd" | "crisisSd" | "mean">,
): (p: number) => number {
  const { crisisShare, calmSd, crisisSd, mean } = mixture;
  return (p) => {
    const z = normalQuantile(p);
    let low = Math.min(calmSd * z, crisisSd * z);
    let high = Math.max(calmSd * z, crisisSd * z);
    // Each step halves the interval; 60 leave nothing of it in double precision.
    for (let step = 0; step < 60 && high > low; step++) {
      const middle = 0.5 * (low + high);
      const below =
        (1 - crisisShare) * normalCdf(middle / calmSd) + crisisShare * normalCdf(middle / crisisSd);
      if (below < p) low = middle;
      else high = middle;
    }
    return mean + 0.5 * (low + high);
  };
}
