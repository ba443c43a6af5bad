// What the pages of the tests have: bundled into a script that puts it into the variable `glidepath`.
export { checkScenario, compare, compareWith, inThisThread, PolicyError } from "@glidepath/core";
export { scenario } from "./scenario.js";
export { webWorkers } from "@glidepath/notebooks/workers";
