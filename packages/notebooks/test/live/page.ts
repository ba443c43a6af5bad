// What the page of live.test.ts is given.
export { checkScenario, compareWith, conduct, inThisThread, smallestFund } from "@glidepath/core";
export * from "../../src/live/index.js";
export { scenario } from "../workers/scenario.js";
