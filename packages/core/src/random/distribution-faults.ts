/** What can be wrong with the parameters of a distribution, in English; a name in braces stands for what is told. */
export const distributionFaults = {
  unknownDistribution:
    "there is no distribution called {name}; write normal, lognormal, triangular, pert, uniform, beta, studentT, discrete or empirical",
  notFinite: "{key} must be a finite number, received {value}; write a number",
  notPositive: "{key} must be a finite number greater than 0, received {value}; write a positive number",
  withoutSpread:
    "{key} must be a finite number greater than 0, received {value}; for a number without spread write the number itself instead of a distribution",
  sigmaTooLarge:
    "sigma must be at most {most}, received {value}; it is the standard deviation of the natural logarithm (0.1 is about 10 %), not of the value itself",
  boundNotFinite: "{key} must be a finite number, received {value}; for no bound leave {key} out",
  boundsEqual:
    "max must be greater than min, received min {min} and max {max}; for a number without spread write the number itself instead of a distribution",
  boundsExchanged: "max must be greater than min, received min {min} and max {max}; exchange them",
  negativeBound:
    "{key} must be at least 0 for a lognormal distribution, received {value}; leave {key} out or raise it",
  modeOutside:
    "mode must lie between min and max, received min {min}, mode {mode} and max {max}; move the mode or the bound that it has passed",
  negativeLambda:
    "lambda must be a finite number of at least 0, received {value}; leave it out for the usual 4",
  withoutValues: "values must hold at least one number, received none; write the numbers",
  valueNotFinite:
    "values must be finite numbers, received {value} at position {position}; correct it or take it out",
  weightsOfOtherLength:
    "weights must be as many as values, received {weights} for {values} values; write one weight per value",
  negativeWeight:
    "weights must be finite numbers of at least 0, received {value} at position {position}; use 0 for a value that cannot occur",
  weightsAllZero: "weights must not all be 0, received {count} zeros; leave weights out for equal ones",
  truncatedAbove:
    "truncation to at most {max} leaves {mass} of the probability of the whole distribution, less than {least}; widen the interval, or move the distribution to where it lies",
  truncatedBelow:
    "truncation to at least {min} leaves {mass} of the probability of the whole distribution, less than {least}; widen the interval, or move the distribution to where it lies",
  truncatedToInterval:
    "truncation to the interval from {min} to {max} leaves {mass} of the probability of the whole distribution, less than {least}; widen the interval, or move the distribution to where it lies",
} as const;

/** The name of something that can be wrong with a distribution. */
export type DistributionFault = keyof typeof distributionFaults;
