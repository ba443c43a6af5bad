export type { Decisions } from "./decisions.js";
export { allocateWorkspace, enterWorld, evolve, type Workspace } from "./evolve.js";
export type { Ledger } from "./ledger.js";
export { allocatePath, type Path } from "./path.js";
