export * from "./grants.js";
export * from "./national-series.js";
