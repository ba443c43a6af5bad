export { drammen2024 } from "./drammen-2024.js";
export { drammen2024Deterministic } from "./drammen-2024-deterministic.js";
export { exampleFiles } from "./example-files.js";
export { exactCases } from "./exact-cases.js";
