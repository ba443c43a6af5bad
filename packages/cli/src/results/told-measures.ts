/** The measures of a policy that the results tell, by their keys in `results.json`. */
export const policyMeasures = [
  "requested",
  "decided",
  "settled",
  "minorsRequested",
  "minorsDecided",
  "minorsSettled",
  "withoutDwelling",
  "grants",
  "unmadeLaw",
  "rents",
  "costs",
  "adjustmentCost",
  "net",
  "netReal",
  "netPresentValue",
  "fund",
] as const;

/** The shares of worlds that they tell of a policy, by year. */
export const policyShares = ["dwellingsLimit", "fundDryBy"] as const;

/** The measures of the difference of two policies that they tell. */
export const differenceMeasures = [
  "net",
  "netReal",
  "netPresentValue",
  "settled",
  "grants",
  "rents",
  "costs",
  "adjustmentCost",
] as const;

/** What the difference of net is made of. */
export const differenceParts = ["level", "adjustment", "surprise"] as const;
