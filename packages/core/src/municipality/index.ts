export type { Decisions } from "./decisions.js";
export { evolve } from "./evolve.js";
export { type Ledger, LINES_BESIDE_SERVICES, lineOf } from "./ledger.js";
export { allocatePath, type Path } from "./path.js";
export { allocateWorkspace, enterWorld, type Workspace } from "./workspace.js";
