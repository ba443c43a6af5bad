export type { Decisions } from "./decisions.js";
export { evolve } from "./evolve.js";
export type { Ledger } from "./ledger.js";
export { allocatePath, type Path } from "./path.js";
export { allocateWorkspace, enterWorld, type Workspace } from "./workspace.js";
