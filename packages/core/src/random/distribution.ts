/** Normal distribution, cut off at `min` and `max` where they are given. */
export interface NormalDistribution {
  readonly distribution: "normal";
  readonly mean: number;
  /** Standard deviation before cutting off, positive. */
  readonly sd: number;
  readonly min?: number;
  readonly max?: number;
}

/** Lognormal distribution; `sigma` is the standard deviation of the logarithm. */
export interface LognormalDistribution {
  readonly distribution: "lognormal";
  readonly median: number;
  readonly sigma: number;
  readonly min?: number;
  readonly max?: number;
}

export interface TriangularDistribution {
  readonly distribution: "triangular";
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/** PERT: a beta distribution on [min, max] with the given mode; `lambda` (4) is its peakedness. */
export interface PertDistribution {
  readonly distribution: "pert";
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number;
}

export interface UniformDistribution {
  readonly distribution: "uniform";
  readonly min: number;
  readonly max: number;
}

/** Beta distribution on [min, max], by default [0, 1]. */
export interface BetaDistribution {
  readonly distribution: "beta";
  readonly alpha: number;
  readonly beta: number;
  readonly min?: number;
  readonly max?: number;
}

/** Student's t, moved to `location` (0), stretched by `scale` (1), cut off at `min` and `max`. */
export interface StudentTDistribution {
  readonly distribution: "studentT";
  readonly df: number;
  readonly location?: number;
  readonly scale?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Some values with their weights (default: equal). */
export interface DiscreteDistribution {
  readonly distribution: "discrete";
  readonly values: readonly number[];
  readonly weights?: readonly number[];
}

/** Observed values, each as likely as the others. */
export interface EmpiricalDistribution {
  readonly distribution: "empirical";
  readonly values: readonly number[];
}

/** A distribution as data. */
export type Distribution =
  | NormalDistribution
  | LognormalDistribution
  | TriangularDistribution
  | PertDistribution
  | UniformDistribution
  | BetaDistribution
  | StudentTDistribution
  | DiscreteDistribution
  | EmpiricalDistribution;
