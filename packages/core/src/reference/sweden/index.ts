export * from "./cost-response.js";
export * from "./establishment-grant.js";
export * from "./national-series.js";
export * from "./other-grants.js";
export * from "./unaccompanied-minors.js";
