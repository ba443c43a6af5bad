// What the page of live.test.ts is given.
export { compareWith, inThisThread } from "@glidepath/core";
export * from "../../src/live/index.js";
export { scenario } from "../workers/scenario.js";
