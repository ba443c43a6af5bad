import type { ForecastMethod } from "@glidepath/core";

/** The ways of forecasting by a name for people. */
export const forecastMethodNames: Readonly<Record<ForecastMethod, string>> = {
  regimes: "two regimes",
  studentT: "Student's t",
  resampled: "resampled changes",
  request: "the state's request",
  requestCalm: "request, calm foreseen",
  randomWalk: "random walk",
  lastYear: "same as last year",
};
