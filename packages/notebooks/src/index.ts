export * from "./charts/index.js";
export * from "./data/index.js";
