import type { FigureKey } from "./figures.js";

/** What kind of number a figure is: how it is shown, and in what unit. */
export type FigureKind =
  | "nominal"
  | "fixed"
  | "present"
  | "persons"
  | "share"
  | "ofVariance"
  | "perPersonYear"
  | "factor"
  | "correlation"
  | "worlds";

/** The kind of every figure. Amounts are in the scenario's currency, shares between 0 and 1. */
export const figureKinds: Readonly<Record<FigureKey, FigureKind>> = {
  requested: "persons",
  decided: "persons",
  settled: "persons",
  minorsRequested: "persons",
  minorsDecided: "persons",
  minorsSettled: "persons",
  withoutDwelling: "persons",
  grants: "nominal",
  unmadeLaw: "nominal",
  rents: "nominal",
  costs: "nominal",
  adjustmentCost: "nominal",
  net: "nominal",
  netReal: "fixed",
  netPresentValue: "present",
  fund: "nominal",
  dwellingsLimit: "share",
  fundDryBy: "share",
  level: "nominal",
  adjustment: "nominal",
  surprise: "nominal",
  shareBetter: "share",
  shareTied: "share",
  netOfWorst: "nominal",
  netPerPersonYear: "perPersonYear",
  shareOfRise: "share",
  netGivenRise: "nominal",
  shareOfFall: "share",
  netGivenFall: "nominal",
  matchedFactor: "factor",
  matchedResidual: "persons",
  matchedNet: "nominal",
  matchedAdjustmentCost: "nominal",
  varianceByParameters: "ofVariance",
  correlation: "correlation",
  independentRuns: "worlds",
};
