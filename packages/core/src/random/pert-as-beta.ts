import type { BetaDistribution, PertDistribution } from "./distribution.js";

/**
 * The beta distribution that a PERT distribution stands for.
 *
 * Source: Malcolm, Roseboom, Clark and Fazar 1959, "Application of a technique for research and
 * development program evaluation", with the weight of the mode as a parameter (Vose 2008, "Risk
 * Analysis").
 *
 * @param pert minimum, mode, maximum and lambda (4 if left out)
 * @returns shapes 1 + lambda·(mode − min)/(max − min) and 1 + lambda·(max − mode)/(max − min)
 *
 * @example
 * pertAsBeta({ distribution: "pert", min: 0, mode: 1, max: 4 }); // alpha 2, beta 4
 */
export function pertAsBeta({ min, mode, max, lambda = 4 }: PertDistribution): BetaDistribution {
  const range = max - min;
  return {
    distribution: "beta",
    alpha: 1 + (lambda * (mode - min)) / range,
    beta: 1 + (lambda * (max - mode)) / range,
    min,
    max,
  };
}
