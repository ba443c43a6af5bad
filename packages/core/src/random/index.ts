export type { Alea } from "./alea.js";
export { betaQuantile } from "./beta-quantile.js";
export { cholesky } from "./cholesky.js";
export { directionNumbers, SOBOL_DIMENSIONS } from "./direction-numbers.js";
export type {
  BetaDistribution,
  DiscreteDistribution,
  Distribution,
  EmpiricalDistribution,
  LognormalDistribution,
  NormalDistribution,
  PertDistribution,
  StudentTDistribution,
  TriangularDistribution,
  UniformDistribution,
} from "./distribution.js";
export { logGamma } from "./log-gamma.js";
export { meanOf } from "./mean-of.js";
export { nestedUniformScramble } from "./nested-uniform-scramble.js";
export { normalCdf } from "./normal-cdf.js";
export { normalQuantile } from "./normal-quantile.js";
export { pearsonFromSpearman } from "./pearson-from-spearman.js";
export { quantileFunction } from "./quantile-function.js";
export { rankIn } from "./rank-in.js";
export { regularizedIncompleteBeta } from "./regularized-incomplete-beta.js";
export { scrambledSobol } from "./scrambled-sobol.js";
export { sobolBits } from "./sobol-bits.js";
export { studentTCdf } from "./student-t-cdf.js";
export { studentTQuantile } from "./student-t-quantile.js";
export { type UniformStream, aleaStream, uniformStream } from "./uniform-stream.js";
export { type DistributionProblem, distributionProblem } from "./validate-distribution.js";
export { type DistributionFault, distributionFaults } from "./distribution-faults.js";
