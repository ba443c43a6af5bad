/**
 * Normal distribution, cut off at `min` and `max` where they are given. Numbers are in the unit of the
 * quantity.
 */
export interface NormalDistribution {
  readonly distribution: "normal";
  /** Its mean, before cutting off. */
  readonly mean: number;
  /** Standard deviation before cutting off, positive. */
  readonly sd: number;
  /** No value is below. Default: no bound. */
  readonly min?: number;
  /** No value is above. Default: no bound. */
  readonly max?: number;
}

/**
 * Lognormal distribution, cut off at `min` and `max` where they are given. Numbers are in the unit of the
 * quantity.
 */
export interface LognormalDistribution {
  readonly distribution: "lognormal";
  /** Its median, before cutting off; positive. */
  readonly median: number;
  /** Standard deviation of the logarithm before cutting off, positive; without unit (no unit). */
  readonly sigma: number;
  /** No value is below, at least 0. Default: no bound. */
  readonly min?: number;
  /** No value is above. Default: no bound. */
  readonly max?: number;
}

/**
 * Triangular distribution: a straight rise from `min` to `mode`, a straight fall to `max`. Numbers are in
 * the unit of the quantity.
 */
export interface TriangularDistribution {
  readonly distribution: "triangular";
  /** The least value. */
  readonly min: number;
  /** The likeliest value. */
  readonly mode: number;
  /** The greatest value. */
  readonly max: number;
}

/** PERT: a beta distribution on [min, max] with the given mode. Numbers are in the unit of the quantity. */
export interface PertDistribution {
  readonly distribution: "pert";
  /** The least value. */
  readonly min: number;
  /** The likeliest value. */
  readonly mode: number;
  /** The greatest value. */
  readonly max: number;
  /** Peakedness, a number without unit. Default 4. */
  readonly lambda?: number;
}

/**
 * Uniform distribution: every value from `min` to `max` is as likely. Numbers are in the unit of the
 * quantity.
 */
export interface UniformDistribution {
  readonly distribution: "uniform";
  /** The least value. */
  readonly min: number;
  /** The greatest value. */
  readonly max: number;
}

/** Beta distribution on [min, max], by default [0, 1]. Numbers are in the unit of the quantity. */
export interface BetaDistribution {
  readonly distribution: "beta";
  /** Shape at `min`, positive, without unit. */
  readonly alpha: number;
  /** Shape at `max`, positive, without unit. */
  readonly beta: number;
  /** The least value. Default 0. */
  readonly min?: number;
  /** The greatest value. Default 1. */
  readonly max?: number;
}

/** Student's t, cut off at `min` and `max` where they are given. Numbers are in the unit of the quantity. */
export interface StudentTDistribution {
  readonly distribution: "studentT";
  /** Degrees of freedom, positive, not necessarily whole. */
  readonly df: number;
  /** Its middle, in the unit of the quantity. Default 0. */
  readonly location?: number;
  /** What it is stretched by, in the unit of the quantity. Default 1. */
  readonly scale?: number;
  /** No value is below. Default: no bound. */
  readonly min?: number;
  /** No value is above. Default: no bound. */
  readonly max?: number;
}

/** Some values with their weights. Numbers are in the unit of the quantity. */
export interface DiscreteDistribution {
  readonly distribution: "discrete";
  /** The values that it can take. */
  readonly values: readonly number[];
  /** One weight a value, in any common measure. Default: equal. */
  readonly weights?: readonly number[];
}

/** Observed values, each as likely as the others. Numbers are in the unit of the quantity. */
export interface EmpiricalDistribution {
  readonly distribution: "empirical";
  /** The values that were observed. */
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
