export * from "./comparison/index.js";
export * from "./municipality/index.js";
export * from "./policy/index.js";
export * from "./random/index.js";
export * from "./scenario/index.js";
export * from "./simulation/index.js";
export * from "./world/index.js";
