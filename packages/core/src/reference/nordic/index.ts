export * from "./arrivals-process.js";
export * from "./arrivals-series.js";
export * from "./cost-stickiness.js";
export * from "./drop-episodes.js";
export * from "./forecast-errors.js";
export * from "./plan-errors.js";
